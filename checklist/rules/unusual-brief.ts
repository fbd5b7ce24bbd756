import type { DocumentationLink } from '@/experimenter/page-facts';
import type { LinksReport, LinkVerdict } from '@/links/verdict/verdict';
import { fingerprint } from './fingerprint';

/** A brief on a host where briefs normally are not. `about` stands for its address, to keep with the owner's word. */
export interface UnusualBrief {
  host: string;
  about: string;
}

/** Findings that say no more than that nobody knows what is there. */
const isUnusual = ({ code, also = [] }: LinkVerdict): boolean =>
  [code, ...also].some((one) => one === 'UNUSUAL_HOST' || one === 'SHORTENER');

/** The brief, where none is linked but on such a host; undefined where there is a usual one, or none. */
export function unusualBrief(
  links: readonly DocumentationLink[],
  { rows }: LinksReport,
): UnusualBrief | undefined {
  const briefs = links.flatMap(({ kind, url }, row) => {
    const verdict = rows[row];
    return kind === 'DESIGN_DOC' && verdict && verdict.severity !== 'error' ? [{ url, verdict }] : [];
  });
  const [first] = briefs;
  if (!first || briefs.some(({ verdict }) => !isUnusual(verdict))) return undefined;
  const url = first.verdict.fix?.url ?? first.url.trim();
  return { host: URL.parse(url)?.host ?? url, about: fingerprint(url) };
}
