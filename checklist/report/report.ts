import type { DeliveryType, Severity, Stage } from '../../guide/vocabulary';
import type { Fact, FactName, Facts, PageKind } from '../../experimenter/page-facts';

/** A fact with when (epoch ms) and on which page it was last seen. */
export interface KnownFact<T> extends Fact<T> {
  at: number;
  page: PageKind;
  /** When (epoch ms) this value was seen first. Kept of the stage, while it is review. */
  since?: number;
}
/** The newest value of each fact of one delivery, over all the pages seen so far. */
export type KnownFacts = { [K in keyof Facts]?: KnownFact<NonNullable<Facts[K]>['value']> };

/** All that is known of a delivery, fact by fact. */
export const factsIn = (known: KnownFacts): KnownFact<unknown>[] =>
  Object.values(known).filter((fact) => fact !== undefined);

/**
 * `done` · `todo` (manual, open) · `problem` (with a severity) · `info` (nothing wrong, worth knowing) ·
 * `unknown` (a fact is missing; says which page would tell) · `not-needed` (the owner said so, with a
 * reason).
 */
export type Outcome = 'done' | 'todo' | 'problem' | 'info' | 'unknown' | 'not-needed';

/** What an automatic rule answers. Pure: no progress, no clock of its own. */
export type RuleAnswer =
  | { outcome: 'done' | 'info'; message: string; fix?: Fix }
  | { outcome: 'info'; message: string; confirm: Confirmation }
  | {
      outcome: 'problem';
      severity: Severity;
      message: string;
      fix?: Fix;
      /** The owner may tick it as dealt with, for exactly this. */
      about?: string;
    }
  | Question
  | { outcome: 'unknown'; missing: FactName; seeOn: PageKind; message: string; fix?: Fix }
  /** The item does not concern this delivery (no message risk, not a clone, …): it is not listed. */
  | { outcome: 'absent' };

/** What the owner may confirm about something that was seen, once: it is then done, for what `about` stands for. */
interface Confirmation {
  /** What exactly is confirmed: a word given for something else does not count. */
  about: string;
  /** Beside the box to tick. */
  label: string;
  /** What is said once it is confirmed. */
  message: string;
}

/** What only the owner can tell: open until it is ticked. */
export interface Question {
  outcome: 'todo';
  severity?: Severity;
  message: string;
  fix?: Fix;
  /** What exactly was asked: a tick that was given for something else does not count. */
  about?: string;
  /** Names of the parts that may be ticked one by one, such as branches; text of the host. */
  parts?: readonly string[];
}

/** A part of an item with its own tick, recorded under its own id. */
export interface ReportPart {
  id: string;
  label: string;
  done: boolean;
}

/** Where the owner goes to mend it. Same-origin paths start with `/`; others are guide links. */
export interface Fix {
  label: string;
  url: string;
}

/** What the owner recorded about one item. Times are epoch ms. */
export interface ItemProgress {
  state: 'open' | 'done' | 'not-needed';
  /** Why it is not needed. */
  reason?: string;
  note?: string;
  /** A link that shows it was done. */
  evidence?: string;
  at: number;
  /** Id of the device that wrote it. */
  device: string;
  /** Who ticked it, when known (e-mail address). */
  by?: string;
  /** What the tick was given for: the `about` of the item when it was ticked. */
  about?: string;
}
export type Progress = Readonly<Record<string, ItemProgress>>;

export interface ReportItem {
  id: string;
  title: string;
  why: string;
  kind: 'automatic' | 'manual' | 'both';
  outcome: Outcome;
  severity?: Severity;
  /** The one sentence shown: what was seen, or what to do. */
  message: string;
  fix?: Fix;
  /** The guide's own page on it. */
  link?: Fix;
  /** May the owner tick it by hand, as it stands now? */
  tickable: boolean;
  /** What a tick says, where it is not the title: "Dealt with". */
  tick?: string;
  /** To be kept with a tick, so that it counts only for what was asked (a warning's text, a stage). */
  about?: string;
  /** Beside the box that confirms what was seen, ticked or not; absent where there is nothing to confirm. */
  confirm?: string;
  /** May be ticked one by one instead of the whole; all ticked is the whole done. */
  parts?: readonly ReportPart[];
  /** Reasons to choose from when the owner says that it is not needed. */
  notNeededReasons?: readonly string[];
  progress?: ItemProgress;
  /** When (epoch ms) and where the deciding fact was seen; absent for manual items. */
  seen?: { at: number; page: PageKind };
}

/** A request as whoever may answer it sees it; kept apart from the owner's checklist. */
export interface Review {
  /** What is asked for, by whom and since when, in one sentence. */
  asks: string;
  /** What is open or wrong on this delivery, worst first, in a reviewer's words. Nothing to tick. */
  findings: ReportItem[];
  /** What to look at that no page tells; ticked by the reviewer, for this request. */
  looks: ReportItem[];
  /** For whoever reviews for the first time; ticked once. */
  first: ReportItem[];
  /** Brief and QA ticket, as linked. */
  links: Fix[];
}

/** Problems seen, in the two severities that are counted. */
export interface Found {
  errors: number;
  warnings: number;
}

export interface Report {
  slug: string;
  name?: string;
  stage: Stage;
  /** Where it stands, in words: stage and request, `Archived`, or what was last seen and when. */
  stageWords: string;
  /** Nothing is asked of an archived delivery. */
  archived?: true;
  /** It is shown on a page that is not its own: what it is, and where its own is. */
  elsewhere?: Fix & { text: string };
  /** Absent while no page seen so far told it. */
  deliveryType?: DeliveryType;
  /** Open items to show, worst first, at most eight (workflow §4.1). */
  open: ReportItem[];
  /** Finished and not-needed items, folded in the panel. */
  closed: ReportItem[];
  /** Set where this viewer may answer somebody else's request. */
  review?: Review;
  /** Training and shadow, for a first-time owner (C1, C2): outside the eight and the counts. */
  onboarding: ReportItem[];
  /**
   * Over every item that this stage and type list, shown or not. `errors` and `warnings` count problems only:
   * a thing still to do is no fault. `done` includes what is not needed; `total` is `done` + all that is
   * open.
   */
  counts: Found & { done: number; total: number; unknown: number };
}
