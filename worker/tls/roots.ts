import { X509Certificate } from "node:crypto";
import { certificateParts } from "./certificate-parts.ts";
import { wrap } from "./der.ts";

/** Root certificates by their subject. Only names and keys: that is all a signature below them needs. */
export interface Roots {
  /** Roots with this subject (DER), ready for `checkIssued` and `verify`. */
  withSubject(subject: Uint8Array): readonly X509Certificate[];
}

/**
 * @param lines One root a line: subject and SubjectPublicKeyInfo, each DER in base64 (`rootLine`). They are searched as they
 * stand: a target needs one of more than a hundred.
 */
export function createRoots(lines: string): Roots {
  const text = `\n${lines}\n`;
  return {
    withSubject(subject) {
      const found: X509Certificate[] = [];
      const start = `\n${toBase64(subject)} `;
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
        const key = text.slice(at + start.length, text.indexOf("\n", at + 1));
        found.push(namedKey(subject, fromBase64(key)));
      }
      return found;
    },
  };
}

/** A root as `createRoots` reads it. */
export function rootLine(der: Uint8Array): string {
  const { subject, publicKey } = certificateParts(der);
  return `${toBase64(subject)} ${toBase64(publicKey)}`;
}

/** The certificates of a PEM file, one text each (RFC 7468). */
export function pemCertificates(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

const encoder = new TextEncoder();
const serialOne = Uint8Array.of(2, 1, 1);
/** ecdsa-with-SHA256; nobody checks the signature of a root. */
const algorithm = wrap(0x30, Uint8Array.of(6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
const always = wrap(0x30, wrap(0x17, encoder.encode("700101000000Z")), wrap(0x18, encoder.encode("99991231235959Z")));
/** basicConstraints: cA */
const authority = wrap(
  0xa3,
  wrap(0x30, wrap(0x30, Uint8Array.of(6, 3, 0x55, 0x1d, 0x13), wrap(4, wrap(0x30, Uint8Array.of(1, 1, 0xff))))),
);
const version3 = wrap(0xa0, Uint8Array.of(2, 1, 2));

/**
 * A name and a key in the form of a certificate: workerd's `verify()` takes keys out of certificates only and is
 * false for every key made by `createPublicKey` (measured, workerd 1.20261117.1).
 */
function namedKey(subject: Uint8Array, publicKey: Uint8Array): X509Certificate {
  const body = wrap(0x30, version3, serialOne, algorithm, subject, always, subject, publicKey, authority);
  return new X509Certificate(wrap(0x30, body, algorithm, Uint8Array.of(3, 1, 0)));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
