import net from "node:net";
import tls from "node:tls";
import { breakHttp2, brokenChunk, truncatedAnswer } from "../../servers/tls-server.ts";
import { serverNameOf } from "./server-name.ts";
import type { Forger } from "./forger.ts";

/** What a box in the middle does to connections that are led to it. */
export type MiddleboxRule =
  /** Passes everything on, but for these server names it breaks the connection after the ClientHello. */
  | { readonly kind: "by-server-name"; readonly names: readonly string[]; readonly how: "reset" | "close" | "silent" }
  /** Ends TLS itself with a certificate of its own making and passes the contents on. */
  | { readonly kind: "intercept"; readonly forger: Forger; readonly breaks?: Breakage }
  /** Answers every plain request itself, and TLS with a certificate of its own making. */
  | { readonly kind: "captive"; readonly forger: Forger; readonly answer: string };

/** What a box that looks into TLS does wrong. */
export type Breakage = "http2" | "length" | "chunks";

/** Where a connection was going before it was led here. */
export interface Destination {
  readonly address: string;
  readonly port: number;
}

/** One listener a destination: so the box knows where a redirected connection was meant to go. */
export function startMiddlebox(
  host: string,
  listenPort: number,
  to: Destination,
  rule: () => MiddleboxRule,
): Promise<void> {
  const server = net.createServer((client) => {
    client.on("error", () => client.destroy());
    treat(client, to, rule());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(listenPort, host, resolve);
  });
}

function treat(client: net.Socket, to: Destination, rule: MiddleboxRule): void {
  const plain = to.port === 80;
  switch (rule.kind) {
    case "by-server-name":
      if (plain) pass(client, net.connect(to.port, to.address));
      else breakByName(client, to, rule.names, rule.how);
      return;
    case "intercept":
      if (plain) pass(client, net.connect(to.port, to.address));
      else
        secure(client, rule.forger, rule.breaks === "http2" ? ["h2", "http/1.1"] : [], (inner, name) => {
          if (inner.alpnProtocol === "h2") breakHttp2(inner);
          else if (rule.breaks === "length") inner.once("data", () => inner.end(truncatedAnswer));
          else if (rule.breaks === "chunks") inner.once("data", () => inner.end(brokenChunk));
          else pass(inner, tls.connect({ ...connection(to), servername: name, rejectUnauthorized: false }));
        });
      return;
    case "captive":
      if (plain) client.once("data", () => client.end(rule.answer));
      else secure(client, rule.forger, [], (inner) => inner.once("data", () => inner.end(rule.answer)));
  }
}

function connection(to: Destination): { host: string; port: number } {
  return { host: to.address, port: to.port };
}

function breakByName(client: net.Socket, to: Destination, names: readonly string[], how: string): void {
  let seen = Buffer.alloc(0);
  const read = (part: Buffer): void => {
    seen = Buffer.concat([seen, part]);
    const name = serverNameOf(seen);
    if (name === undefined) return;
    client.off("data", read);
    if (name !== null && names.includes(name)) {
      if (how === "reset") client.resetAndDestroy();
      else if (how === "close") client.end();
      else client.resume();
      return;
    }
    client.pause();
    const server = net.connect(to.port, to.address);
    server.write(seen);
    pass(client, server);
  };
  client.on("data", read);
}

function secure(
  raw: net.Socket,
  forger: Forger,
  protocols: readonly string[],
  then: (inner: tls.TLSSocket, name: string) => void,
): void {
  let asked = "";
  const inner = new tls.TLSSocket(raw, {
    isServer: true,
    ...(protocols.length === 0 ? {} : { ALPNProtocols: [...protocols] }),
    SNICallback: (name, done) => {
      asked = name;
      forger.contextFor(name).then(
        (context) => done(null, context),
        (error: Error) => done(error),
      );
    },
  });
  inner.on("error", () => raw.destroy());
  inner.once("secure", () => then(inner, asked));
}

/** Joins two connections until one of them ends. */
function pass(a: net.Socket, b: net.Socket): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroy());
    one.pipe(other);
  }
}
