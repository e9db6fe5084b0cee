import { callerKey, isLoopback } from "./caller-key.ts";

/**
 * Who asks, as a key of {@link callerKey}; undefined for this machine itself, which is not limited.
 *
 * On the platform the edge names the caller, and overwrites what the caller says of himself. `workerd serve` tells the peer
 * of the socket instead, where a server in front of us on this machine is the only one that may name somebody else: of what
 * came through others it says only its own peer, the last element, truly.
 */
export function callerOf({ cf, headers }: Request): string | undefined {
  const named = headers.get("cf-connecting-ip") ?? undefined;
  const peer: unknown = cf !== undefined && "clientIp" in cf ? cf.clientIp : undefined;
  if (typeof peer !== "string") return named && callerKey(named);
  const key = callerKey(peer);
  if (!isLoopback(key)) return key;
  const behind = named ?? headers.get("x-forwarded-for")?.split(",").at(-1);
  return behind && callerKey(behind);
}
