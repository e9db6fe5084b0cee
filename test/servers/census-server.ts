import net from "node:net";
import tls from "node:tls";
import { listen } from "./listen.ts";

/** How a site treats its clients, all of its addresses alike. */
export type Treatment =
  /** Never says a word. */
  | "silent"
  /** Answers the ClientHello with a record that comes byte by byte. */
  | "drips-handshake"
  | "resets"
  /** Shakes hands; its HTTP headers come byte by byte. */
  | "drips-headers"
  /** Shakes hands and answers. */
  | "healthy";

/** What a site has seen of its clients. */
export interface Census {
  /** Connections by address, in the order of the addresses. */
  readonly connections: readonly number[];
  /**
   * Connections open at the same time, all addresses together. Of each the last tenth is not counted: that a client has
   * gone is noticed after the next one has come.
   */
  readonly mostOpen: number;
  readonly requests: number;
}

export interface CensusServer {
  readonly port: number;
  census(): Census;
  close(): Promise<void>;
}

/** A site of several addresses on one port, which counts. */
export async function startCensusServer(options: {
  readonly addresses: readonly string[];
  readonly treatment: Treatment;
  /** PEM */
  readonly cert: string;
  /** PEM */
  readonly key: string;
}): Promise<CensusServer> {
  const secureContext = tls.createSecureContext({ cert: options.cert, key: options.key });
  const open = new Set<net.Socket>();
  const connections = options.addresses.map(() => 0);
  const visits: { readonly from: number; to: number }[] = [];
  let requests = 0;
  const greet = (raw: net.Socket): void => {
    open.add(raw);
    const visit = { from: performance.now(), to: Number.POSITIVE_INFINITY };
    visits.push(visit);
    raw.on("close", () => {
      open.delete(raw);
      visit.to = visit.from + (performance.now() - visit.from) * 0.9;
    });
    raw.on("error", () => raw.destroy());
    if (options.treatment === "silent") raw.resume();
    else if (options.treatment === "resets") raw.once("data", () => raw.resetAndDestroy());
    // A handshake record of 4 kB, announced and never finished.
    else if (options.treatment === "drips-handshake")
      raw.once("data", () => drip(raw, Buffer.from("1603031000", "hex")));
    else {
      const connection = new tls.TLSSocket(raw, { isServer: true, secureContext });
      connection.on("error", () => raw.destroy());
      connection.once("data", () => {
        requests += 1;
        if (options.treatment === "healthy") connection.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        else drip(connection, Buffer.from("HTTP/1.1 200 OK\r\nX-Slow: "));
      });
    }
  };
  const servers: net.Server[] = [];
  let port = 0;
  for (const [i, host] of options.addresses.entries()) {
    const server = net.createServer((raw) => {
      connections[i] = (connections[i] ?? 0) + 1;
      greet(raw);
    });
    port = await listen(server, { host, port });
    servers.push(server);
  }
  return {
    port,
    census() {
      const openAt = (time: number) => visits.filter(({ from, to }) => from <= time && time < to).length;
      return { connections, mostOpen: Math.max(...visits.map(({ from }) => openAt(from))), requests };
    },
    async close() {
      for (const raw of open) raw.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function drip(stream: net.Socket, start: Buffer): void {
  stream.write(start);
  const timer = setInterval(() => stream.write("x"), 50);
  stream.on("close", () => clearInterval(timer));
}
