import http from "node:http";

export interface PlainAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An HTTP server without TLS; Node adds the true `Date` (RFC 9110, 6.6.1). */
export function startPlainServer(host: string, port: number, answer: () => PlainAnswer): Promise<void> {
  const server = http.createServer((request, response) => {
    request.resume();
    const { status, body, headers } = answer();
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
