import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { startWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority, type Issued } from "../certificates/authority.ts";
import type { DnsEntry } from "../servers/dns-answers.ts";
import { startDohServer, type DohServer } from "../servers/doh-server.ts";
import { startTlsServer, type TlsServer } from "../servers/tls-server.ts";
import { trustRoot } from "../setup/trust.ts";
import { startPlainServer, type PlainServer } from "./plain-server.ts";
import { portals } from "../../shared/portals/index.ts";
import { bundleDir, ownPortal, probeHost, worldsDir } from "./places.ts";
import { startSwitch, type Switch } from "./switch.ts";

/**
 * Where the e-invoice hosts of all regions are played. The probe connects to the true port, so it is 8443 here too, and
 * each of the test files that run side by side has an address of its own.
 */
const portalAddress = `127.0.20.${process.env["VITEST_POOL_ID"] ?? "1"}`;
const portalPort = 8443;
/** The one portal host that has an IPv6 address too, for those who ask. */
export const dualStackHost = "dppt.qinghai.chinatax.gov.cn";
const day = 86_400_000;

/** A small internet on loopback addresses: real sockets, real certificates, the real probe. */
export interface World {
  /** `dppt.<region>.chinatax.gov.cn:8443` of every region, and {@link ownPortal}. */
  readonly portal: TlsServer;
  /** Certificates for the portal: a good one, and one that ran out yesterday. */
  readonly good: Issued;
  readonly expired: Issued;
  /** All other sites over HTTPS: the neutral host, the regions' public sites. */
  readonly others: TlsServer;
  /** The probe's address leads to the probe, or to whatever a test puts in its place. */
  readonly probe: Switch;
  /** The same for its 8443. */
  readonly probe8443: Switch;
  /** Takes connections and never says a word. */
  readonly silent: TlsServer;
  /** All plain HTTP. */
  readonly plain: PlainServer;
  /** The resolver of the probe, and the public ones that the browser asks. */
  readonly doh: DohServer;
  /** A server that a test can put in the probe's place. */
  readonly impostor: TlsServer;
  /** HOME of a browser that trusts this world's root. */
  readonly home: string;
  /** `--host-resolver-rules` of a browser that lives in this world. */
  readonly resolverRules: string;
  close(): Promise<void>;
}

/** Where the probe is too, under a name that the extension has no permission for. */
export const otherService = "localhost:8443";

export async function createWorld(): Promise<World> {
  const folder = `${worldsDir}/${randomUUID()}`;
  const home = `${folder}/home`;
  await mkdir(home, { recursive: true });
  const authority = await createAuthority("Fapiao Doctor Test Root");
  await writeFile(`${folder}/root.pem`, authority.certPem);
  await trustRoot(home, `${folder}/root.pem`);

  const portalNames = [
    ...portals.flatMap(({ hosts }) => hosts.map(({ host }) => host)).filter((host) => host.startsWith("dppt.")),
    ownPortal,
  ];
  const elsewhereNames = [
    "*.chinatax.gov.cn",
    "www.baidu.com",
    "localhost",
    "dns.alidns.com",
    "doh.pub",
    "223.5.5.5",
    probeHost,
  ];
  const good = await authority.issue({ names: portalNames });
  const expired = await authority.issue({
    names: portalNames,
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
  const elsewhere = await authority.issue({ names: elsewhereNames });
  const web = { cert: elsewhere.chainPem, key: elsewhere.keyPem };

  const portal = await startTlsServer({ cert: good.chainPem, key: good.keyPem, host: portalAddress, port: portalPort });
  const others = await startTlsServer(web);
  const impostor = await startTlsServer(web);
  const silent = await startTlsServer({ ...web, behaviour: "silent" });
  const plain = await startPlainServer();
  const doh = await startDohServer({
    ...web,
    table: new Map<string, DnsEntry>([
      ...portalNames.map((name) => [name, { A: [portalAddress] }] as const),
      [dualStackHost, { A: [portalAddress], AAAA: ["2001:db8::1"] }],
    ]),
  });
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    tls: { ports: [0], ...web },
    dataDir: `${folder}/worker`,
    prebuilt: bundleDir,
    variables: {
      ALLOW_PRIVATE_TARGETS: "1",
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: authority.certPem,
      VANTAGE_ID: "test",
    },
  });
  const [workerPlain = 0, workerTls = 0] = worker.ports;
  const probe = await startSwitch(workerTls);
  const probe8443 = await startSwitch(workerTls);

  return {
    portal,
    others,
    good,
    expired,
    doh,
    probe,
    probe8443,
    silent,
    plain,
    impostor,
    home,
    resolverRules: [
      `MAP dppt.*.chinatax.gov.cn:8443 ${portalAddress}:${portalPort}`,
      `MAP ${ownPortal}:8443 ${portalAddress}:${portalPort}`,
      `MAP ${probeHost}:80 127.0.0.1:${workerPlain}`,
      `MAP ${probeHost}:8443 127.0.0.1:${probe8443.port}`,
      `MAP ${probeHost} 127.0.0.1:${probe.port}`,
      `MAP ${otherService} 127.0.0.1:${probe.port}`,
      `MAP dns.alidns.com:443 127.0.0.1:${doh.port}`,
      `MAP doh.pub:443 127.0.0.1:${doh.port}`,
      `MAP 223.5.5.5:443 127.0.0.1:${doh.port}`,
      // Nobody answers there, as on a network whose IPv6 leads nowhere.
      `MAP [2400:3200::1]:443 127.0.0.1:${silent.port}`,
      "EXCLUDE 127.0.0.1",
      `MAP *:80 127.0.0.1:${plain.port}`,
      `MAP *:443 127.0.0.1:${others.port}`,
      "MAP * ~NOTFOUND",
    ].join(", "),
    async close() {
      await Promise.all(
        [portal, others, silent, impostor, plain, doh, worker, probe, probe8443].map((part) => part.close()),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}
