import "reflect-metadata";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";
import { authorityExtensions, leafExtensions } from "./extensions.ts";
import type { AuthorityRights, LeafRights } from "./extensions.ts";

x509.cryptoProvider.set(webcrypto as unknown as Crypto);

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const day = 86_400_000;

interface Validity {
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** The first of the names is also the common name. */
export interface CertificateOptions extends LeafRights, Validity {
  /** Of the signature; browsers have refused SHA-1 since 2017. Default SHA-256. */
  readonly hash?: "SHA-256" | "SHA-1";
  /** An RSA key of this size. Default ECDSA on P-256. */
  readonly rsaBits?: number;
}

export interface IntermediateOptions extends AuthorityRights, Validity {
  /** Keys of an earlier authority, so that one key has two certificates. */
  readonly keysOf?: Authority;
}

/** A leaf with its key; `chainPem` is what a well-kept server sends: leaf, then intermediates. */
export interface Issued {
  readonly certPem: string;
  readonly keyPem: string;
  readonly chainPem: string;
}

export interface Authority {
  readonly certPem: string;
  readonly keyPem: string;
  issue(options: CertificateOptions): Promise<Issued>;
  /** A certificate authority below this one. Its leaves carry it in `chainPem`. */
  intermediate(name: string, options?: IntermediateOptions): Promise<Authority>;
}

/** A root made for one test run: real ECDSA P-256 certificates (RFC 5280), trusted by nobody until installed. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    serialNumber: serial(),
    notBefore: new Date(Date.now() - 3650 * day),
    notAfter: new Date(Date.now() + 3650 * day),
    keys,
    signingAlgorithm: algorithm,
    extensions: authorityExtensions({}),
  });
  return authority(certificate, keys, []);
}

/** The authority again, from the PEM texts of an earlier one. */
export async function openAuthority({ certPem, keyPem }: Pick<Authority, "certPem" | "keyPem">): Promise<Authority> {
  const certificate = new x509.X509Certificate(certPem);
  return authority(certificate, await openKeys(certificate, keyPem), []);
}

async function openKeys(certificate: x509.X509Certificate, keyPem: string): Promise<CryptoKeyPair> {
  const der = x509.PemConverter.decodeFirst(keyPem);
  const privateKey = await (webcrypto.subtle.importKey("pkcs8", der, algorithm, true, ["sign"]) as Promise<CryptoKey>);
  return { privateKey, publicKey: await certificate.publicKey.export() };
}

/** A leaf that vouches for itself. */
export async function selfSigned(options: CertificateOptions): Promise<Issued> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${options.names[0]}`,
    ...validity(options),
    serialNumber: serial(),
    keys,
    signingAlgorithm: algorithm,
    extensions: leafExtensions(options),
  });
  const certPem = pem(certificate);
  return { certPem, keyPem: await exportKey(keys), chainPem: certPem };
}

async function authority(own: x509.X509Certificate, keys: CryptoKeyPair, below: readonly string[]): Promise<Authority> {
  return {
    certPem: pem(own),
    keyPem: await exportKey(keys),
    async issue(options) {
      const leafKeys = await newKeys(options.rsaBits);
      const certificate = await x509.X509CertificateGenerator.create({
        subject: `CN=${options.names[0]}`,
        issuer: own.subject,
        ...validity(options),
        serialNumber: serial(),
        publicKey: leafKeys.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: { ...algorithm, hash: options.hash ?? algorithm.hash },
        extensions: leafExtensions(options),
      });
      const certPem = pem(certificate);
      return { certPem, keyPem: await exportKey(leafKeys), chainPem: [certPem, ...below].join("\n") };
    },
    async intermediate(name, options = {}) {
      const { keysOf } = options;
      const childKeys =
        keysOf === undefined
          ? await newKeys()
          : await openKeys(new x509.X509Certificate(keysOf.certPem), keysOf.keyPem);
      const child = await x509.X509CertificateGenerator.create({
        subject: `CN=${name}`,
        issuer: own.subject,
        serialNumber: serial(),
        notBefore: options.notBefore ?? new Date(Date.now() - 3650 * day),
        notAfter: options.notAfter ?? new Date(Date.now() + 3650 * day),
        publicKey: childKeys.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: authorityExtensions(options),
      });
      return authority(child, childKeys, [pem(child), ...below]);
    },
  };
}

function validity({ notBefore, notAfter }: Validity): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: notBefore ?? new Date(Date.now() - 30 * day),
    notAfter: notAfter ?? new Date(Date.now() + 90 * day),
  };
}

function newKeys(rsaBits?: number): Promise<CryptoKeyPair> {
  const kind =
    rsaBits === undefined
      ? algorithm
      : { name: "RSA-PSS", hash: "SHA-256", modulusLength: rsaBits, publicExponent: Uint8Array.of(1, 0, 1) };
  return webcrypto.subtle.generateKey(kind, true, ["sign", "verify"]) as Promise<CryptoKeyPair>;
}

function serial(): string {
  return `01${Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString("hex")}`;
}

function pem(certificate: x509.X509Certificate): string {
  return certificate.toString("pem");
}

async function exportKey(keys: CryptoKeyPair): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey as webcrypto.CryptoKey));
  return `-----BEGIN PRIVATE KEY-----\n${(der.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END PRIVATE KEY-----\n`;
}
