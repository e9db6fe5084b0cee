import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { concat } from "../../../worker/tls/bytes.ts";
import { EncryptedFlightReader } from "../../../worker/tls/encrypted-flight.ts";
import type { RecordOpener } from "../../../worker/tls/record-protection.ts";
import { RecordReader, contentType } from "../../../worker/tls/records.ts";
import { createAuthority } from "../../certificates/authority.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes } from "../mutate.ts";

/** What a server says under TLS 1.3 once keys are agreed: whoever answers has such keys, so they protect from nothing. */
export const encryptedFlightFuzzer: Fuzzer<Uint8Array> = {
  name: "encrypted-flight",
  corpus: flights,
  generate: (random, known) => mutateBytes(random, random.pick(known), known),
  show: (bytes) => Buffer.from(bytes).toString("hex"),
  async check(bytes) {
    const records = new RecordReader();
    records.push(bytes);
    const suite = { hash: "sha256", keyLength: 16 } as const;
    const reader = new EncryptedFlightReader({ records, opener: unlocked, suite, transcript: [] });
    const decided = await reader.next();
    // No input has a signature by the leaf's key: these are other people's certificates.
    assert.notEqual(decided?.kind, "certificates", "certificates of somebody who has not shown that they are his");
    return decided?.kind ?? "undecided";
  },
};

/** The inner type is the last byte (RFC 8446, 5.2). */
const unlocked: RecordOpener = {
  open: ({ body }) => Promise.resolve({ type: body.at(-1) ?? 0, content: body.subarray(0, -1) }),
};

async function flights(): Promise<readonly Uint8Array[]> {
  const { certPem } = await (await createAuthority("fuzz root")).issue({ names: ["portal.test"] });
  const der = new Uint8Array(new X509Certificate(certPem).raw);
  const staple = Buffer.from("000500080100000430020a00", "hex");
  const entry = concat(sized(3, der), sized(2, staple));
  const messages = [
    message(8, Uint8Array.of(0, 0)),
    message(13, Uint8Array.of(0, 0, 0)),
    message(11, concat(Uint8Array.of(0), sized(3, entry, entry))),
    message(15, concat(Uint8Array.of(4, 3), sized(2, Buffer.from("3006020101020101", "hex")))),
  ];
  const alert = inRecord(Uint8Array.of(2, 40, contentType.alert));
  return [
    inRecord(concat(...messages, Uint8Array.of(contentType.handshake))),
    concat(...messages.map((one) => inRecord(concat(one, Uint8Array.of(contentType.handshake))))),
    concat(Uint8Array.of(contentType.changeCipherSpec, 3, 3, 0, 1, 1), alert),
  ];
}

function message(type: number, body: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(type), sized(3, body));
}

function inRecord(plain: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(contentType.data, 3, 3), sized(2, plain));
}

/** The parts with their length before them. */
function sized(lengthBytes: 2 | 3, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(...parts);
  const length = [body.length >> 16, (body.length >> 8) & 0xff, body.length & 0xff];
  return concat(Uint8Array.from(length.slice(3 - lengthBytes)), body);
}
