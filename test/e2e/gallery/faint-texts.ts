const enough = 4.5;

type Colour = readonly number[];

/** Visible texts whose contrast with the ground behind them is below 4.5 : 1 (WCAG 2.2, 1.4.3). */
export function faintTexts(): readonly { readonly text: string; readonly ratio: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { text: string; ratio: number }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (element === null || text === "" || !element.checkVisibility()) continue;
    if (element.closest("script, .visually-hidden, :disabled") !== null) continue;
    const ratio = contrast(colourOf(getComputedStyle(element).color), groundOf(element));
    if (ratio < enough) found.push({ text, ratio });
  }
  return found;
}

/** The colour behind an element: its own ground over that of what it stands in. */
function groundOf(element: Element | null): Colour {
  if (element === null) return [255, 255, 255];
  const [red = 0, green = 0, blue = 0, alpha = 1] = colourOf(getComputedStyle(element).backgroundColor);
  if (alpha === 1) return [red, green, blue];
  const behind = groundOf(element.parentElement);
  return [red, green, blue].map((value, index) => value * alpha + (behind[index] ?? 0) * (1 - alpha));
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles write them. */
function colourOf(text: string): Colour {
  return (text.match(/[\d.]+/g) ?? []).map(Number);
}

function contrast(a: Colour, b: Colour): number {
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
