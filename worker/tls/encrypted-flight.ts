import { readCertificates13 } from "./certificate-message.ts";
import type { CertificateMessage } from "./certificate-message.ts";
import { ownsKey } from "./certificate-verify.ts";
import { transcriptHash } from "./key-schedule.ts";
import type { Suite } from "./key-schedule.ts";
import { MessageReader, messageType } from "./messages.ts";
import type { HandshakeMessage } from "./messages.ts";
import type { InnerRecord, RecordOpener } from "./record-protection.ts";
import { contentType } from "./records.ts";
import type { RecordReader, TlsRecord } from "./records.ts";
import type { ServerFlight } from "./server-flight.ts";

/** More than any server cuts its flight into; each costs a decryption. */
const maxRecords = 256;
const malformed = { kind: "malformed" } as const;

/** Where the conversation stands once the ServerHello of TLS 1.3 has come. */
export interface Said13 {
  /** Left at the first record after the ServerHello. */
  readonly records: RecordReader;
  readonly opener: RecordOpener;
  readonly suite: Suite;
  /** Everything said up to the ServerHello. The reader adds to it. */
  readonly transcript: Uint8Array[];
}

/**
 * Reads the encrypted part of a server's answer (RFC 8446, 4.3 and 4.4) as far as CertificateVerify: by then the server
 * has shown its certificates, and that the leaf's key is its own. A CertificateRequest is passed over: whether a client
 * without one is turned away is said only after the handshake.
 */
export class EncryptedFlightReader {
  readonly #said: Said13;
  readonly #messages = new MessageReader();
  #opened = 0;
  #certificates: CertificateMessage | undefined;

  constructor(said: Said13) {
    this.#said = said;
  }

  /** `undefined` as long as what came decides nothing. */
  async next(): Promise<ServerFlight | undefined> {
    for (;;) {
      const message = this.#messages.next();
      if (message === "malformed") return malformed;
      if (message !== undefined) {
        const decided = await this.#read(message);
        if (decided !== undefined) return decided;
        continue;
      }
      const record = this.#said.records.next();
      if (record === undefined) return undefined;
      const inner = typeof record === "string" ? undefined : await this.#open(record);
      if (inner === undefined) return malformed;
      if (inner.type === contentType.alert && inner.content.length === 2)
        return { kind: "alert", description: inner.content[1] ?? 0 };
      if (inner.type === contentType.handshake && inner.content.length > 0) this.#messages.push(inner.content);
      else if (inner.type !== contentType.changeCipherSpec) return malformed;
    }
  }

  /** Alerts may still come in the clear, and a ChangeCipherSpec for old middleboxes always does (RFC 8446, D.4). */
  async #open(record: TlsRecord): Promise<InnerRecord | undefined> {
    this.#opened += 1;
    if (this.#opened > maxRecords) return undefined;
    if (record.type === contentType.data) return this.#said.opener.open(record);
    return { type: record.type, content: record.body };
  }

  async #read({ type, body, whole }: HandshakeMessage): Promise<ServerFlight | undefined> {
    const { transcript, suite } = this.#said;
    if (type === messageType.certificateVerify) {
      const leaf = this.#certificates?.chain[0];
      if (this.#certificates === undefined || leaf === undefined) return malformed;
      const owns = await ownsKey(body, leaf, transcriptHash(suite.hash, transcript));
      return owns ? { kind: "certificates", ...this.#certificates } : malformed;
    }
    // Nothing comes between the certificates and the proof of owning them.
    if (this.#certificates !== undefined) return malformed;
    if (type === messageType.certificate) {
      this.#certificates = readCertificates13(body);
      if (this.#certificates === undefined) return malformed;
    } else if (type !== messageType.encryptedExtensions && type !== messageType.certificateRequest) {
      return malformed;
    }
    transcript.push(whole);
    return undefined;
  }
}
