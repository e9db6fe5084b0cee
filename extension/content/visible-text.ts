/** What has a text that is not shown, or one that a user has written. */
const unread = "script, style, noscript, template, input, textarea, select, iframe, object, [contenteditable]";

/**
 * The text that a part of the page shows, one line a piece, without anything that a user typed or chose. Undefined where
 * it is longer than `limit` characters: reading stops there.
 */
export function visibleText(root: Element, limit: number): string | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.matches(unread) || !node.checkVisibility({ checkVisibilityCSS: true }))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const piece = node.nodeValue?.trim() ?? "";
    if (piece !== "") text += `${piece}\n`;
    if (text.length > limit) return undefined;
  }
  return text;
}
