import https from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { answerFromTable } from "./dns-answers.ts";
import type { DnsTable } from "./dns-answers.ts";
import { listen } from "./listen.ts";

export interface DohServer {
  readonly port: number;
  /** Queries received so far. */
  queries(): number;
  close(): Promise<void>;
}

/** A DNS over HTTPS resolver (RFC 8484, GET and POST) at `/dns-query` that answers from a table. */
export async function startDohServer(options: {
  readonly table: DnsTable;
  /** PEM: leaf, then intermediates. */
  readonly cert: string;
  /** PEM */
  readonly key: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1 */
  readonly host?: string;
  /** Answers every query with this HTTP status instead. */
  readonly status?: number;
}): Promise<DohServer> {
  let queries = 0;
  const server = https.createServer({ cert: options.cert, key: options.key }, (request, response) => {
    queries += 1;
    if (options.status !== undefined) {
      response.writeHead(options.status).end();
      return;
    }
    readQuery(request).then(
      (query) => reply(response, query, options.table),
      (error: unknown) => response.writeHead(400).end(String(error)),
    );
  });
  const port = await listen(server, options);
  return {
    port,
    queries: () => queries,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function reply(response: ServerResponse, query: Buffer, table: DnsTable): void {
  const message = answerFromTable(query, table);
  if (message === undefined) return;
  response.writeHead(200, {
    "content-type": "application/dns-message",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  });
  response.end(message);
}

async function readQuery(request: IncomingMessage): Promise<Buffer> {
  const url = new URL(request.url ?? "/", "https://resolver.invalid");
  if (url.pathname !== "/dns-query") throw new Error(`no resolver at ${url.pathname}, only at /dns-query`);
  if (request.method === "GET") return Buffer.from(url.searchParams.get("dns") ?? "", "base64url");
  return buffer(request);
}
