import { svgText } from './svg-text';

/** Pixels of the file per pixel of the page: sharp on a slide. */
const SCALE = 2;

/** A picture as PNG, drawn here from its SVG. `null` where the browser could not draw it. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * SCALE, image.height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
