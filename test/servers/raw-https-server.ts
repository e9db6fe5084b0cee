import net from "node:net";
import tls from "node:tls";
import { listen } from "./listen.ts";

/** Answers one request, given its head as text, byte by byte as it likes: no HTTP library keeps it honest. */
export type RawAnswer = (connection: tls.TLSSocket, head: string, raw: net.Socket) => void;

export interface RawHttpsServer {
  readonly port: number;
  /** First lines of the requests received so far. */
  requests(): readonly string[];
  /** Bytes handed to the system for clients so far, TLS included: what a client made this server send. */
  bytesSent(): number;
  /** Connections open now. */
  open(): number;
  close(): Promise<void>;
}

/** A TLS server that shakes hands properly and misbehaves above that. */
export async function startRawHttpsServer(options: {
  /** PEM: leaf, then intermediates. */
  readonly cert: string;
  /** PEM */
  readonly key: string;
  readonly answer: RawAnswer;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1 */
  readonly host?: string;
}): Promise<RawHttpsServer> {
  const secureContext = tls.createSecureContext({ cert: options.cert, key: options.key });
  const requests: string[] = [];
  const open = new Set<net.Socket>();
  let sentByClosed = 0;
  const server = net.createServer((raw) => {
    open.add(raw);
    raw.on("close", () => {
      open.delete(raw);
      sentByClosed += raw.bytesWritten;
    });
    raw.on("error", () => raw.destroy());
    const connection = new tls.TLSSocket(raw, { isServer: true, secureContext });
    connection.on("error", () => raw.destroy());
    let head = "";
    connection.on("data", (part: Buffer) => {
      if (head.includes("\r\n\r\n")) return;
      head += part.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      requests.push(head.slice(0, head.indexOf("\r\n")));
      options.answer(connection, head, raw);
    });
  });
  const port = await listen(server, options);
  return {
    port,
    requests: () => requests,
    bytesSent: () => [...open].reduce((sum, raw) => sum + raw.bytesWritten, sentByClosed),
    open: () => open.size,
    close() {
      for (const raw of open) raw.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
