import { useId, type ReactNode } from 'react';

/** A titled part of a page, so that it can be found by its heading and as a region. */
export function Section({ title, children, tone }: { title: string; children: ReactNode; tone?: 'raised' }) {
  const id = useId();
  return (
    <section className="section" data-tone={tone} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
