/** What a user presses or fills in; a bar must not lie on it. Links do not count, headers are full of them. */
const controls = "button, input, select, textarea, [role='button'], [contenteditable='true']";

/** The edge of the window where a bar of this height covers fewer controls of the page; the top one where they are equal. */
export function freeEdge(heightPx: number): "top" | "bottom" {
  return covered(innerHeight - heightPx, innerHeight) < covered(0, heightPx) ? "bottom" : "top";
}

function covered(top: number, bottom: number): number {
  return [...document.querySelectorAll(controls)].filter((control) => {
    const box = control.getBoundingClientRect();
    return box.height > 0 && box.top < bottom && box.bottom > top && control.checkVisibility();
  }).length;
}
