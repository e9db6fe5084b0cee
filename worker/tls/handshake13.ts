import { clientHello13, createIdentity } from "./client-hello.ts";
import type { Closed, Conversation } from "./conversation.ts";
import { EncryptedFlightReader } from "./encrypted-flight.ts";
import { createKeyShare, x25519 } from "./key-share.ts";
import type { KeyShare } from "./key-share.ts";
import { messageHash, serverHandshakeKeys, suiteOf } from "./key-schedule.ts";
import { createOpener } from "./record-protection.ts";
import type { ServerHello } from "./server-hello.ts";
import type { ServerFlight } from "./server-flight.ts";

const malformed = { kind: "malformed" } as const;
const unsupported = { kind: "unsupported" } as const;

/** Says hello for TLS 1.3 and 1.2, says it again where the server wants another group, and reads the certificates. */
export async function shakeHands13(conversation: Conversation, host: string): Promise<ServerFlight | Closed> {
  const identity = createIdentity();
  const share = await createKeyShare(x25519);
  if (share === undefined) return unsupported;
  const hello = clientHello13(host, identity, share);
  const first = await conversation.greet(hello);
  if (first.kind !== "tls1.3") return first;
  const suite = suiteOf(first.hello.suite);
  if (suite === undefined) return unsupported;
  if (!first.hello.isRetry) return readEncrypted(conversation, first.hello, share, [hello, first.message.whole]);

  // RFC 8446, 4.1.4: once, and for something else than before.
  const { group = 0, cookie } = first.hello;
  if (group === share.group) return malformed;
  const wanted = await createKeyShare(group);
  if (wanted === undefined) return unsupported;
  const again = clientHello13(host, identity, { ...wanted, ...(cookie === undefined ? {} : { cookie }) });
  const second = await conversation.greet(again);
  if (second.kind !== "tls1.3") return second;
  if (second.hello.isRetry || second.hello.suite !== first.hello.suite) return malformed;
  const transcript = [messageHash(suite.hash, hello), first.message.whole, again, second.message.whole];
  return readEncrypted(conversation, second.hello, wanted, transcript);
}

/** @param transcript Everything said so far, the ServerHello included. */
async function readEncrypted(
  conversation: Conversation,
  { suite: code, group, share: theirs }: ServerHello,
  ours: KeyShare,
  transcript: Uint8Array[],
): Promise<ServerFlight | Closed> {
  const suite = suiteOf(code);
  if (suite === undefined || theirs === undefined || group !== ours.group) return malformed;
  const secret = await sharedSecret(ours, theirs);
  if (secret === undefined) return malformed;
  const opener = await createOpener(serverHandshakeKeys(suite, secret, transcript));
  const reader = new EncryptedFlightReader({ records: conversation.flight.records, opener, suite, transcript });
  return conversation.hear(() => reader.next());
}

/** `undefined` where the server's share is no key. */
async function sharedSecret(ours: KeyShare, theirs: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await ours.secretWith(theirs);
  } catch {
    return undefined;
  }
}
