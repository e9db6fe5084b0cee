import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import type { DnsTable } from "../servers/dns-answers.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import type { TlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const prebuilt = join(folder, "bundle");
const host = "dppt.practice.chinatax.gov.cn";
/** Its resolver never answers: a run takes a second and a half. */
const slow = "dppt.slow.chinatax.gov.cn";
const slowToo = "dppt.slow-too.chinatax.gov.cn";
const address = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}.12`;
/** Of this machine, as others see it. */
const outside = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

const closing: { close(): Promise<void> }[] = [];
let portal: TlsServer;
let worker: RunningWorker;

beforeAll(async () => {
  const root = await createAuthority("root");
  const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: [host] })]);
  const table: DnsTable = new Map([
    [host, { A: [address] }],
    [slow, { silent: true }],
    [slowToo, { silent: true }],
  ]);
  const doh = await startDohServer({ table, cert: resolver.chainPem, key: resolver.keyPem });
  portal = await startTlsServer({ cert: site.chainPem, key: site.keyPem, host: address, port: 8443 });
  await bundleWorker(prebuilt);
  worker = await startWorker({
    ports: [0],
    ip: "0.0.0.0",
    dataDir: join(folder, "state"),
    prebuilt,
    variables: {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      ALLOW_PRIVATE_TARGETS: "1",
    },
  });
  closing.push(doh, portal, worker);
}, 60_000);

afterAll(async () => {
  await Promise.all(closing.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A request on a socket of its own. */
function ask(body: string, headers: Readonly<Record<string, string>> = {}, from = "127.0.0.1") {
  const answer = Promise.withResolvers<Answer>();
  const request = http.request(`http://${from}:${worker.ports[0]}/v1/measurements`, {
    method: "POST",
    agent: false,
    headers: { "content-type": "application/json", ...headers },
  });
  request.on("error", answer.reject);
  request.on("response", (response) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => (text += chunk));
    response.on("end", () =>
      answer.resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
    );
  });
  request.end(body);
  return { request, answer: answer.promise };
}

function measure(name: string) {
  return ask(JSON.stringify({ target: `https://${name}:8443` }));
}

async function startedAt({ answer }: ReturnType<typeof ask>): Promise<number> {
  const { status, body } = await answer;
  expect(status).toBe(200);
  const parsed: MeasurementsAnswer = JSON.parse(body);
  return parsed.vantages[0]?.startedAt ?? 0;
}

describe("A caller who hangs up", () => {
  it("takes nothing from those who wait for the same run", async () => {
    const first = measure(slow);
    await wait(200);
    const others = Array.from({ length: 5 }, () => measure(slow));
    await wait(200);
    const goneAt = Date.now();
    first.request.destroy();
    await expect(first.answer).rejects.toThrow();
    const [start = 0, ...same] = await Promise.all(others.map(startedAt));
    expect(start).toBeLessThan(goneAt);
    expect(new Set(same)).toEqual(new Set([start]));
  });

  it("as the only one, leaves a run that ends and answers the next", async () => {
    const only = measure(slowToo);
    await wait(400);
    const goneAt = Date.now();
    only.request.destroy();
    await expect(only.answer).rejects.toThrow();
    await wait(2_000);
    expect(await startedAt(measure(slowToo))).toBeLessThan(goneAt);
  });
});

describe("A crowd", () => {
  it("on this machine is never refused, and costs the portal one run", async () => {
    const before = portal.connections();
    const starts = await Promise.all(Array.from({ length: 400 }, () => startedAt(measure(host))));
    expect(new Set(starts).size).toBe(1);
    expect(portal.connections()).toBe(before + 1);
  });

  it("behind a server on this machine is told apart by what that server says", async () => {
    const forwarded = { "x-forwarded-for": "127.0.0.1, 203.0.113.5" };
    const answers = await Promise.all(Array.from({ length: 400 }, () => ask("{}", forwarded).answer));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(10);
    const [limited] = answers.filter(({ status }) => status === 429);
    expect(limited?.headers).toMatchObject({ "retry-after": "1", "ratelimit-policy": '"caller";q=100;w=10' });
    expect((await ask("{}", { "x-forwarded-for": "203.0.113.5, 203.0.113.6" }).answer).status).toBe(400);
    expect((await ask("{}", { "cf-connecting-ip": "203.0.113.7" }).answer).status).toBe(400);
  });

  it.skipIf(outside === undefined)("from elsewhere is known by its sockets, whatever it says it is", async () => {
    const answers = await Promise.all(
      Array.from(
        { length: 150 },
        (_, i) =>
          ask(
            "{}",
            { "x-forwarded-for": `198.51.100.${i % 256}`, "cf-connecting-ip": `198.51.100.${i % 256}` },
            outside,
          ).answer,
      ),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(10);
  });
});
