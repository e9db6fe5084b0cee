import { createCipheriv, createHash, hkdfSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Vector } from "./vectors.ts";

const inputs = [
  { secret: "00".repeat(16), nonce: "00".repeat(12), lifetime: 3_600, once: false, report: "{}" },
  {
    secret: "000102030405060708090a0b0c0d0e0f",
    nonce: "101112131415161718191a1b",
    lifetime: 604_800,
    once: true,
    report: JSON.stringify({ format: 1, target: "https://dppt.beijing.chinatax.gov.cn:8443", said: "税局网站连不上" }),
  },
  {
    secret: "ff".repeat(16),
    nonce: "deadbeefdeadbeefdeadbeef",
    lifetime: 2_592_000,
    once: false,
    // Does not compress into the smallest size.
    report: JSON.stringify(Array.from({ length: 60 }, (_, i) => createHash("sha256").update(`${i}`).digest("hex"))),
  },
];

const sizes = [1_024, 2_048, 4_096, 8_192, 16_384, 32_768];
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

function vector({ secret, nonce, lifetime, once, report }: (typeof inputs)[number]): Vector {
  const derive = (info: string) =>
    Buffer.from(hkdfSync("sha256", Buffer.from(secret, "hex"), "fapiao-doctor report 1", info, 32));
  const accessToken = derive("access");
  const accessHash = createHash("sha256").update(accessToken).digest();
  const id = sixtyBits(accessHash);
  const associated = JSON.stringify(["fapiao-doctor report", 1, id, lifetime, once]);
  const compressed = deflateRawSync(report);
  const size = sizes.find((one) => compressed.length + 29 <= one) ?? 0;
  const padded = Buffer.concat([compressed, Buffer.from([0x80]), Buffer.alloc(size - 29 - compressed.length)]);
  const cipher = createCipheriv("aes-256-gcm", derive("content"), Buffer.from(nonce, "hex"));
  cipher.setAAD(Buffer.from(associated));
  const sealed = Buffer.concat([Buffer.from(nonce, "hex"), cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
  return {
    secret,
    nonce,
    lifetime,
    once,
    report,
    accessToken: accessToken.toString("base64url"),
    accessHash: accessHash.toString("base64url"),
    id,
    associated,
    padded: padded.toString("base64url"),
    sealed: sealed.toString("base64url"),
  };
}

function sixtyBits(hash: Buffer): string {
  const number = BigInt(`0x${hash.toString("hex")}`) >> 196n;
  return Array.from({ length: 12 }, (_, i) => letters[Number((number >> BigInt(55 - 5 * i)) & 31n)]).join("");
}

/**
 * What sealing must give, made by another implementation (OpenSSL and zlib, through Node) that shares no line with ours.
 * `node test/shared/web/sealing/independent.ts` writes it to vectors.json.
 */
export function independentVectors(): readonly Vector[] {
  return inputs.map(vector);
}

if (import.meta.main)
  writeFileSync(join(import.meta.dirname, "vectors.json"), `${JSON.stringify(independentVectors(), undefined, 2)}\n`);
