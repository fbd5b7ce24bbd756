import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/experimenter/hosts';

/** The panel's page is opened to the built-in hosts only (`web_accessible_resources`); elsewhere the popup serves. */
export const CAN_FRAME = [PRODUCTION_ORIGIN, STAGE_ORIGIN].includes(location.origin);

/** On `<html>`: the panel is open, and docked where the window is wide (`dock.content/dock.css`). */
const DOCKED = 'data-preflight-docked';

/** On `<html>`, before its first paint: whether there is a docked panel is not known yet. */
export const WAITING = 'data-preflight-waiting';

/** On `<html>`: room is kept for the launch note. */
export const LAUNCH_NOTE = 'data-preflight-launch-note';

/** What the panel may take of the window, in px. In small windows `dock.css` gives it less. */
export const WIDTHS = { least: 320, most: 560 } as const;

/** The panel stands beside the page from this width of the window on (px); below, it is a drawer over it. */
export const isDocking = (): boolean => matchMedia('(min-width: 1200px)').matches;

/** The page gives the panel `width` px of its room; in a narrow window nothing changes. */
export function makeRoom(width: number): void {
  const page = document.documentElement;
  page.setAttribute(DOCKED, '');
  page.style.setProperty('--preflight-width', `${width}px`);
}

/** Room was made before the page was shown, or by the owner's click. */
export const isRoomMade = (): boolean => document.documentElement.hasAttribute(DOCKED);

/** The page has all of the window again. */
export const giveBackRoom = (): void => document.documentElement.removeAttribute(DOCKED);
