/** Red, green and blue from 0 to 255, and an alpha from 0 to 1 where it is not opaque. */
export type Colour = readonly number[];

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles write them. */
export function colourOf(text: string): Colour {
  return (text.match(/[\d.]+/g) ?? []).map(Number);
}

/** The colour behind an element: its own ground over that of what it stands in. */
export function groundOf(element: Element | null): Colour {
  if (element === null) return [255, 255, 255];
  const [red = 0, green = 0, blue = 0, alpha = 1] = colourOf(getComputedStyle(element).backgroundColor);
  if (alpha === 1) return [red, green, blue];
  const behind = groundOf(element.parentElement);
  return [red, green, blue].map((value, index) => value * alpha + (behind[index] ?? 0) * (1 - alpha));
}

/** Contrast ratio of WCAG 2.2: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
