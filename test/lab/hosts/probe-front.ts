import http from "node:http";
import https from "node:https";
import { buffer } from "node:stream/consumers";
import type { FrontRules } from "../net.ts";

export interface ProbeFront {
  /** Where the real Worker listens. */
  readonly worker: { readonly address: string; readonly name: string };
  readonly host: string;
  readonly ports: { readonly plain: number; readonly tls: number };
  readonly cert: string;
  readonly key: string;
  readonly rules: FrontRules;
}

/** A gateway before the Worker: it passes everything on and changes the answers as told. */
export async function startProbeFront({ host, ports, cert, key, worker, rules }: ProbeFront): Promise<void> {
  const answer =
    (secure: boolean): http.RequestListener =>
    (request, response) => {
      treat(request, secure, worker, rules).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.writeHead(502).end(),
      );
    };
  await listening(http.createServer(answer(false)), host, ports.plain);
  await listening(https.createServer({ cert, key }, answer(true)), host, ports.tls);
}

interface Answer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Buffer;
}

async function treat(
  request: http.IncomingMessage,
  secure: boolean,
  worker: ProbeFront["worker"],
  { delayMs = 0, instead, measurements, clock }: FrontRules,
): Promise<Answer> {
  const asked = await buffer(request);
  const path = (request.url ?? "").split("?")[0];
  if (instead !== undefined) {
    const { status, type, body, headers } = instead;
    return {
      status,
      headers: { "content-type": type, "cache-control": "no-store", ...headers },
      body: Buffer.from(body),
    };
  }
  const answer = await passOn(request, asked, secure, worker);
  if (path === "/v1/clock") return replaced(answer, clock);
  if (path !== "/v1/measurements") return answer;
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  return replaced(answer, measurements);
}

function replaced(answer: Answer, fields: Readonly<Record<string, unknown>> | undefined): Answer {
  if (fields === undefined || answer.status !== 200) return answer;
  const body = Buffer.from(JSON.stringify({ ...(JSON.parse(answer.body.toString()) as object), ...fields }));
  return { ...answer, headers: { ...answer.headers, "content-length": body.length }, body };
}

function passOn(
  { method = "GET", url = "/", headers }: http.IncomingMessage,
  asked: Buffer,
  secure: boolean,
  { address, name }: ProbeFront["worker"],
): Promise<Answer> {
  const wanted = { host: address, method, path: url, headers: { ...headers, host: name } };
  return new Promise((resolve, reject) => {
    const hear = (answer: http.IncomingMessage): void => {
      const { "transfer-encoding": _, ...kept } = answer.headers;
      buffer(answer).then((body) => resolve({ status: answer.statusCode ?? 502, headers: kept, body }), reject);
    };
    const onward = secure
      ? https.request({ ...wanted, servername: name, rejectUnauthorized: false }, hear)
      : http.request(wanted, hear);
    onward.on("error", reject);
    onward.end(asked);
  });
}

function listening(server: http.Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
