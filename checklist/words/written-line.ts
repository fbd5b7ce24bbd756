import { inGroups } from '../report/group-items';
import { isClosed } from '../report/open-items';
import type { Report, ReportItem } from '../report/report';

/** One line of a report that is to be pasted elsewhere; the two formats differ only in how they dress it. */
export interface WrittenLine {
  isClosed: boolean;
  title: string;
  /** Severity in words, empty where there is none to tell. */
  severity: string;
  message: string;
  /** Absolute. */
  fixUrl?: string;
  note?: string;
  evidence?: string;
}

function severityOf({ outcome, severity }: ReportItem): string {
  if (outcome === 'unknown') return 'not seen yet';
  return outcome === 'problem' && severity ? severity : '';
}

function absolute(url: string, base: string): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

function lineOf(item: ReportItem, url: string): WrittenLine {
  const fixUrl = item.fix && !isClosed(item) ? absolute(item.fix.url, url) : undefined;
  const { note, evidence } = item.progress ?? {};
  return {
    isClosed: isClosed(item),
    title: item.title,
    severity: severityOf(item),
    message: item.message,
    ...(fixUrl && { fixUrl }),
    ...(note && { note }),
    ...(evidence && { evidence }),
  };
}

/** The lines of a report in the panel's order, open ones first. `url` is the delivery's own absolute address. */
export function writtenLines({ open, closed }: Report, url: string): WrittenLine[] {
  return [...inGroups(open), ...closed].map((item) => lineOf(item, url));
}
