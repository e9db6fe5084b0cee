import { connect } from "cloudflare:sockets";
import net from "node:net";
import { failureOfConnection } from "../../shared/failures/workerd.ts";
import type { Failure } from "../../shared/model/failure.ts";
import { within } from "./deadline.ts";

export type Dialed = { readonly ok: true; readonly socket: Socket } | { readonly ok: false; readonly failure: Failure };

/** Opens a plain connection to a literal address. The caller closes the socket. */
export async function dial(address: string, port: number, timeoutMs: number): Promise<Dialed> {
  const hostname = address.includes(":") ? `[${address}]` : address;
  const socket = connect({ hostname, port }, { secureTransport: "off", allowHalfOpen: false });
  // `closed` rejects whenever `opened` does; nobody else listens to it.
  socket.closed.catch(() => undefined);
  const opened = await within(
    timeoutMs,
    socket.opened.then(
      () => true,
      () => false,
    ),
  );
  if (opened === true) return { ok: true, socket };
  hangUp(socket);
  return { ok: false, failure: opened === undefined ? "tcp.timed_out" : "tcp.failed" };
}

/** Lets go of a connection whatever its state. */
export function hangUp(socket: Socket): void {
  // A socket that is already broken rejects; there is nothing left to do then.
  socket.close().catch(() => undefined);
}

/**
 * Tries once more, through `node:net`, only to learn why: `connect()` has one text for refused and unreachable alike.
 * `undefined` when this time the connection opened.
 */
export async function nameOfFailure(address: string, port: number, timeoutMs: number): Promise<Failure | undefined> {
  const socket = net.connect({ host: address, port });
  const told = Promise.withResolvers<{ readonly failure: Failure | undefined }>();
  socket.once("connect", () => told.resolve({ failure: undefined }));
  socket.on("error", (error: Error & { code?: string }) => told.resolve({ failure: failureOfConnection(error.code) }));
  const answer = await within(timeoutMs, told.promise);
  socket.destroy();
  return answer === undefined ? "tcp.timed_out" : answer.failure;
}
