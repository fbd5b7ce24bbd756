import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import { parseAddress } from '@/experimenter/address';
import { isFramed } from '@/platform/surface';

/**
 * How a link opens from the popup and the side panel: Experimenter's pages in the delivery's own tab. In the panel's
 * frame there is none, and the link itself takes the tab.
 */
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
  const onClick = (event: MouseEvent) => {
    if (!go) return;
    event.preventDefault();
    go(url);
  };
  const target = isFramed() && parseAddress(url) ? '_top' : '_blank';
  return (
    <a className={className} href={url} target={target} rel="noopener noreferrer" onClick={onClick}>
      {children}
    </a>
  );
}
