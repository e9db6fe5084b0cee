import dgram from "node:dgram";
import { answerFromTable } from "./dns-answers.ts";
import type { DnsTable } from "./dns-answers.ts";

export interface DnsServer {
  readonly port: number;
  /** Queries received so far. */
  queries(): number;
  close(): Promise<void>;
}

/** A resolver over UDP (RFC 1035, 4.2.1) that answers from a table. */
export async function startDnsServer(options: {
  readonly table: DnsTable;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1 */
  readonly host?: string;
}): Promise<DnsServer> {
  const socket = dgram.createSocket("udp4");
  let queries = 0;
  socket.on("message", (query, from) => {
    queries += 1;
    const reply = answerFromTable(query, options.table);
    if (reply !== undefined) socket.send(reply, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(options.port ?? 0, options.host ?? "127.0.0.1", resolve);
  });
  return {
    port: socket.address().port,
    queries: () => queries,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
