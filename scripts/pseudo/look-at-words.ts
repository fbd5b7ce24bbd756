import type { Frame, Page } from 'puppeteer-core';

/** What a surface says, and which of it does not fit where it stands. */
export interface Seen {
  texts: string[];
  cut: string[];
}

/**
 * Reads what is shown, and read out, on one of our surfaces: a page of the extension, or what stands in our shadow roots on
 * a page of Experimenter.
 */
export const lookAtWords = (where: Page | Frame): Promise<Seen> =>
  where.evaluate(() => {
    const isOurs = location.protocol !== 'https:';
    const READ_OUT = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    const places: (Document | ShadowRoot)[] = isOurs
      ? [document]
      : [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const texts = new Set<string>();
    const cut = new Set<string>();
    if (isOurs) texts.add(document.title);
    const own = (element: Element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 60).split('\n')[0] ?? ''}” (${element.scrollWidth} × ${element.scrollHeight} px in ${element.clientWidth} × ${element.clientHeight})`;
    const isSilent = (element: Element) => element.closest('.sr-only, style, script') !== null;

    const pen = document.createElement('canvas').getContext('2d');
    const widthOf = (text: string, field: HTMLElement) => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(field);
      if (!pen) return 0;
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return pen.measureText(text).width;
    };
    /** A hint is cut in silence: only its own width tells. */
    const isHintCut = (field: HTMLInputElement) => {
      const { paddingLeft, paddingRight } = getComputedStyle(field);
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return widthOf(field.placeholder, field) > room + 1;
    };
    /** So is what one can choose, where the field is narrower than it would be by itself. Names of the guide are what they are. */
    const cutChoice = (field: HTMLSelectElement) => {
      const now = field.offsetWidth;
      const { width, maxWidth } = field.style;
      Object.assign(field.style, { width: 'max-content', maxWidth: 'none' });
      const isNarrow = field.offsetWidth > now + 1;
      Object.assign(field.style, { width, maxWidth });
      const labels = Array.from(field.options, ({ label }) => label);
      const [longest = ''] = labels.toSorted((a, b) => widthOf(b, field) - widthOf(a, field));
      return isNarrow && longest.startsWith('[') ? longest : undefined;
    };

    const lookAt = (element: Element) => {
      for (const name of READ_OUT) texts.add(element.getAttribute(name) ?? '');
      if (element.closest('style, script')) return;
      for (const node of own(element)) texts.add(node.textContent?.trim() ?? '');
      if (isSilent(element) || !element.checkVisibility()) return;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // What has no height is meant to be read out only.
      const speaks = element.textContent?.trim() !== '' && element.clientHeight > 0;
      if (hides(overflowX) && speaks && element.scrollWidth > element.clientWidth + 1)
        cut.add(nameOf(element));
      if (hides(overflowY) && speaks && element.scrollHeight > element.clientHeight + 1)
        cut.add(nameOf(element));
      if (element instanceof HTMLInputElement && isHintCut(element)) cut.add(`hint “${element.placeholder}”`);
      const choice = element instanceof HTMLSelectElement && cutChoice(element);
      if (choice) cut.add(`choice “${choice}”`);
      const { left, right, width } = element.getBoundingClientRect();
      // A text in a picture ends with its picture; on a page nothing stands out at either side.
      const frame = element.closest('svg')?.getBoundingClientRect();
      if (own(element).length > 0 && width > 0 && frame && (left < frame.left - 1 || right > frame.right + 1))
        cut.add(nameOf(element));
    };
    for (const place of places) for (const element of place.querySelectorAll('*')) lookAt(element);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (isOurs && scrollWidth > clientWidth) {
      const out = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      const last = out.find(({ children }) => children.length === 0) ?? out.at(-1);
      cut.add(`the page is ${scrollWidth} px wide in ${clientWidth} px${last ? `: ${nameOf(last)}` : ''}`);
    }
    return { texts: [...texts].filter((text) => text !== ''), cut: [...cut] };
  });
