import { clientHello12, clientHelloOfBrowsers } from "./client-hello.ts";
import { Conversation } from "./conversation.ts";
import type { ByteStream, Closed } from "./conversation.ts";
import { shakeHands13 } from "./handshake13.ts";
import type { ServerFlight } from "./server-flight.ts";

/**
 * `1.2`: TLS 1.2 only, the cheapest way to certificates. `1.3`: whichever of 1.3 and 1.2 the server likes. `browser`: only
 * ask whether it would talk with a browser, which can do more than we can.
 */
export type Hello = "1.2" | "1.3" | "browser";

export type HandshakeResult =
  | ServerFlight
  | Closed
  /** The connection broke; `cause` is the runtime's text. */
  | { readonly kind: "broken"; readonly cause: string }
  /** Nothing that decides within `timeoutMs`. */
  | { readonly kind: "timed-out" };

/** Says hello and reads the answer until it decides something. Never rejects; leaves the connection for the caller to close. */
export async function shakeHands(
  stream: ByteStream,
  host: string,
  hello: Hello,
  timeoutMs: number,
): Promise<HandshakeResult> {
  const conversation = new Conversation(stream);
  const late = Promise.withResolvers<HandshakeResult>();
  const timer = setTimeout(() => late.resolve(conversation.flight.whatCame() ?? { kind: "timed-out" }), timeoutMs);
  try {
    return await Promise.race([late.promise, converse(conversation, host, hello)]);
  } finally {
    clearTimeout(timer);
  }
}

async function converse(conversation: Conversation, host: string, hello: Hello): Promise<HandshakeResult> {
  try {
    if (hello === "1.3") return await shakeHands13(conversation, host);
    const answer = await conversation.greet(hello === "1.2" ? clientHello12(host) : clientHelloOfBrowsers(host));
    if (answer.kind !== "tls1.3") return answer;
    return { kind: hello === "1.2" ? "malformed" : "unsupported" };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return conversation.flight.whatCame() ?? { kind: "broken", cause };
  }
}
