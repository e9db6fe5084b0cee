import https from "node:https";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { listen } from "../../servers/listen.ts";

/** What an invoice page is made of: a single-page application and the calls it makes when it starts. */
const scripts = 16;
const styles = 4;
const images = 10;
const calls = 10;
export const requestsOfOneLoad = 1 + scripts + styles + images + calls;

/** A round trip inside the country; without one the page would be measured where nobody has a portal: on his own desk. */
const roundTripMs = 20;

export interface PortalPage {
  readonly port: number;
  /** HTTP requests so far. */
  requests(): number;
  close(): Promise<void>;
}

/** A portal with one page at `/` of {@link requestsOfOneLoad} requests, and short answers without delay at `/short`. */
export async function startPortalPage(certificate: {
  readonly cert: string;
  readonly key: string;
}): Promise<PortalPage> {
  let requests = 0;
  const server = https.createServer(certificate, (request, response) => {
    requests += 1;
    const path = new URL(request.url ?? "/", "https://portal.invalid").pathname;
    if (path === "/short") send(response, "application/json", "{}");
    else void sleep(roundTripMs).then(() => answer(path, response));
  });
  // Longer than any benchmark: a connection that closes at an unlucky moment is another story.
  server.keepAliveTimeout = 120_000;
  const port = await listen(server, {});
  return {
    port,
    requests: () => requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(path: string, response: ServerResponse): void {
  if (path === "/") send(response, "text/html; charset=utf-8", page);
  else if (path.endsWith(".js")) send(response, "text/javascript", script);
  else if (path.endsWith(".css")) send(response, "text/css", style);
  else if (path.endsWith(".svg")) send(response, "image/svg+xml", image);
  else send(response, "application/json", data);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
}

const script = Array.from({ length: 400 }, (_, i) => `function part${i}(a, b) { return a * ${i} + b; }`).join("\n");
const style = Array.from({ length: 200 }, (_, i) => `.row-${i} { padding: ${i % 9}px; color: #${100 + i}; }`).join(
  "\n",
);
const image = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="30"/></svg>`;
const data = JSON.stringify(Array.from({ length: 100 }, (_, i) => ({ id: i, name: `item ${i}`, amount: i * 1.13 })));

const list = (count: number, tag: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => tag(i)).join("\n");
const page = `<!doctype html>
<html lang="zh-CN"><head><title>portal</title><link rel="icon" href="data:,">
${list(styles, (i) => `<link rel="stylesheet" href="/style-${i}.css">`)}
</head><body><table id="rows"></table>
${list(images, (i) => `<img alt="" src="/image-${i}.svg">`)}
${list(scripts, (i) => `<script src="/script-${i}.js"></script>`)}
<script>
const loaded = new Promise((resolve) => addEventListener("load", resolve));
const called = Array.from({ length: ${calls} }, async (_, i) => {
  const rows = await (await fetch("/call-" + i)).json();
  for (const { id, name } of rows) {
    const row = document.getElementById("rows").insertRow();
    row.className = "row-" + id;
    row.insertCell().textContent = name;
  }
});
Promise.all([loaded, ...called]).then(() => { document.body.dataset.readyMs = performance.now(); });
</script></body></html>`;
