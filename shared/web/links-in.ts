/** Every link to a report in a text, in its order, none twice: whole ones, and the codes of self-contained ones alone. */
export function linksIn(text: string): readonly string[] {
  const found = text.normalize("NFKC").match(/https?:\/\/[^\s<>"]+|#\d{1,6}\.[\w-]+/gi) ?? [];
  return [...new Set(found)];
}
