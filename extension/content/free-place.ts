/** Where a banner can stand: a bar along an edge, or a card in a corner. In the order in which they are liked. */
export const places = ["top", "bottom", "bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Place = (typeof places)[number];

/** What a user presses or fills in; a banner must not lie on it. Links do not count, headers are full of them. */
const controls = "button, input, select, textarea, [role='button'], [contenteditable='true']";

/** The places by how many controls of the page the banner would cover there, fewest first. `boxAt` tries one out. */
export function freestPlaces(
  boxAt: (place: Place) => DOMRect,
): readonly { readonly place: Place; readonly covers: number }[] {
  const boxes = [...document.querySelectorAll(controls)]
    .filter((control) => control.checkVisibility())
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  return places
    .map((place) => ({ place, covers: covered(boxAt(place), boxes) }))
    .toSorted((a, b) => a.covers - b.covers);
}

function covered(banner: DOMRect, boxes: readonly DOMRect[]): number {
  return boxes.filter(
    ({ top, bottom, left, right }) =>
      top < banner.bottom && bottom > banner.top && left < banner.right && right > banner.left,
  ).length;
}
