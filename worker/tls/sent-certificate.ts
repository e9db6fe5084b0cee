import { X509Certificate } from "node:crypto";
import { certificateParts, readExtensions } from "./certificate-parts.ts";
import type { CertificateParts, Extension } from "./certificate-parts.ts";

/** A certificate that a server sent. What costs more than a look at its names is done when it is asked for, once. */
export class SentCertificate {
  readonly der: Uint8Array;
  readonly parts: CertificateParts;
  #native: X509Certificate | undefined;
  #extensions: readonly Extension[] | undefined;

  private constructor(der: Uint8Array, parts: CertificateParts) {
    this.der = der;
    this.parts = parts;
  }

  /** `undefined` for bytes that neither we nor the runtime can read. */
  static read(der: Uint8Array): SentCertificate | undefined {
    try {
      return new SentCertificate(der, certificateParts(der));
    } catch {
      return undefined;
    }
  }

  /** The runtime's view. Throws where the runtime cannot read what we can. */
  get native(): X509Certificate {
    return (this.#native ??= new X509Certificate(this.der));
  }

  /** Throws `RangeError` for extensions that are nonsense. */
  get extensions(): readonly Extension[] {
    return (this.#extensions ??= readExtensions(this.parts));
  }

  /** DER of what an extension says, by its object identifier in hex. */
  extension(id: string): Uint8Array | undefined {
    return this.extensions.find((one) => one.id === id)?.value;
  }

  isValidAt(now: number): boolean {
    return now >= this.parts.notBefore && now <= this.parts.notAfter;
  }

  /** False too for keys of a kind the runtime does not know, such as SM2. */
  isSignedBy(issuer: X509Certificate): boolean {
    try {
      return this.native.verify(issuer.publicKey);
    } catch {
      return false;
    }
  }
}
