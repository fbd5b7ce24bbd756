import { captures, readCapture, type Folder } from './captures';
import { ORIGIN } from '../acts/tabs';

/** A page as the owner sees it: the stand-in's, or a recorded one with Bootstrap's styles put back. */
export interface DrawnPage {
  name: string;
  url: string;
  html?: () => string;
  /** The widths that it is looked at. */
  widths: readonly number[];
  /** What of its controls may stand out at the right by itself: select boxes whose styles were not recorded. In px. */
  overhang: number;
}

const EVERY = [800, 1100, 1280, 1440, 1920];
/** Where room is scarcest: for the second set of pages, which are like the first. */
const SCARCE = [800, 1280];

const HEAD =
  '<link rel="stylesheet" href="/static/bootstrap.min.css"><link rel="stylesheet" href="/static/icons.css">' +
  '<style>#htmx-loading-overlay, img, .bootstrap-select > select { display: none !important }' +
  '.bootstrap-select { max-width: 220px } .bootstrap-select > button { max-width: 100%; overflow: hidden }</style>' +
  '<script src="/static/bootstrap.bundle.min.js" defer></script></head>';

/**
 * The recordings leave out the application's bundle, which brings the styles, and its pictures, which would change their
 * size when they turn out to be missing.
 */
const withStyles = (file: string, folder: Folder) => () => readCapture(file, folder).replace('</head>', HEAD);

const STAND_IN = [
  { name: 'overview', url: `${ORIGIN}/nimbus/pinned-tabs-onboarding/update_overview/` },
  { name: 'branches', url: `${ORIGIN}/nimbus/pinned-tabs-onboarding/update_branches/` },
  { name: 'audience', url: `${ORIGIN}/nimbus/pinned-tabs-onboarding/update_audience/` },
  { name: 'summary', url: `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/` },
  { name: 'rollout', url: `${ORIGIN}/nimbus/new/rollouts/video-controls-rollout/` },
];

const RECORDED: readonly (readonly [file: string, path: string, folder: Folder])[] = [
  ['overview-draft.html', '/nimbus/z-draft-other/update_overview/', 'captures'],
  ['branches-draft.html', '/nimbus/z-draft-other/update_branches/', 'captures'],
  ['audience-draft.html', '/nimbus/z-draft-other/update_audience/', 'captures'],
  ['summary-draft.html', '/nimbus/z-draft-other/summary/', 'captures'],
  ['rollout-new-draft-editing-overview.html', '/nimbus/new/rollouts/z-draft-rollout/', 'captures'],
  // Its launch button is closed by setup issues.
  ['new-draft-risky.html', '/nimbus/new/rollouts/fut-draft-risky/', 'captures-rollouts-autumn'],
];

const recorded = RECORDED.map(([file, path, folder]) => ({
  name: file.replace('.html', ''),
  url: ORIGIN + path,
  html: withStyles(file, folder),
  widths: SCARCE,
  overhang: 80,
}));

/**
 * Overview, Branches, Audience, Summary and the rollouts page: the stand-in's, and where they are there, those that were
 * recorded from the real application.
 */
export const drawnPages: readonly DrawnPage[] = [
  ...STAND_IN.map((page) => ({ ...page, widths: EVERY, overhang: 1 })),
  ...(captures ? recorded : []),
];
