import net from "node:net";

/** One person's connection, which stays open: HTTP/1.1 (RFC 9112), one request at a time. */
export interface Line {
  /** Sends the request; resolves to the status when all of the answer is here. Rejects where the connection breaks. */
  ask(request: Buffer): Promise<number>;
  isBusy(): boolean;
  close(): void;
}

/** Connects to a port of this machine. */
export function openLine(port: number): Promise<Line> {
  const socket = net.connect({ port, host: "127.0.0.1", noDelay: true });
  let waiting: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined;
  let received = Buffer.alloc(0);
  const broken = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on("data", (part) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    const status = wholeAnswer(received);
    if (status === undefined) return;
    received = Buffer.alloc(0);
    waiting?.resolve(status);
    waiting = undefined;
  });
  socket.on("error", broken);
  socket.on("close", () => broken(new Error("the connection was closed before the answer")));
  const line: Line = {
    ask(request) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (socket.destroyed) broken(new Error("the connection is closed"));
        else socket.write(request);
      });
    },
    isBusy: () => waiting !== undefined,
    close: () => void socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    socket.once("connect", () => resolve(line));
    socket.once("error", reject);
  });
}

/** Opens many, a few at a time: a server's queue for new connections is not what is measured. */
export async function openLines(port: number, count: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const atOnce = 200;
  while (lines.length < count) {
    const missing = Math.min(atOnce, count - lines.length);
    lines.push(...(await Promise.all(Array.from({ length: missing }, () => openLine(port)))));
  }
  return lines;
}

/** A request as it goes over the wire. */
export function requestBytes(method: "GET" | "POST", path: string, json?: unknown): Buffer {
  const body = json === undefined ? "" : JSON.stringify(json);
  const about = body === "" ? "" : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${about}\r\n${body}`);
}

/** The status of an answer that is complete. The runtime writes `Content-Length` on all that we ask for. */
function wholeAnswer(bytes: Buffer): number | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const length = /^content-length: (\d+)\r?$/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without Content-Length:\n${head}`);
  return bytes.length < end + 4 + Number(length) ? undefined : Number(head.slice(9, 12));
}
