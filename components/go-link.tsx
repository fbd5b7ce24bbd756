import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/**
 * How a link to Experimenter opens from where this page is shown: in the panel's frame it takes the tab itself, in
 * the popup and the side panel it sends the delivery's tab there.
 */
export type Go = (url: string) => void;
export const GoContext = createContext<Go | undefined>(undefined);

/** A link that leads the owner to the page (and field) that mends something. */
export function GoLink({ url, className, children }: { url: string; className?: string; children: ReactNode }) {
  const go = useContext(GoContext);
  const onClick = (event: MouseEvent) => {
    if (!go) return;
    event.preventDefault();
    go(url);
  };
  const isPlain = url.startsWith('https://');
  if (!isPlain) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={url} target="_blank" rel="noopener noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}
