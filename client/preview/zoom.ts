/** `width`: every page as wide as the window; otherwise a factor of the true size. */
export type Zoom = 'width' | number;

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** CSS pixels of a point (1/72 inch) at true size. */
const trueSize = 96 / 72;
/** Wider than this, a page that fills the window is no longer easier to read. */
const widestFit = 1.5 * trueSize;

/** CSS pixels of a point for a page of this width in points, in a window of this width in pixels. */
export function scaleOf(zoom: Zoom, pageWidth: number, windowWidth: number): number {
  return zoom === 'width' ? Math.min(windowWidth / pageWidth, widestFit) : zoom * trueSize;
}

/** The factor of the true size that a scale amounts to. */
export const factorOf = (scale: number): number => scale / trueSize;

export const nextLarger = (factor: number): number =>
  steps.find((step) => step > factor + 0.01) ?? Math.max(...steps);

export const nextSmaller = (factor: number): number =>
  steps.findLast((step) => step < factor - 0.01) ?? Math.min(...steps);
