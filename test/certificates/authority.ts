import "reflect-metadata";
import { webcrypto } from "node:crypto";
import { isIP } from "node:net";
import * as x509 from "@peculiar/x509";

x509.cryptoProvider.set(webcrypto as unknown as Crypto);

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const day = 86_400_000;

export interface CertificateOptions {
  /** DNS names and addresses of the subject alternative name extension; the first is also the common name. */
  readonly names: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Of the signature; browsers have refused SHA-1 since 2017. Default SHA-256. */
  readonly hash?: "SHA-256" | "SHA-1";
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
  intermediate(name: string): Promise<Authority>;
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
    extensions: authorityExtensions(),
  });
  return authority(certificate, keys, []);
}

/** The authority again, from the PEM texts of an earlier one. */
export async function openAuthority({ certPem, keyPem }: Pick<Authority, "certPem" | "keyPem">): Promise<Authority> {
  const certificate = new x509.X509Certificate(certPem);
  const der = x509.PemConverter.decodeFirst(keyPem);
  const privateKey = await (webcrypto.subtle.importKey("pkcs8", der, algorithm, true, ["sign"]) as Promise<CryptoKey>);
  const publicKey = await certificate.publicKey.export();
  return authority(certificate, { privateKey, publicKey }, []);
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
      const leafKeys = await newKeys();
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
    async intermediate(name) {
      const childKeys = await newKeys();
      const child = await x509.X509CertificateGenerator.create({
        subject: `CN=${name}`,
        issuer: own.subject,
        serialNumber: serial(),
        notBefore: new Date(Date.now() - 3650 * day),
        notAfter: new Date(Date.now() + 3650 * day),
        publicKey: childKeys.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: authorityExtensions(),
      });
      return authority(child, childKeys, [pem(child), ...below]);
    },
  };
}

function authorityExtensions(): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
}

function leafExtensions({ names }: CertificateOptions): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(
      names.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
    ),
  ];
}

function validity({ notBefore, notAfter }: CertificateOptions): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: notBefore ?? new Date(Date.now() - 30 * day),
    notAfter: notAfter ?? new Date(Date.now() + 90 * day),
  };
}

function newKeys(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]) as Promise<CryptoKeyPair>;
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
