/** The body of an answer as text, or undefined where it has more bytes; what comes after them is not waited for. */
export async function readAtMost(response: Response, bytes: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const body: ReadableStream<Uint8Array> = response.body;
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > bytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
