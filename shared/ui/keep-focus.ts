const controls = "a[href], button, input, select, textarea, summary";

/** Parts of a page that know better where the focus goes have moved it by then. */
const patienceMs = 250;

interface Step {
  readonly parent: Element;
  /** Of the child on the way to what had the focus. */
  readonly index: number;
}

/**
 * What had the focus and is taken out of the page hands it to the next control where it stood: otherwise screen readers
 * would begin again at the top.
 */
export function keepFocus(): void {
  let focused: Element | null = null;
  let way: readonly Step[] = [];
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    focused = target;
    way = wayTo(target);
  });
  new MutationObserver(() => {
    const gone = focused;
    if (gone === null || gone.isConnected) return;
    focused = null;
    setTimeout(() => {
      if (document.activeElement === document.body) heir(way)?.focus();
    }, patienceMs);
  }).observe(document, { childList: true, subtree: true });
}

/** From the parent up to the body. */
function wayTo(element: Element): readonly Step[] {
  const parent = element.parentElement;
  if (parent === null || element === document.body) return [];
  return [{ parent, index: [...parent.children].indexOf(element) }, ...wayTo(parent)];
}

/** The first control from there on, or the last one before, in the smallest part of the page that is left. */
function heir(way: readonly Step[]): HTMLElement | undefined {
  for (const { parent, index } of way) {
    if (!parent.isConnected) continue;
    const left = [...parent.querySelectorAll<HTMLElement>(controls)].filter(
      (control) => control.checkVisibility() && !control.matches(":disabled"),
    );
    const after = [...parent.children].slice(index);
    const found = left.find((control) => after.some((child) => child.contains(control))) ?? left.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
