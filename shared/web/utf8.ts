/** A text's bytes. A copy: not all runtimes' types say that the encoder's own buffer is no shared one. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
