import { mkdir, writeFile } from "node:fs/promises";
import { portals } from "../../../shared/portals/index.ts";
import { startWorker } from "../../../worker/serve/start-worker.ts";
import { createAuthority } from "../../certificates/authority.ts";
import { startPlainServer } from "../../e2e/plain-server.ts";
import { probeName } from "../../lab/network/plan.ts";
import type { DnsTable } from "../../servers/dns-answers.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import { startTlsServer } from "../../servers/tls-server.ts";
import { trustRoot } from "../../setup/trust.ts";
import type { Surroundings } from "../benchmark.ts";
import { openExtendedBrowser, type ExtendedBrowser } from "./open-browser.ts";

/** What is wrong with a portal, and the address where such portals are: the probe connects to their true port. */
const addresses = {
  nothing: "127.0.30.1",
  /** Nobody listens here. */
  refused: "127.0.30.2",
  expired: "127.0.30.3",
  unavailable: "127.0.30.4",
  /** Takes the connection and says nothing. */
  silent: "127.0.30.5",
  /** Takes the request and says nothing. */
  hung: "127.0.30.6",
} as const;
type Fault = Exclude<keyof typeof addresses, "nothing">;

const port = 8443;
const day = 86_400_000;

/** The hosts of every second region are faulty, one fault after the other; their neighbours, the controls, are well. */
const regions = portals.filter(({ region }) => region !== null);
const hostsOf = (list: typeof regions) =>
  list.flatMap(({ hosts }) => hosts.filter((host) => host.port === port).map(({ host }) => host));
const faults: readonly Fault[] = ["refused", "expired", "unavailable", "silent", "hung"];
const faultOf = new Map(
  hostsOf(regions.filter((_, i) => i % 2 === 0)).map((host, i) => [host, faults[i % faults.length] ?? "refused"]),
);

/** Portals that are broken, and a real probe. */
export interface FaultWorld {
  /** A new browser with the extension, which has seen nothing yet; closed with the world. */
  readonly openBrowser: () => Promise<ExtendedBrowser>;
  /** A portal that is well. */
  readonly wellHost: string;
  /** The next portal with this fault, `host:8443`; none is given out twice, so no pause between checks is in the way. */
  readonly next: (fault: Fault) => string;
  close(): Promise<void>;
}

export async function createFaultWorld({ parts, folder }: Surroundings): Promise<FaultWorld> {
  const place = await folder("faults");
  const home = `${place}/home`;
  await mkdir(home);
  const authority = await createAuthority("Fapiao Doctor Benchmark Root");
  await writeFile(`${place}/root.pem`, authority.certPem);
  await trustRoot(home, `${place}/root.pem`);
  const { extension, prebuilt } = await parts();

  const portalNames = regions.map(({ hosts }) => `*.${hosts[0]?.host.split(".").slice(1).join(".")}`);
  const good = await authority.issue({ names: portalNames });
  const old = { notBefore: new Date(Date.now() - 90 * day), notAfter: new Date(Date.now() - day) };
  const expired = await authority.issue({ names: portalNames, ...old });
  const elsewhereNames = ["*.chinatax.gov.cn", "www.baidu.com", "localhost", "dns.alidns.com", "doh.pub", probeName];
  const elsewhere = await authority.issue({ names: elsewhereNames });
  const web = { cert: elsewhere.chainPem, key: elsewhere.keyPem };
  const portal = { cert: good.chainPem, key: good.keyPem, port };

  const servers = await Promise.all([
    startTlsServer({ ...portal, host: addresses.nothing }),
    startTlsServer({ cert: expired.chainPem, key: expired.keyPem, port, host: addresses.expired }),
    startTlsServer({ ...portal, host: addresses.unavailable, status: 503 }),
    startTlsServer({ ...portal, host: addresses.silent, behaviour: "silent" }),
    startTlsServer({ ...portal, host: addresses.hung, behaviour: "hung" }),
  ]);
  const others = await startTlsServer(web);
  const plain = await startPlainServer();
  const table: DnsTable = new Map([["*", { A: [addresses.nothing] }]]);
  for (const [host, fault] of faultOf) table.set(host, { A: [addresses[fault]] });
  const doh = await startDohServer({ ...web, table });
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    tls: { ports: [0], ...web },
    dataDir: `${place}/worker`,
    prebuilt,
    variables: {
      ALLOW_PRIVATE_TARGETS: "1",
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: authority.certPem,
      VANTAGE_ID: "bench",
    },
  });
  const [workerPlain, workerTls] = worker.ports;
  const resolverRules = [
    ...[...faultOf].map(([host, fault]) => `MAP ${host} ${addresses[fault]}`),
    `MAP *.chinatax.gov.cn:${port} ${addresses.nothing}:${port}`,
    `MAP ${probeName}:80 127.0.0.1:${workerPlain}`,
    `MAP ${probeName} 127.0.0.1:${workerTls}`,
    `MAP dns.alidns.com:443 127.0.0.1:${doh.port}`,
    `MAP doh.pub:443 127.0.0.1:${doh.port}`,
    `MAP *:80 127.0.0.1:${plain.port}`,
    `MAP *:443 127.0.0.1:${others.port}`,
    "MAP * ~NOTFOUND",
  ].join(", ");

  const browsers: ExtendedBrowser[] = [];
  const left = new Map(faultOf);
  return {
    async openBrowser() {
      const profile = await folder("profile");
      const browser = await openExtendedBrowser({ home, resolverRules, profile }, extension);
      browsers.push(browser);
      return browser;
    },
    wellHost: `${hostsOf(regions.filter((_, i) => i % 2 === 1))[0]}:${port}`,
    next(fault) {
      const [host] = [...left].find(([, kind]) => kind === fault) ?? [];
      if (host === undefined) throw new Error(`there are no more portals with the fault "${fault}"`);
      left.delete(host);
      return `${host}:${port}`;
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await Promise.all([...servers, others, plain, doh, worker].map((part) => part.close()));
    },
  };
}
