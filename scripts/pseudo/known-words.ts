import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor, type ESTree } from 'vite';
import { PSEUDO_WORD } from './pseudo-text.ts';

/** Rooms whose sentences are results, in English, whatever the views speak (docs/decisions.md, "Words"). */
const RESULTS = '{guide,experimenter,links,checklist,calendar,planner,records}/**/*.{ts,json}';
/** What the stand-in shows, and so the pages' own words. */
const PAGES = 'demo/**/*.ts';
/** Names. */
const NAMES = ['Preflight', 'Experimenter', '#ask-experimenter'];
/** Days, months and times, as Intl writes them in English. */
const DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|yesterday|\d+ (?:minutes?|hours?|days?|weeks?|months?)(?: ago)?|in \d+ \w+|am|pm|at \d+)\b/gi;

/** Where texts are put together: lists, sentences, names before a colon, what is asked for. */
const JOINTS = [
  / · /,
  /(?<=[.?!]) /,
  /; /,
  /(?<=^[^:]*): /,
  /: (?!.*: )/,
  /, /,
  /(?<=\d \w+) and /,
  /[“”()]/,
  / (?=requested$)/,
];

/** A time zone by its name, in which browsers differ; and a shortcut as the browser writes it. */
const GIVEN = /^(?:[A-Z][\w+-]*\/)+[\w+-]+$|^(?:(?:Alt|Shift|Ctrl|MacCtrl|Command)\+)+\w+$/;

interface Known {
  whole: Set<string>;
  /** Sentences with values in them. */
  patterns: RegExp[];
}

const hasWord = (text: string) => /[a-z]{2}/i.test(text);
/** On one line, without what stands around it. */
const tidy = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s[\]“”.·,:]+|[\s[\]“”.·,:;?!…]+$/g, '');
const exactly = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text that is put together, with a gap for each of its values. */
function withGaps(node: ESTree.Expression | ESTree.PrivateIdentifier): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('\0');
  return node.type === 'BinaryExpression' && node.operator === '+'
    ? withGaps(node.left) + withGaps(node.right)
    : '\0';
}

function learn({ whole, patterns }: Known, file: string): void {
  const source = readFileSync(file, 'utf8');
  const take = (text: string) => {
    // Markup, where it is some, gives the texts between its tags.
    for (const piece of text.split(/<[^>]*>|\n/)) whole.add(tidy(piece));
  };
  const takePattern = (gapped: string) => {
    const text = tidy(gapped);
    if (/[a-z]{3}/i.test(text) && !text.includes('<'))
      patterns.push(new RegExp(`^${exactly(text).replaceAll('\0', '.*')}$`));
  };
  if (file.endsWith('.json')) {
    for (const [, text = ''] of source.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      take(text);
      if (text.includes('{')) takePattern(text.replaceAll(/\{\w+\}/g, '\0'));
    }
    return;
  }
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && take(value)),
    TemplateLiteral(node) {
      for (const { value } of node.quasis) if (/[<\n]/.test(value.cooked ?? '')) take(value.cooked ?? '');
      takePattern(withGaps(node));
    },
    BinaryExpression: (node) => void (node.operator === '+' && takePattern(withGaps(node))),
  }).visit(parseSync(file, source).program);
}

/**
 * Tells of a text whether a view says it by itself: it is not from the catalogue, and neither the guide's, the rules' nor
 * the page's.
 */
export function isStrange(): (text: string) => boolean {
  const known: Known = { whole: new Set(NAMES), patterns: [] };
  for (const file of globSync([RESULTS, PAGES])) learn(known, file);
  const isKnown = (said: string): boolean => {
    const text = tidy(said);
    const bare = tidy(text.replaceAll(DATE, '').replaceAll(/\d+|–/g, ''));
    const [, noun] = /^\d+ (\w+?)s?$/.exec(text) ?? [];
    if (
      !hasWord(bare) ||
      GIVEN.test(text) ||
      [text, bare, noun ?? text].some((each) => known.whole.has(each))
    )
      return true;
    if (known.patterns.some((pattern) => pattern.test(text))) return true;
    return JOINTS.map((joint) => text.split(joint)).some((parts) => parts.length > 1 && parts.every(isKnown));
  };
  return (text) =>
    text
      .replaceAll(/https?:\S+|\S+@\S+/g, 'x')
      .split(PSEUDO_WORD)
      .some((between) => !isKnown(between));
}
