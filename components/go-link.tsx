import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import { parseAddress } from '@/experimenter/address';
import { isFramed } from '@/platform/surface';

/** How a link opens from the extension's pages: Experimenter's pages in the delivery's own tab, at the place they name. */
export type Go = (url: string) => void;
export const GoContext = createContext<Go | undefined>(undefined);

/** Anything else is shown as text. */
const MAY_OPEN = /^(https:\/\/|http:\/\/localhost[:/])/;

/** A link that leads the owner to the page (and field) that mends something. */
export function GoLink({
  url,
  className,
  children,
}: {
  url: string;
  className?: string;
  children: ReactNode;
}) {
  const go = useContext(GoContext);
  if (!MAY_OPEN.test(url)) return <span className={className}>{children}</span>;
  const isHere = parseAddress(url) !== null;
  const onClick = (event: MouseEvent) => {
    // In Firefox a framed page has no tabs to open; there, and with a key held for a new tab, the link does it itself.
    const byItself = (isFramed() && !isHere) || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!go || byItself) return;
    event.preventDefault();
    go(url);
  };
  const target = isFramed() && isHere ? '_top' : '_blank';
  return (
    <a className={className} href={url} target={target} rel="noopener noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}
