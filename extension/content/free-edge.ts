/** What a user presses or fills in; a bar must not lie on it. */
const controls = "button, input, select, textarea, [role='button'], [contenteditable='true']";
const stepPx = 24;

/**
 * The edge of the window where a bar of this height covers no control of the page: the top one unless only the bottom
 * one is free. Links do not count, headers are full of them.
 */
export function freeEdge(heightPx: number, own: Element): "top" | "bottom" {
  const topTaken = covers(heightPx / 2, own);
  const bottomTaken = covers(innerHeight - heightPx / 2, own);
  return topTaken && !bottomTaken ? "bottom" : "top";
}

function covers(y: number, own: Element): boolean {
  for (let x = stepPx / 2; x < innerWidth; x += stepPx) {
    const hit = document
      .elementsFromPoint(x, y)
      .some((element) => element !== own && element.closest(controls) !== null);
    if (hit) return true;
  }
  return false;
}
