import { readCertificates12, readCertificateStatus } from "./certificate-message.ts";
import type { CertificateMessage } from "./certificate-message.ts";
import { MessageReader, messageType } from "./messages.ts";
import type { HandshakeMessage } from "./messages.ts";
import { RecordReader, contentType } from "./records.ts";
import { readServerHello } from "./server-hello.ts";
import type { ServerHello } from "./server-hello.ts";

/** How a server's answer to the ClientHello ends for us. */
export type ServerFlight =
  /** Maybe of none. */
  | ({ readonly kind: "certificates" } & CertificateMessage)
  /** The server chose a version that browsers no longer speak, as on the wire: 0x0301 is TLS 1.0. */
  | { readonly kind: "old-version"; readonly version: number }
  /** A fatal alert (RFC 8446, 6.2). */
  | { readonly kind: "alert"; readonly description: number }
  /** The first bytes are no TLS record. */
  | { readonly kind: "not-tls" }
  /** TLS records with nonsense in them. */
  | { readonly kind: "malformed" }
  /** The server chose what browsers can do and we cannot. */
  | { readonly kind: "unsupported" };

/** TLS 1.3 was chosen: the rest is encrypted, or another hello is wanted. */
export interface Chose13 {
  readonly kind: "tls1.3";
  readonly hello: ServerHello;
  readonly message: HandshakeMessage;
}

const fatal = 2;
const tls12 = 0x0303;
const tls13 = 0x0304;
const malformed = { kind: "malformed" } as const;

/**
 * Reads the part of the answer that is readable without keys: TLS 1.2 sends its certificates in the clear (RFC 5246,
 * 7.4), TLS 1.3 shows only what it chose. Never throws, whatever the bytes.
 */
export class FlightReader {
  /** What comes after the hello of TLS 1.3 is left in here. */
  readonly records = new RecordReader();
  readonly #messages = new MessageReader();
  #willStaple = false;
  #certificates: CertificateMessage | undefined;

  push(bytes: Uint8Array): void {
    this.records.push(bytes);
  }

  /** `undefined` as long as what came decides nothing. */
  next(): ServerFlight | Chose13 | undefined {
    for (;;) {
      const message = this.#messages.next();
      if (message === "malformed") return malformed;
      if (message !== undefined) {
        const decided = this.#read(message);
        if (decided !== undefined) return decided;
        continue;
      }
      const record = this.records.next();
      if (record === undefined) return undefined;
      if (record === "not-tls" || record === "malformed") return { kind: record };
      if (record.type === contentType.alert) {
        if (record.body.length < 2) return malformed;
        // A warning (unrecognized_name is often sent as one) does not end the handshake.
        if (record.body[0] === fatal) return this.whatCame() ?? { kind: "alert", description: record.body[1] ?? 0 };
      } else if (record.type === contentType.handshake) {
        this.#messages.push(record.body);
      } else if (record.type === contentType.data) {
        return malformed;
      }
    }
  }

  /** Certificates that came although the flight did not end as announced. */
  whatCame(): ServerFlight | undefined {
    return this.#certificates === undefined ? undefined : { kind: "certificates", ...this.#certificates };
  }

  #read(message: HandshakeMessage): ServerFlight | Chose13 | undefined {
    const { type, body } = message;
    if (this.#certificates !== undefined) {
      const staple = type === messageType.certificateStatus ? readCertificateStatus(body) : undefined;
      return { kind: "certificates", ...this.#certificates, ...(staple === undefined ? {} : { staple }) };
    }
    if (type === messageType.serverHello) {
      const hello = readServerHello(body);
      if (hello === undefined || hello.version > tls13) return malformed;
      if (hello.version === tls13) return { kind: "tls1.3", hello, message };
      if (hello.version < tls12) return { kind: "old-version", version: hello.version };
      this.#willStaple = hello.willStaple;
    } else if (type === messageType.certificate) {
      this.#certificates = readCertificates12(body);
      if (this.#certificates === undefined) return malformed;
      return this.#willStaple ? undefined : this.whatCame();
    } else if (type === messageType.serverHelloDone) {
      return { kind: "certificates", chain: [] };
    }
    return undefined;
  }
}
