/** Where a banner can stand: a bar along an edge, or a card in a corner. In the order in which they are liked. */
export const places = ["top", "bottom", "bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Place = (typeof places)[number];

/** What a user presses or fills in; a banner must not lie on it. Links do not count, headers are full of them. */
const controls = "button, input, select, textarea, [role='button'], [contenteditable='true']";

/** What says what to fill in: between places that cover no control, the one that leaves these to be read is better. */
const words = "label, legend, th";

/** The places by how many controls of the page the banner would cover there, fewest first. `boxAt` tries one out. */
export function freestPlaces(
  boxAt: (place: Place) => DOMRect,
): readonly { readonly place: Place; readonly covers: number }[] {
  const [pressed, read] = [boxesOf(controls), boxesOf(words)];
  return places
    .map((place) => ({ place, box: boxAt(place) }))
    .map(({ place, box }) => ({ place, covers: covered(box, pressed), hides: covered(box, read) }))
    .toSorted((a, b) => a.covers - b.covers || a.hides - b.hides);
}

function boxesOf(selector: string): readonly DOMRect[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

function covered(banner: DOMRect, boxes: readonly DOMRect[]): number {
  return boxes.filter(
    ({ top, bottom, left, right }) =>
      top < banner.bottom && bottom > banner.top && left < banner.right && right > banner.left,
  ).length;
}
