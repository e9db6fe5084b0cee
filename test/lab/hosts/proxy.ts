import { Resolver } from "node:dns/promises";
import http from "node:http";
import net from "node:net";
import type { Duplex } from "node:stream";

export interface ProxyRules {
  /** Names and everything below them that it will not connect to. */
  readonly refuses: readonly string[];
  /** What it says instead, an HTTP status. */
  readonly status: number;
}

/** An office's forward proxy (RFC 9110, 9.3.6: CONNECT; 7.6: forwarding); it resolves names itself. */
export function startProxy(host: string, port: number, dnsServer: string, rules: ProxyRules): Promise<void> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([dnsServer]);
  const dial = async (name: string, toPort: number): Promise<net.Socket> => {
    const [address] = await resolver.resolve4(name);
    return net.connect(toPort, address ?? "");
  };
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "");
    request.resume();
    if (refused(url.hostname, rules)) {
      response.writeHead(rules.status).end();
      return;
    }
    forward(url, request, dial).then(
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
      () => response.writeHead(502).end(),
    );
  });
  server.on("connect", (request: http.IncomingMessage, client: Duplex) => {
    client.on("error", () => client.destroy());
    const [name = "", toPort] = (request.url ?? "").split(":");
    if (refused(name, rules)) {
      client.end(`HTTP/1.1 ${rules.status} ${http.STATUS_CODES[rules.status] ?? ""}\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    dial(name, Number(toPort)).then(
      (remote) => tunnel(client, remote),
      () => client.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function refused(name: string, { refuses }: ProxyRules): boolean {
  return refuses.some((one) => name === one || name.endsWith(`.${one}`));
}

async function forward(
  url: URL,
  request: http.IncomingMessage,
  dial: (name: string, port: number) => Promise<net.Socket>,
): Promise<http.IncomingMessage> {
  const socket = await dial(url.hostname, Number(url.port || 80));
  return new Promise((resolve, reject) => {
    const onward = http.request(
      {
        createConnection: () => socket,
        method: request.method ?? "GET",
        path: url.pathname + url.search,
        headers: request.headers,
      },
      resolve,
    );
    onward.on("error", reject);
    onward.end();
  });
}

/** The line is open only when the far end is there; until then the browser waits for our word. */
function tunnel(client: Duplex, remote: net.Socket): void {
  let open = false;
  remote.once("connect", () => {
    open = true;
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    client.pipe(remote).pipe(client);
  });
  remote.on("error", () => {
    if (open) client.destroy();
    else client.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
  });
  remote.on("close", () => client.end());
  client.on("close", () => remote.destroy());
}
