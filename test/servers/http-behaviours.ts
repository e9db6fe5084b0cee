import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { RawAnswer } from "./raw-https-server.ts";

const megabyte = 1_048_576;
const bomb = gzipSync(Buffer.alloc(100 * megabyte));

/** What servers do to an HTTP client once the handshake stands, by name. */
export const httpBehaviours = {
  /** 204 for HEAD and 200 for all else. */
  "method-in-status": (connection, head) => {
    const status = head.startsWith("HEAD ") ? "204 No Content" : "200 OK\r\nContent-Length: 0";
    connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  },
  /** 405 for HEAD, which it does not know, and 200 for all else. */
  "no-head": (connection, head) => {
    const status = head.startsWith("HEAD ") ? "405 Method Not Allowed" : "200 OK";
    connection.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  },
  /** A socket for whoever asks for one, 426 for all else. */
  socket: (connection, head) => connection.write(opening(head, acceptOf)),
  /** One that proves nothing of having understood the request. */
  "socket-of-another": (connection, head) => connection.write(opening(head, () => "bm90IHRoZSBvbmU=")),
  "redirect-to-itself": (connection) => connection.end(redirect(301, "/")),
  "redirect-to-loopback": (connection) => connection.end(redirect(302, "https://127.0.0.1:1/")),
  "redirect-to-metadata": (connection) => connection.end(redirect(307, "http://169.254.169.254/latest/meta-data/")),
  "redirect-to-another-scheme": (connection) => connection.end(redirect(302, "ftp://localhost/")),
  "redirect-to-nowhere": (connection) => connection.end(redirect(308, "http://")),
  "server-error": (connection) => connection.end(page("500 Internal Server Error")),
  "bad-gateway": (connection) => connection.end(page("502 Bad Gateway")),
  "web-application-firewall": (connection) => connection.end(page("403 Forbidden", ["Server: WAF"])),
  "firewall-of-scripts": (connection) => connection.end(page("412 Precondition Failed", ["Set-Cookie: a=b"])),
  "firewall-521": (connection) => connection.end(page("521 ", ["Server: rump"])),
  "platform-page-522": (connection) => connection.end(page("522 ", ["Server: cloudflare", "CF-RAY: 1-HKG"])),
  "platform-page-530": (connection) => connection.end(page("530 ", ["Server: cloudflare"])),
  "behind-the-platform-503": (connection) => connection.end(page("503 Service Unavailable", ["Server: cloudflare"])),
  "upgrade-required": (connection) => connection.end(page("426 Upgrade Required", ["Upgrade: websocket"])),
  "gzip-bomb": (connection) => {
    connection.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`);
    connection.end(bomb);
  },
  "endless-body": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    pour(connection, Buffer.alloc(65_536, "x"));
  },
  "endless-chunks": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    pour(connection, Buffer.from(`4000\r\n${"x".repeat(0x4000)}\r\n`));
  },
  "dripping-body": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
    drip(connection, "x");
  },
  "endless-headers": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\n");
    pour(connection, Buffer.from(`X-More: ${"x".repeat(4_000)}\r\n`));
  },
  "endless-header": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\nX-Long: ");
    pour(connection, Buffer.alloc(65_536, "x"));
  },
  "dripping-headers": (connection) => {
    connection.write("HTTP/1.1 200 OK\r\nX-Slow: ");
    drip(connection, "x");
  },
  "continue-forever": (connection) => pour(connection, Buffer.from("HTTP/1.1 100 Continue\r\n\r\n".repeat(100))),
  "early-hints-then-page": (connection) =>
    connection.end(`${"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(5)}${page("200 OK")}`),
  "switching-unasked": (connection) =>
    connection.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
  empty: (connection) => connection.end(),
  "reset-after-request": (_connection, _head, raw) => raw.resetAndDestroy(),
  "half-a-status-line": (connection) => connection.end("HTTP/1.1 20"),
  "half-the-headers": (connection) => connection.end("HTTP/1.1 200 OK\r\nContent-Ty"),
  garbage: (connection) => connection.end(Buffer.from("4ffe00ff10a9d3c2b1a0998877665544332211", "hex")),
  "page-without-status": (connection) => connection.end("<html><title>portal</title></html>\r\n\r\n"),
  "another-protocol": (connection) => connection.end("SSH-2.0-OpenSSH_9.6\r\n"),
  "impossible-status": (connection) => connection.end(page("0 OK")),
  "two-lengths": (connection) => connection.end("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"),
  "length-too-long": (connection) => connection.end("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nxx"),
  "length-no-number": (connection) => connection.end("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nxx"),
} as const satisfies Readonly<Record<string, RawAnswer>>;

/** The server's half of the opening handshake (RFC 6455, 4.2.2). */
function opening(head: string, accept: (key: string) => string): string {
  const key = /^sec-websocket-key: (.*?)\r?$/im.exec(head)?.[1];
  if (key === undefined) return page("426 Upgrade Required", ["Upgrade: websocket"]);
  const lines = ["Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${accept(key)}`];
  return `HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`;
}

function acceptOf(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}

function redirect(status: number, location: string): string {
  return `HTTP/1.1 ${status} Moved\r\nLocation: ${location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
}

function page(status: string, headers: readonly string[] = []): string {
  const body = "<!doctype html><title>portal</title>";
  const lines = [`HTTP/1.1 ${status}`, "Content-Type: text/html", `Content-Length: ${body.length}`, ...headers];
  return `${lines.join("\r\n")}\r\nConnection: close\r\n\r\n${body}`;
}

type Connection = Parameters<RawAnswer>[0];

/** As fast as the client takes it, for ever. */
function pour(connection: Connection, piece: Buffer): void {
  const more = (): void => {
    while (!connection.destroyed && connection.write(piece)) continue;
  };
  connection.on("drain", more);
  more();
}

function drip(connection: Connection, piece: string): void {
  const timer = setInterval(() => connection.write(piece), 50);
  connection.on("close", () => clearInterval(timer));
}
