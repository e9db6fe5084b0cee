import assert from "node:assert/strict";
import net from "node:net";
import { clientHello12, clientHello13, createIdentity, helloRecord } from "../../../worker/tls/client-hello.ts";
import { readCertificates13 } from "../../../worker/tls/certificate-message.ts";
import { FlightReader } from "../../../worker/tls/server-flight.ts";
import { createAuthority } from "../../certificates/authority.ts";
import { startTlsServer } from "../../servers/tls-server.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes } from "../mutate.ts";
import { Random } from "../random.ts";

type Flight = ReturnType<FlightReader["next"]>;

/** What a server says to our ClientHello, as far as it is readable without keys. */
export const serverFlightFuzzer: Fuzzer<Uint8Array> = {
  name: "server-flight",
  corpus: recorded,
  generate: (random, known) =>
    random.oneIn(100) ? random.bytes(random.int(300)) : mutateBytes(random, random.pick(known), known),
  show: (bytes) => Buffer.from(bytes).toString("hex"),
  check(bytes) {
    readCertificates13(bytes);
    const whole = read([bytes]);
    const inPieces = read(pieces(bytes));
    // A decision may come before the last byte: then what follows does not matter, however the bytes arrive.
    if (whole?.kind !== "not-tls" && whole?.kind !== "malformed") assert.deepEqual(inPieces, whole);
    if (whole?.kind !== "certificates") return whole?.kind ?? "undecided";
    const total = whole.chain.reduce((sum, { length }) => sum + length, whole.staple?.length ?? 0);
    assert.ok(total <= bytes.length, "more certificates than bytes");
    return `certificates ${whole.chain.length}${whole.staple === undefined ? "" : ", staple"}`;
  },
};

function read(parts: readonly Uint8Array[]): Flight {
  const reader = new FlightReader();
  for (const part of parts) {
    reader.push(part);
    const decided = reader.next();
    if (decided !== undefined) return decided;
  }
  return undefined;
}

/** Cut by what is in them, so that the same bytes are always cut alike. */
function pieces(bytes: Uint8Array): readonly Uint8Array[] {
  const random = new Random(bytes.reduce((sum, byte) => (sum * 31 + byte) | 0, 7));
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = 1 + random.int(random.oneIn(2) ? 8 : 900);
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return parts;
}

/** Real answers of real servers, of TLS 1.2 and of 1.3, and an alert. */
async function recorded(): Promise<readonly Uint8Array[]> {
  const root = await createAuthority("fuzz root");
  const middle = await root.intermediate("fuzz intermediate");
  const { chainPem: cert, keyPem: key } = await middle.issue({ names: ["portal.test"] });
  const publicKey = new Uint8Array(32).fill(9);
  const hellos = [
    clientHello12("portal.test"),
    clientHello13("portal.test", createIdentity(), { group: 0x001d, publicKey }),
    clientHello13("portal.test", createIdentity(), { group: 0x0018, publicKey: new Uint8Array(97).fill(4) }),
  ];
  const found: Uint8Array[] = [];
  for (const behaviour of ["healthy", "tls1.3-only", "alert", "plain-http"] as const) {
    const server = await startTlsServer({ cert, key, behaviour });
    for (const hello of hellos) found.push(await answerTo(hello, server.port));
    await server.close();
  }
  return found;
}

/** All that comes until it decides something. */
function answerTo(hello: Uint8Array, port: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const reader = new FlightReader();
    const socket = net.connect(port, "127.0.0.1", () => socket.write(helloRecord(hello)));
    socket.on("data", (part) => {
      parts.push(part);
      reader.push(part);
      if (reader.next() !== undefined) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
}
