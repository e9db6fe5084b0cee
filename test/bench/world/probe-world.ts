import { createAuthority } from "../../certificates/authority.ts";
import type { DnsTable } from "../../servers/dns-answers.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import { startTlsServer, type TlsServer } from "../../servers/tls-server.ts";
import type { WorkerVariables } from "../../../worker/serve/options.ts";
import { startWorker, type RunningWorker } from "../../../worker/serve/start-worker.ts";
import type { Surroundings } from "../benchmark.ts";

/** The probe on `workerd serve`, and a site that it can measure under any name. */
export interface ProbeWorld {
  /** The one that runs now. */
  readonly worker: RunningWorker;
  /** Connections to the site's first address so far: one of each run. */
  readonly runs: () => number;
  /** Changes how the site's first address treats new connections. */
  readonly behave: TlsServer["behave"];
  /** A target, as the probe takes it. Each name is a target with state of its own. */
  readonly target: (name: string, kind?: SiteKind) => string;
  /** Kills the runtime with SIGKILL and starts it again on what it had written. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Where a name leads: to one address, to five, to a server of TLS 1.3 only, or nowhere. */
export type SiteKind = "one" | "five" | "tls1.3" | "nowhere";

const siteAddresses = ["127.0.32.1", "127.0.32.2", "127.0.32.3", "127.0.32.4", "127.0.32.5"] as const;
const modernAddress = "127.0.32.6";
const sitePort = 8443;
const addressesOf: Readonly<Record<SiteKind, readonly string[]>> = {
  one: siteAddresses.slice(0, 1),
  five: siteAddresses,
  "tls1.3": [modernAddress],
  nowhere: [],
};
const day = 86_400_000;

/**
 * The site's certificate, under an intermediate as portals have it, ran out: it is read and judged like a good one, but
 * the probe stops there. Beyond it the runtime would ask this machine's own resolver for names that nobody has.
 */
export async function createProbeWorld(
  { parts, folder }: Surroundings,
  variables: WorkerVariables = {},
): Promise<ProbeWorld> {
  const authority = await createAuthority("Fapiao Doctor Benchmark Root");
  const issuer = await authority.intermediate("Fapiao Doctor Benchmark Intermediate");
  const leaf = await issuer.issue({
    names: ["*.portal.test"],
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
  const resolver = await authority.issue({ names: ["localhost"] });
  const sites = await Promise.all(
    siteAddresses.map((host) => startTlsServer({ cert: leaf.chainPem, key: leaf.keyPem, host, port: sitePort })),
  );
  const modern = await startTlsServer({
    cert: leaf.chainPem,
    key: leaf.keyPem,
    host: modernAddress,
    port: sitePort,
    behaviour: "tls1.3-only",
  });
  const table: DnsTable = new Map([["*", { A: siteAddresses.slice(0, 1) }]]);
  const doh = await startDohServer({
    cert: resolver.chainPem,
    key: resolver.keyPem,
    table,
  });
  const options = {
    ports: [0],
    ip: "127.0.0.1",
    dataDir: await folder("probe"),
    prebuilt: (await parts()).prebuilt,
    variables: {
      ALLOW_PRIVATE_TARGETS: "1",
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: authority.certPem,
      VANTAGE_ID: "bench",
      ...variables,
    },
  };
  let worker = await startWorker(options);
  return {
    get worker() {
      return worker;
    },
    behave: (change) => sites[0]?.behave(change),
    async restart() {
      await worker.close();
      worker = await startWorker(options);
    },
    runs: () => sites[0]?.connections() ?? 0,
    target(name, kind = "one") {
      const host = `${name}.portal.test`;
      table.set(host, { A: addressesOf[kind] });
      return `https://${host}:${sitePort}`;
    },
    async close() {
      await Promise.all([...sites, modern, doh, worker].map((part) => part.close()));
    },
  };
}

/** Asks the probe about a target. */
export function ask(
  { worker }: ProbeWorld,
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${worker.url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ target }),
  });
}

/** Has the probe measure a target; throws unless it came as far as it should. */
export async function measureOnce(world: ProbeWorld, target: string): Promise<void> {
  const response = await ask(world, target);
  const text = await response.text();
  if (response.status !== 200 || !text.includes("tls.cert.date_invalid"))
    throw new Error(`the probe did not read the certificate of ${target}: ${response.status} ${text}`);
}
