import http from "node:http";
import net from "node:net";
import tls from "node:tls";
import { listen } from "./listen.ts";

/** What the server does to a client. Certificate faults need no behaviour: give the server a bad certificate. */
export type TlsBehaviour =
  /** Handshake, then an HTTP answer. */
  | "healthy"
  /** Accepts the connection and says nothing, ever. */
  | "silent"
  | "reset-on-accept"
  | "close-on-accept"
  | "reset-after-client-hello"
  | "close-after-client-hello"
  /** A fatal alert (RFC 8446, 6.2) in answer to the ClientHello. */
  | "alert"
  /** An HTTP server where TLS is expected. */
  | "plain-http"
  | "garbage"
  /** `bytes` in answer to the ClientHello, and nothing more. */
  | "bytes"
  /** The same, again and again. */
  | "endless-bytes"
  /** `bytes` at once, without waiting for the client. */
  | "speaks-first"
  | "tls1.0-only"
  | "tls1.3-only"
  /** Handshake with a client that has a certificate or not. */
  | "client-certificate-requested"
  | "client-certificate-required"
  /** Handshake, then no answer to the request. */
  | "hung"
  /** Handshake, then the answer's headers after `delayMs`. */
  | "slow-headers"
  /** Handshake, then the connection closes without a byte of answer. */
  | "empty-response"
  /** Handshake, then a reset when the request has arrived. */
  | "reset-after-request"
  /** Handshake, then an answer that ends before its `Content-Length`. */
  | "truncated-response"
  /** Handshake, then a chunk whose size is no number (RFC 9112, 7.1). */
  | "broken-chunks"
  /** HTTP/2 where the client offers it, and a frame that the protocol forbids; HTTP/1.1 works. */
  | "http2-error";

export interface TlsServerState {
  /** Default `healthy`. */
  readonly behaviour?: TlsBehaviour;
  /** PEM: leaf, then intermediates. */
  readonly cert: string;
  /** PEM */
  readonly key: string;
  /** HTTP status, default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For `slow-headers`, milliseconds, default 3000. */
  readonly delayMs?: number;
  /** For `alert`, its number, default 40 (handshake_failure). */
  readonly alert?: number;
  /** Only the first connection, the third and so on are treated so; the others are healthy. */
  readonly alternates?: boolean;
  /** For the behaviours that are named after them. */
  readonly bytes?: Uint8Array;
  /** OCSP response to staple, DER. */
  readonly staple?: Uint8Array;
  /** What the server can do, where it is not what OpenSSL can: versions, suites, groups. */
  readonly abilities?: Pick<tls.SecureContextOptions, "minVersion" | "maxVersion" | "ciphers" | "ecdhCurve">;
}

export interface TlsServerOptions extends TlsServerState {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Address to listen on, default 127.0.0.1. */
  readonly host?: string;
}

/** What one client asked. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
}

export interface TlsServer {
  readonly port: number;
  /** TCP connections accepted so far. */
  connections(): number;
  requests(): readonly SeenRequest[];
  /** Changes how new connections are treated; what is not given stays. */
  behave(change: Partial<TlsServerState>): void;
  close(): Promise<void>;
}

/** A real TLS server on a real socket that misbehaves as told. */
export async function startTlsServer(options: TlsServerOptions): Promise<TlsServer> {
  let state: TlsServerState = options;
  let connections = 0;
  const requests: SeenRequest[] = [];
  const open = new Set<net.Socket>();
  const web = http.createServer((request, response) => {
    requests.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    answer(state, request, response);
  });
  const server = net.createServer((raw) => {
    connections += 1;
    open.add(raw);
    raw.on("close", () => open.delete(raw));
    raw.on("error", () => raw.destroy());
    treat(raw, state.alternates === true && connections % 2 === 0 ? { ...state, behaviour: "healthy" } : state, web);
  });
  const port = await listen(server, options);
  return {
    port,
    connections: () => connections,
    requests: () => requests,
    behave(change) {
      state = { ...state, ...change };
    },
    close() {
      for (const socket of open) socket.destroy();
      web.close();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function treat(raw: net.Socket, state: TlsServerState, web: http.Server): void {
  switch (state.behaviour ?? "healthy") {
    case "silent":
      raw.resume();
      return;
    case "reset-on-accept":
      raw.resetAndDestroy();
      return;
    case "close-on-accept":
      raw.resume().end();
      return;
    case "reset-after-client-hello":
      raw.once("data", () => raw.resetAndDestroy());
      return;
    case "close-after-client-hello":
      raw.once("data", () => raw.end());
      return;
    case "alert":
      raw.once("data", () => raw.end(Buffer.from([21, 3, 3, 0, 2, 2, state.alert ?? 40])));
      return;
    case "bytes":
      raw.once("data", () => raw.write(state.bytes ?? ""));
      return;
    case "endless-bytes":
      raw.once("data", () => repeat(raw, state.bytes ?? Buffer.alloc(1)));
      return;
    case "speaks-first":
      raw.resume().write(state.bytes ?? "");
      return;
    case "plain-http":
      raw.once("data", () => raw.end("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
      return;
    case "garbage":
      raw.once("data", () => raw.end(Buffer.from("4ffe00ff10a9d3c2b1a0998877665544332211", "hex")));
      return;
    case "healthy":
    case "tls1.0-only":
    case "tls1.3-only":
    case "client-certificate-requested":
    case "client-certificate-required":
    case "hung":
    case "slow-headers":
    case "empty-response":
    case "reset-after-request":
    case "truncated-response":
    case "broken-chunks":
    case "http2-error":
      secure(raw, state, web);
  }
}

/**
 * The raw socket is wrapped by hand, because `TLSSocket.resetAndDestroy()` sends no RST: resets must go through `raw`.
 */
function secure(raw: net.Socket, state: TlsServerState, web: http.Server): void {
  const wrapped = new tls.TLSSocket(raw, {
    isServer: true,
    secureContext: tls.createSecureContext({
      cert: state.cert,
      key: state.key,
      ...versions(state.behaviour),
      ...state.abilities,
    }),
    ...(state.staple === undefined ? {} : { server: stapler(state.staple) }),
    requestCert: state.behaviour?.startsWith("client-certificate-") === true,
    rejectUnauthorized: state.behaviour === "client-certificate-required",
    ...(state.behaviour === "http2-error" ? { ALPNProtocols: ["h2", "http/1.1"] } : {}),
  });
  // A client that leaves in mid-handshake (the probe always does) is no trouble of the server's.
  wrapped.on("error", () => raw.destroy());
  wrapped.once("secure", () => {
    if (state.behaviour === "client-certificate-required" && wrapped.authorizationError) {
      raw.end();
      return;
    }
    if (state.behaviour === "empty-response") wrapped.once("data", () => wrapped.end());
    else if (state.behaviour === "reset-after-request") wrapped.once("data", () => raw.resetAndDestroy());
    else if (state.behaviour === "truncated-response") wrapped.once("data", () => wrapped.end(truncatedAnswer));
    else if (state.behaviour === "broken-chunks") wrapped.once("data", () => wrapped.end(brokenChunk));
    else if (wrapped.alpnProtocol === "h2") breakHttp2(wrapped);
    else web.emit("connection", wrapped);
  });
}

/** Node asks a server for the staple; this one has no other work. */
function stapler(staple: Uint8Array): tls.Server {
  return tls.createServer().on("OCSPRequest", (_certificate, _issuer, give) => give(null, Buffer.from(staple)));
}

function repeat(raw: net.Socket, bytes: Uint8Array): void {
  while (raw.writable && raw.write(bytes));
  raw.once("drain", () => repeat(raw, bytes));
}

export const truncatedAnswer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n${"x".repeat(1000)}`;
export const brokenChunk =
  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n";

/** An empty SETTINGS frame, then HEADERS on stream 0, which is for the connection alone (RFC 9113, 6.2). */
export function breakHttp2(wrapped: tls.TLSSocket): void {
  wrapped.write(Buffer.from("000000040000000000", "hex"));
  wrapped.once("data", () => wrapped.write(Buffer.from("00000101040000000082", "hex")));
}

function versions(behaviour: TlsBehaviour | undefined): tls.SecureContextOptions {
  if (behaviour === "tls1.3-only") return { minVersion: "TLSv1.3" };
  // OpenSSL's default security level refuses this version.
  if (behaviour === "tls1.0-only") return { minVersion: "TLSv1", maxVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" };
  return {};
}

function answer(state: TlsServerState, request: http.IncomingMessage, response: http.ServerResponse): void {
  request.resume();
  if (state.behaviour === "hung") return;
  const send = (): void => {
    response.writeHead(state.status ?? 200, { "content-type": "text/html; charset=utf-8", ...state.headers });
    response.end(state.body ?? "<!doctype html><title>portal</title>");
  };
  if (state.behaviour === "slow-headers") setTimeout(send, state.delayMs ?? 3000).unref();
  else send();
}
