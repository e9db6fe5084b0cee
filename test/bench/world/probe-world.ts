import { createAuthority } from "../../certificates/authority.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import { startTlsServer, type TlsServer } from "../../servers/tls-server.ts";
import { startWorker, type RunningWorker } from "../../../worker/serve/start-worker.ts";
import type { Surroundings } from "../benchmark.ts";

/** The probe on `workerd serve`, and a site that it can measure under any name. */
export interface ProbeWorld {
  readonly worker: RunningWorker;
  /** Sees one connection of each run. */
  readonly site: TlsServer;
  /** `https://<name>` as the probe takes it; every name is a target of its own, with state of its own. */
  target(name: string): string;
  close(): Promise<void>;
}

const siteAddress = "127.0.32.1";
const sitePort = 8443;
const day = 86_400_000;

/**
 * The site's certificate, under an intermediate as portals have it, ran out: it is read and judged like a good one, but
 * the probe stops there. Beyond it the runtime would ask this machine's own resolver for names that nobody has.
 */
export async function createProbeWorld({ parts, folder }: Surroundings): Promise<ProbeWorld> {
  const authority = await createAuthority("Fapiao Doctor Benchmark Root");
  const issuer = await authority.intermediate("Fapiao Doctor Benchmark Intermediate");
  const leaf = await issuer.issue({
    names: ["*.portal.test"],
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
  const resolver = await authority.issue({ names: ["localhost"] });
  const site = await startTlsServer({ cert: leaf.chainPem, key: leaf.keyPem, host: siteAddress, port: sitePort });
  const doh = await startDohServer({
    cert: resolver.chainPem,
    key: resolver.keyPem,
    table: new Map([["*", { A: [siteAddress] }]]),
  });
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: await folder("probe"),
    prebuilt: (await parts()).prebuilt,
    variables: {
      ALLOW_PRIVATE_TARGETS: "1",
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: authority.certPem,
      VANTAGE_ID: "bench",
    },
  });
  return {
    worker,
    site,
    target: (name) => `https://${name}.portal.test:${sitePort}`,
    async close() {
      await Promise.all([site, doh, worker].map((part) => part.close()));
    },
  };
}

/** Has the probe measure a target; throws unless it came as far as it should. */
export async function measureOnce({ worker }: ProbeWorld, target: string): Promise<void> {
  const response = await fetch(`${worker.url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target }),
  });
  const text = await response.text();
  if (response.status !== 200 || !text.includes("tls.cert.date_invalid"))
    throw new Error(`the probe did not read the certificate of ${target}: ${response.status} ${text}`);
}
