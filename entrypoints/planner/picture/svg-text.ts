/** What the page's own sheet gives to a picture, and a file has to carry itself. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/**
 * A picture as a file of its own, in light colours on a white ground, whatever the page wears: what it looks like is
 * written into each of its elements.
 */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.ceil(width)));
  copy.setAttribute('height', String(Math.ceil(height)));
  const stage = document.createElement('div');
  stage.className = 'picture picture-stage';
  stage.append(copy);
  document.body.append(stage);
  for (const element of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    const look = getComputedStyle(element);
    const style = LOOK.map((name) => `${name}:${look.getPropertyValue(name)}`).join(';');
    // Through the CSSOM, which the policy of this page allows; the attribute it does not.
    element.style.cssText = style;
  }
  stage.remove();
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}
