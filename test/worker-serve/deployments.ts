import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { ProbeVantage } from "../../shared/model/evidence.ts";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import type { WorkerVariables } from "../../worker/serve/options.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { listen } from "../servers/listen.ts";
import { startTlsServer } from "../servers/tls-server.ts";

/** The extension waits as long. */
const patienceMs = 6_500;

/** Where deployments of the Worker that know each other run beside one portal, each a runtime of its own. */
export interface Deployments {
  /** Portals, all on one server. */
  readonly hosts: readonly string[];
  /** Connections to that server so far. */
  connections(): number;
  /** An own loopback address for each name, since peers must be named before they start; nothing else listens there. */
  address(id: string): string;
  /** On port 8787 of its address. Two of one id are the same one, started again. */
  serve(id: string, variables?: WorkerVariables): Promise<RunningWorker>;
  /** A server that speaks HTTP and is no deployment of ours, as VANTAGES names it, and the paths it was asked for. */
  impostor(id: string, answer: http.RequestListener): Promise<{ readonly peer: string; readonly asked: string[] }>;
  close(): Promise<void>;
}

export const key = "a secret of at least thirty-two characters";

export async function startDeployments(): Promise<Deployments> {
  const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
  const prebuilt = join(folder, "bundle");
  const network = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}`;
  const known: string[] = ["the portal's"];
  const address = (id: string): string => {
    if (!known.includes(id)) known.push(id);
    return `${network}.${1 + known.indexOf(id)}`;
  };
  const hosts = Array.from({ length: 12 }, (_, i) => `dppt${i}.practice.chinatax.gov.cn`);
  const root = await createAuthority("root");
  const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: hosts })]);
  const table = new Map(hosts.map((host) => [host, { A: [`${network}.1`] }]));
  const doh = await startDohServer({ table, cert: resolver.chainPem, key: resolver.keyPem });
  // A port that the probe measures.
  const portal = await startTlsServer({ cert: site.chainPem, key: site.keyPem, host: `${network}.1`, port: 8443 });
  const running: { close(): unknown }[] = [doh, portal];
  await bundleWorker(prebuilt);
  return {
    hosts,
    connections: () => portal.connections(),
    address,
    async serve(id, variables = {}) {
      const worker = await startWorker({
        ports: [8787],
        ip: address(id),
        dataDir: join(folder, id),
        prebuilt,
        variables: {
          DOH_URL: `https://localhost:${doh.port}/dns-query`,
          EXTRA_CA_CERTS: root.certPem,
          ALLOW_PRIVATE_TARGETS: "1",
          VANTAGE_ID: id,
          ...variables,
        },
      });
      running.push(worker);
      return worker;
    },
    async impostor(id, answer) {
      const asked: string[] = [];
      const server = http.createServer((request, response) => {
        asked.push(request.url ?? "");
        answer(request, response);
      });
      const port = await listen(server, {});
      running.push({
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
      return { peer: `${id}=http://127.0.0.1:${port}`, asked };
    },
    async close() {
      await Promise.all(running.map((server) => server.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** What `POST /v1/measurements` says of a portal's port 8443. */
export async function ask({ url }: RunningWorker, host: string | undefined): Promise<readonly ProbeVantage[]> {
  const response = await fetch(`${url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: `https://${host}:8443` }),
    signal: AbortSignal.timeout(patienceMs),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as MeasurementsAnswer).vantages;
}

export function ids(vantages: readonly ProbeVantage[]): readonly string[] {
  return vantages.map(({ vantage }) => vantage);
}
