import { inject } from "vitest";
import { measureOne } from "../measure-one.ts";

/**
 * What the probe makes of a server of the world, in one line: failure or outcome; chain and OCSP where a certificate was
 * read; how many of the attempts worked.
 */
export async function answerOf(server: string): Promise<string> {
  const { tcp, tls } = await measureOne("localhost", inject("world").ports[server]);
  const { certificate, attempts = 0, succeeded = 0 } = tls;
  const { chain, ocsp } = certificate ?? {};
  const said = [tcp.outcome === "ok" ? undefined : `tcp ${tcp.outcome}`, tls.failure ?? tls.outcome, chain, ocsp];
  return [...said.filter((part) => part !== undefined), `${succeeded}/${attempts}`].join(", ");
}

/** Names of servers, each with the one right answer. */
export type Table = Readonly<Record<string, string>>;
