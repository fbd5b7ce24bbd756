/**
 * * The host draws icons with FontAwesome, by class on an empty `<i>`. The stand-in keeps the classes and
 * draws its own: strokes on a 24 × 24 grid, painted as a mask so that they take the color of the text.
 */
const DRAWINGS: Readonly<Record<string, string>> = {
  'arrow-trend-up': 'M3 17l6-6 4 4 8-8M15 7h6v6',
  'arrow-up-right-from-square': 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  bars: 'M4 6h16M4 12h16M4 18h16',
  bell: 'M6 16V11a6 6 0 0112 0v5l2 2H4zM10 21h4',
  'box-archive': 'M3 4h18v5H3zM5 9v11h14V9M10 13h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  'chart-column': 'M4 4v16h16M9 16v-5M13 16V7M17 16v-7',
  'chart-line': 'M4 4v16h16M7 15l4-5 3 3 5-7',
  check: 'M4 12l6 6L20 6',
  'chevron-down': 'M5 9l7 7 7-7',
  'chevron-left': 'M15 5l-7 7 7 7',
  'chevron-right': 'M9 5l7 7-7 7',
  'circle-check': 'M12 3a9 9 0 100 18 9 9 0 000-18M8 12l3 3 5-6',
  'circle-pause': 'M12 3a9 9 0 100 18 9 9 0 000-18M10 9v6M14 9v6',
  'circle-play': 'M12 3a9 9 0 100 18 9 9 0 000-18M10 8l6 4-6 4z',
  'circle-question': 'M12 3a9 9 0 100 18 9 9 0 000-18M9.5 9.5a2.5 2.5 0 113.5 2.3c-1 .4-1 1-1 1.7M12 17v.01',
  'circle-stop': 'M12 3a9 9 0 100 18 9 9 0 000-18M9 9h6v6H9z',
  'circle-user': 'M12 3a9 9 0 100 18 9 9 0 000-18M12 7a3 3 0 100 6 3 3 0 000-6M6 18c2-3 10-3 12 0',
  'circle-xmark': 'M12 3a9 9 0 100 18 9 9 0 000-18M9 9l6 6M15 9l-6 6',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18M12 7v5l4 2',
  compass: 'M12 3a9 9 0 100 18 9 9 0 000-18M15 9l-2 5-4 1 2-5z',
  copy: 'M9 8h11v13H9zM15 8V3H4v13h5',
  ellipsis: 'M5 12v.01M12 12v.01M19 12v.01',
  eye: 'M2 12c4-7 16-7 20 0-4 7-16 7-20 0M12 9a3 3 0 100 6 3 3 0 000-6',
  'file-code': 'M6 3h8l4 4v14H6zM10 11l-2 3 2 3M14 11l2 3-2 3',
  'file-lines': 'M6 3h8l4 4v14H6zM9 12h6M9 16h6',
  filter: 'M3 5h18l-7 8v6l-4 2v-8z',
  'flag-checkered': 'M5 21V4h14l-3 5 3 5H5',
  'floppy-disk': 'M4 4h12l4 4v12H4zM8 4v5h7V4M8 20v-6h8v6',
  gear: 'M12 9a3 3 0 100 6 3 3 0 000-6M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3',
  heart: 'M12 20C2 13 4 5 9 5c2 0 3 2 3 3 0-1 1-3 3-3 5 0 7 8-3 15z',
  home: 'M3 11l9-8 9 8M6 9v12h12V9M10 21v-6h4v6',
  'hourglass-half': 'M6 3h12M6 21h12M7 3c0 5 5 6 5 9s-5 4-5 9M17 3c0 5-5 6-5 9s5 4 5 9',
  'layer-group': 'M12 3l9 5-9 5-9-5zM3 12l9 5 9-5M3 16l9 5 9-5',
  link: 'M10 14a4 4 0 010-5l3-3a4 4 0 015 5l-2 2M14 10a4 4 0 010 5l-3 3a4 4 0 01-5-5l2-2',
  list: 'M8 6h12M8 12h12M8 18h12M4 6v.01M4 12v.01M4 18v.01',
  'magnifying-glass': 'M11 4a7 7 0 100 14 7 7 0 000-14M16 16l5 5',
  minus: 'M5 12h14',
  'network-wired': 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  'paper-plane': 'M21 3L3 11l6 3 3 6zM9 14l5-5',
  'pen-to-square': 'M12 5H4v15h15v-8M10 14l1-4 8-8 3 3-8 8z',
  'person-circle-check': 'M9 3a3 3 0 100 6 3 3 0 000-6M3 20c0-9 12-9 12 0M15 15l2 2 4-5',
  play: 'M7 4l12 8-12 8z',
  plus: 'M12 4v16M4 12h16',
  rocket: 'M12 3c5 4 5 9 3 13H9C7 12 7 7 12 3M9 12l-4 5 4-1M15 12l4 5-4-1M12 18v3M12 9v.01',
  rotate: 'M4 12a8 8 0 0114-5l2 2M20 4v5h-5M20 12a8 8 0 01-14 5l-2-2M4 20v-5h5',
  'rotate-left': 'M4 4v6h6M4 10a9 9 0 11-1 5',
  'square-xmark': 'M4 4h16v16H4zM9 9l6 6M15 9l-6 6',
  tag: 'M3 3h9l9 9-9 9-9-9zM8 8v.01',
  tags: 'M2 5h7l8 8-6 6-9-8zM12 4h2l8 9-5 6',
  trash: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  'trash-can': 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  'triangle-exclamation': 'M12 3l10 18H2zM12 10v5M12 18v.01',
  'user-group': 'M9 4a3 3 0 100 6 3 3 0 000-6M2 20c0-9 14-9 14 0M16 4a3 3 0 010 6M18 13c3 1 4 3 4 7',
  'user-slash': 'M12 4a3 3 0 100 6 3 3 0 000-6M5 20c0-9 14-9 14 0M3 3l18 18',
  'vial-circle-check': 'M7 3h6M8 3v14a2 2 0 004 0V3M14 16l2 2 5-5',
  xmark: 'M5 5l14 14M19 5L5 19',
};

/** Older names that the host still uses for the same drawing. */
const ALIASES: Readonly<Record<string, string>> = {
  'check-circle': 'circle-check',
  'times-circle': 'circle-xmark',
  times: 'xmark',
};

const mask = (path: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2.4"' +
      ` stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`,
  )}")`;

const rule = ([name, path]: [string, string]): string => `.fa-${name} { --drawing: ${mask(path)}; }`;

/** The style sheet that paints every icon class the pages use. */
export function iconStyles(): string {
  const aliases = Object.entries(ALIASES).map(([name, of]): [string, string] => [name, DRAWINGS[of] ?? '']);
  return [
    'i[class*="fa-"] { display: inline-block; width: 1em; height: 1em; vertical-align: -0.125em;' +
      ' background: currentColor; mask: var(--drawing) center / contain no-repeat; }',
    ...[...Object.entries(DRAWINGS), ...aliases].map(rule),
  ].join('\n');
}
