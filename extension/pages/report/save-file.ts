/** Saves a text as a file in the browser's downloads. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The download has begun by then; the text would stay in memory otherwise.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
