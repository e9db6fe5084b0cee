import type { TrafficKeys } from "./key-schedule.ts";
import type { TlsRecord } from "./records.ts";

/** What was inside an encrypted record (RFC 8446, 5.2). */
export interface InnerRecord {
  readonly type: number;
  readonly content: Uint8Array;
}

/** Opens the records of one direction, in the order they came. */
export interface RecordOpener {
  /** `undefined` for a record that nobody with these keys made. */
  open(record: TlsRecord): Promise<InnerRecord | undefined>;
}

export async function createOpener({ key, iv }: TrafficKeys): Promise<RecordOpener> {
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  let sequence = 0;
  return {
    async open({ header, body }) {
      const algorithm = { name: "AES-GCM", iv: nonce(iv, sequence), additionalData: header };
      sequence += 1;
      try {
        return withoutPadding(new Uint8Array(await crypto.subtle.decrypt(algorithm, aes, body)));
      } catch {
        return undefined;
      }
    },
  };
}

/** RFC 8446, 5.3. The handshake has far fewer than 2^16 records. */
function nonce(iv: Uint8Array, sequence: number): Uint8Array<ArrayBuffer> {
  const result = Uint8Array.from(iv);
  result[10] = (result[10] ?? 0) ^ (sequence >> 8);
  result[11] = (result[11] ?? 0) ^ (sequence & 0xff);
  return result;
}

/** The type is the last byte that is not zero (RFC 8446, 5.4). */
function withoutPadding(plain: Uint8Array): InnerRecord | undefined {
  let end = plain.length;
  while (end > 0 && plain[end - 1] === 0) end -= 1;
  return end === 0 ? undefined : { type: plain[end - 1] ?? 0, content: plain.subarray(0, end - 1) };
}
