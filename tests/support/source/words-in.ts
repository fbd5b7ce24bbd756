import { parseSync, Visitor, type ESTree } from 'vite';

/** What a view's source says, and how it comes by it. */
export interface WordsIn {
  /** Every string in it, among them the keys of the sentences that it uses. */
  strings: string[];
  /** Calls of the catalogue with the names that they fill in: `checklist.tickedAgo` with `['ago']`. */
  calls: { key: string; names: string[] }[];
  /** Keys of the sentences that are read when a function runs, not when the module does. */
  late: string[];
  /** Texts that would be drawn, or read out, without being in the catalogue. */
  loose: string[];
}

const SAYS = /^(title|label|alt|placeholder|legend|hint|must|note|aria-(label|valuetext|description))$/;
/** Attributes whose words nobody reads. */
const SILENT = /^(className|rel|d|patternTransform|patternUnits)$/;
/** A capital, or two words side by side. */
const SENTENCE = /^\s*[A-Z][a-z]|[a-z,’.\d] [a-zA-Z]/;
/** The product's name, keys of the keyboard, addresses, selectors, shapes and what links promise. */
const NO_SENTENCE =
  /^(Preflight|Escape|Arrow\w+|https:\/\/|noopener noreferrer)$|^[#\w-]+ svg$|^picture |\[|^input, |^M\d/;
const CALLS = new Set(['t', 'sentence', 'tCount', 'rich', 'tParts', 'namePage']);

const isLoose = (text: string) => SENTENCE.test(text) && !NO_SENTENCE.test(text);
const nameOf = ({ name }: ESTree.JSXAttribute) => (name.type === 'JSXIdentifier' ? name.name : '');

function namesIn(values: ESTree.Argument | undefined): string[] | undefined {
  if (values?.type !== 'ObjectExpression') return undefined;
  const names = values.properties.map((each) =>
    each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : undefined,
  );
  // What is spread is held by the types alone.
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

/** Reads the source of a view; `file` tells whether it has markup. */
export function wordsIn(file: string, source: string): WordsIn {
  const found: WordsIn = { strings: [], calls: [], late: [], loose: [] };
  const silent = new Set<ESTree.Node>();
  let depth = 0;
  const [enter, leave] = [() => (depth += 1), () => (depth -= 1)];
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    JSXAttribute(node) {
      const { value } = node;
      if (value?.type !== 'Literal' && value?.type !== 'JSXExpressionContainer') return;
      if (SILENT.test(nameOf(node))) silent.add(value.type === 'Literal' ? value : value.expression);
      const said = value.type === 'Literal' ? value.value : '';
      if (SAYS.test(nameOf(node)) && /[a-z]/i.test(said) && !NO_SENTENCE.test(said)) found.loose.push(said);
    },
    ConditionalExpression(node) {
      if (silent.has(node)) [node.consequent, node.alternate].forEach((branch) => silent.add(branch));
    },
    TemplateLiteral(node) {
      if (silent.has(node)) node.quasis.forEach((part) => silent.add(part));
    },
    JSXText({ value }) {
      if (/[a-z]/i.test(value) && value.trim() !== 'Preflight') found.loose.push(value.trim());
    },
    Literal(node) {
      if (typeof node.value !== 'string') return;
      found.strings.push(node.value);
      if (!silent.has(node) && isLoose(node.value)) found.loose.push(node.value);
    },
    TemplateElement(node) {
      const text = node.value.cooked ?? '';
      if (!silent.has(node) && /[a-z]{2} [a-z]{2}|^\s*[A-Z][a-z]/i.test(text) && isLoose(text))
        found.loose.push(text);
    },
    CallExpression({ callee, arguments: [key, ...rest] }) {
      if (callee.type !== 'Identifier' || !CALLS.has(callee.name)) return;
      if (key?.type !== 'Literal' || typeof key.value !== 'string') return;
      if (depth > 0) found.late.push(key.value);
      const names = rest.length === 0 ? [] : namesIn(rest.at(-1));
      if (callee.name === 'tCount') {
        const given = rest.length < 2 ? [] : names;
        if (given) found.calls.push({ key: `${key.value}.other`, names: [...given, 'count'] });
      } else if (names && callee.name !== 'tParts' && callee.name !== 'sentence')
        found.calls.push({ key: key.value, names });
    },
  }).visit(parseSync(file, source).program);
  return { ...found, loose: [...new Set(found.loose)] };
}
