/** Hands a file to the browser's own download. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once it would be gone before the browser has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
