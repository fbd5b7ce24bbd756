import type { Stage } from '../guide/vocabulary';
import type { DeliveryRow, PageFacts } from '../experimenter/page-facts';
import type { RowMark } from '../calendar/rows/mark';
import type { RowSource } from '../calendar/rows/row-sources';
import type { PageWords } from '../platform/page-words';
import type { LinkRow, LinksReport, VerdictSeverity } from '../links/verdict/verdict';

/**
 * What the content script and the background say to each other. Plain types: the content script carries no
 * schema library; the background checks every message against `messages/schema.ts` before it acts on it.
 */
export type FromContent =
  | { type: 'page-read'; url: string; read: PageFacts | null }
  /** Another page of the delivery, fetched at `at` (epoch ms) because the background asked for it (`PageReply.lookUp`). */
  | { type: 'page-looked-up'; url: string; at: number; read: PageFacts }
  /** Links as they stand in a form or on the page; answered by `LinkAnswers`. */
  | { type: 'check-links'; rows: LinkRow[] }
  /** Rows that a list has in view; answered by `RowMarks`. */
  | ({ type: 'mark-rows'; rows: DeliveryRow[] } & Pick<PageFacts, 'mayBe'>)
  /** Of these rows in view, which is to be looked up next? Answered by a `NextRow`. */
  | { type: 'next-row'; slugs: string[] }
  | RowFound
  /** Answered by an `AdviceView`, or `null` where there is none or the owner hid it. */
  | { type: 'ask-advice'; question: AdviceQuestion }
  /** The owner has read it and wants it no more. */
  | { type: 'hide-advice'; topic: AdviceTopic }
  | { type: 'open-planner' }
  /** What the owner did to the pill or the panel, for the next page. */
  | { type: 'remember-panel'; change: PanelMemory }
  /** The pill was clicked while the checklist lives in the browser's side panel; answered by a boolean: it opened. */
  | { type: 'open-side-panel' }
  | { type: 'panel-missing' };

/** What is remembered of the pill and the panel from one page to the next. */
export interface PanelMemory {
  panelOpen?: boolean;
  /** px. */
  panelWidth?: number;
  pillCorner?: ContentSettings['corner'];
}

/** Verdicts on the links asked about, and where to copy the brief template that fits this delivery. */
export interface LinkAnswers extends LinksReport {
  briefCopy: string;
}

/** What came of a `RowLookUp`; answered by `RowMarks`. */
export interface RowFound extends Pick<RowLookUp, 'slug' | 'source'> {
  type: 'row-found';
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** The summary as read; `null` for a JSON, and where nothing could be read. */
  read: PageFacts | null;
  /** The JSON as text; `null` for a summary. */
  json: string | null;
}

/** The marks of the deliveries of a list, by slug; one of which nothing can be said is not in it. */
export type RowMarks = Readonly<Record<string, RowMark>>;

/** Nothing is left but rows that somebody was told to look up: of those the first one is theirs for so long, in ms. */
export interface RowClaimed {
  slug: string;
  claimedFor: number;
}

/** Answer to `next-row`; `null`: nothing is to be looked up. */
export type NextRow = RowLookUp | RowClaimed | null;

/** One GET on Experimenter itself that would tell what a row lacks. */
export interface RowLookUp {
  slug: string;
  source: RowSource;
  /** Whole address. */
  url: string;
}

/** What the pill shows, ready to draw. Counts are of checklist items; a `total` of 0 is not shown. */
export interface PillView {
  stage: Stage;
  /** The stage in the owner's words. */
  stageLabel: string;
  done: number;
  total: number;
  /** `open`: nothing is wrong, and not everything is done. `none`: nothing is open either. */
  worst: 'error' | 'warning' | 'open' | 'none';
  /** What was found, in words: "2 errors, 1 warning"; empty when there is nothing. */
  worstWords: string;
  /** One sentence that says all of it, for the accessible name. */
  title: string;
}

/** What is open before Request Launch, ready to draw beside it. */
export interface LaunchNoteView {
  severity: VerdictSeverity;
  /** "5 open: 1 error, 2 warnings". */
  text: string;
  /** How many items are open. */
  open: number;
  /** The titles of those that are listed, problems first; empty when nothing is open. */
  names: string[];
  /** The owner wants to be asked once before a request goes out with items open. */
  confirm: boolean;
}

/** The moments at which a page may ask for advice, and what it must tell. */
export type AdviceQuestion =
  | { topic: 'create'; isLabs: boolean }
  | { topic: 'type'; isRollout: boolean; isHoldback: boolean }
  | { topic: 'clone' };
export type AdviceTopic = AdviceQuestion['topic'];

/** Advice, ready to draw. */
export interface AdviceView {
  severity: VerdictSeverity;
  text: string;
  more: string;
  links: { label: string; url: string }[];
  /** What to call the way to the planner, where that helps. */
  planner?: string;
}

/** What is drawn of one report: on the pill, and beside the launch controls. `null`: nothing. */
export interface ReportViews {
  pill: PillView | null;
  launchNote: LaunchNoteView | null;
}

/** The settings that the page side needs, and nothing else. */
export interface ContentSettings {
  panelOpen: boolean;
  /** What the docked panel takes of the window, in px. */
  panelWidth: number;
  /** Where the checklist opens: beside the page, or in the browser's own side panel. */
  panelPlace: 'page' | 'side';
  /** The owner wants no pill on this delivery, or on any. */
  isPillHidden: boolean;
  /** Where the pill sits. */
  corner: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
  /** What the page side says by itself. */
  words: PageWords;
  /** Where marks are wanted. */
  marks: { sidebar: boolean; home: boolean; lists: boolean };
}

/**
 * Answer to `page-read` and `page-looked-up`; `pill` is null where the page shows no delivery whose stage
 * could be read.
 */
export interface PageReply extends ReportViews {
  settings: ContentSettings;
  /**
   * Address of a page of the same delivery that would tell what this one could not; `null` when none is
   * wanted.
   */
  lookUp: string | null;
  /** Address of the place that a fix led to, when this page was opened by one; `null` otherwise. */
  leadTo: string | null;
}

export type ToContent =
  /** What is known of this page's delivery changed elsewhere: in the panel, or in another tab. */
  | ({ type: 'report-changed' } & ReportViews)
  /** The owner wants this page of the delivery read anew. */
  | { type: 'look-again'; url: string }
  /** The owner's settings, a policy or the guide changed: what is drawn is to be asked for anew. */
  | { type: 'settings-changed' }
  | { type: 'close-panel' }
  | { type: 'open-panel' }
  /** The owner pressed the key for it. */
  | { type: 'toggle-panel' }
  | { type: 'panel-ready' }
  /** A fix was followed: go to the place that the address names. */
  | { type: 'lead-to'; url: string };
