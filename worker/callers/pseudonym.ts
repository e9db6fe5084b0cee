/** Random, of this isolate's life, and never written down: nobody can tell later whose a pseudonym was. */
let salt: Uint8Array | undefined;

/** What a caller is kept under in memory, in place of an address: 96 bits of a salted SHA-256. */
export async function pseudonym(callerKey: string): Promise<string> {
  salt ??= crypto.getRandomValues(new Uint8Array(32));
  const text = new TextEncoder().encode(callerKey);
  const input = new Uint8Array(salt.length + text.length);
  input.set(salt);
  input.set(text, salt.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", input));
  return String.fromCharCode(...digest.subarray(0, 12));
}
