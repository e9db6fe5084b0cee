import { colourOf, contrast, groundOf } from "./colours.ts";

/** WCAG 2.2, 1.4.11 and 2.4.13: how well the ring must stand out, and how thick it is at least, in pixels. */
const enough = 3;
const thickEnough = 2;

/** What is wrong with how the focus shows where it is now; `before` is where it was one press of the Tab key ago. */
export function focusFaults(focused: Element, before: Element | undefined): readonly string[] {
  return [...ringFaults(focused), ...placeFaults(focused), ...(before ? orderFaults(focused, before) : [])];
}

/** A control that is not seen itself shows its focus at what stands for it. */
function ringFaults(focused: Element): readonly string[] {
  const shown = [focused, focused.nextElementSibling]
    .filter((element) => element !== null)
    .find((element) => getComputedStyle(element).outlineStyle === "solid");
  if (shown === undefined) return ["no visible focus"];
  const { outlineColor, outlineWidth } = getComputedStyle(shown);
  const ratio = contrast(colourOf(outlineColor), groundOf(shown.parentElement));
  return [
    ...(ratio < enough ? [`contrast of the focus ${ratio.toFixed(2)}`] : []),
    ...(Number.parseFloat(outlineWidth) < thickEnough ? [`focus only ${outlineWidth} thick`] : []),
  ];
}

/** WCAG 2.2, 2.4.11: nothing lies over it, and it was scrolled to. */
function placeFaults(focused: Element): readonly string[] {
  const { left, top, width, height } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  const isSeen = seen !== null && (focused.contains(seen) || focused.nextElementSibling?.contains(seen) === true);
  return isSeen ? [] : ["the focus is out of sight"];
}

/** WCAG 2.2, 2.4.3: down or to the right, as one reads. */
function orderFaults(focused: Element, before: Element): readonly string[] {
  const [here, there] = [focused.getBoundingClientRect(), before.getBoundingClientRect()];
  return here.bottom <= there.top && here.left < there.right ? ["the focus goes up"] : [];
}
