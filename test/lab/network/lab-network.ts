import { cp, mkdir } from "node:fs/promises";
import { createAuthority, type Authority } from "../../certificates/authority.ts";
import type { Computer } from "../browser/launch.ts";
import { middleboxHosts, resolverNames, siteNames, type Net } from "../net.ts";
import { clientOf } from "../verbs/client.ts";
import { makeDualStack } from "../verbs/dual-stack.ts";
import { firewallOf } from "../verbs/firewall.ts";
import { lineOf } from "../verbs/line.ts";
import { middleboxOf } from "../verbs/middlebox.ts";
import { addressesOf } from "../verbs/places.ts";
import { frontProbe } from "../verbs/probe-front.ts";
import { officeProxyOf } from "../verbs/proxy.ts";
import { resolverOf } from "../verbs/resolver.ts";
import { siteOf } from "../verbs/site.ts";
import { buildNetwork } from "./build.ts";
import { probeName, probeUrl, hostNames, isServed } from "./plan.ts";
import { secondAsPeer, startProbe, type ProbeChanges, type ProbeProcess } from "./probe-process.ts";
import { startHosts, type Hosts } from "./serve.ts";

/** A whole network, healthy, in the namespaces of this process. */
export interface LabNetwork {
  readonly hosts: Hosts;
  readonly net: Net;
  readonly computer: Computer;
  readonly rootPem: string;
  /** Files of this run, in memory: they end with the namespaces. */
  readonly folder: string;
  /** Starts the probe with the history in `data`. */
  startProbe(data: string, prebuilt: string): Promise<void>;
  /** What was put off with `later`, to be started with the diagnosis. */
  startTimers(): void;
}

const folder = "/run/lab/files";

export async function createLabNetwork(): Promise<LabNetwork> {
  await buildNetwork();
  await mkdir(folder, { recursive: true });
  const root = await createAuthority("Lab Root");
  const authority: Authority = await root.intermediate("Lab Site Certificates");
  const hosts = await startHosts(authority);
  const computer: Computer = { roots: [root.certPem], policies: {}, otherExtensions: [] };
  const timers: (() => void)[] = [];
  let probe: ProbeProcess | undefined;
  let probeParts: { readonly data: string; readonly prebuilt: string } | undefined;
  const runProbe = async (data: string, prebuilt: string, changes: ProbeChanges = {}): Promise<void> => {
    probeParts = { data, prebuilt };
    probe = await startProbe({ host: "probe", authority, rootPem: root.certPem, data, prebuilt, folder, ...changes });
  };
  const stopProbe = async (): Promise<void> => {
    await probe?.stop();
    probe = undefined;
  };
  const restartProbe = async (changes: ProbeChanges): Promise<void> => {
    if (probeParts === undefined) throw new Error("net.probe: it is not running");
    await stopProbe();
    await runProbe(probeParts.data, probeParts.prebuilt, changes);
  };
  const client = clientOf(computer, folder, hosts, authority);
  const net: Net = {
    client,
    proxy: officeProxyOf(hosts, client),
    probe: {
      stop: stopProbe,
      clock: (skew) => restartProbe({ skew }),
      ports: (tlsPorts) => restartProbe({ tlsPorts }),
      async second(history = "same") {
        if (probeParts === undefined) throw new Error("net.probe.second: the first is not running");
        await stopProbe();
        const data = `${probeParts.data}-two`;
        if (history === "same") await cp(probeParts.data, data, { recursive: true });
        const { prebuilt } = probeParts;
        await startProbe({ host: "second-probe", authority, rootPem: root.certPem, data, prebuilt, folder });
        await runProbe(probeParts.data, prebuilt, { peers: secondAsPeer });
      },
      front: (rules) => frontProbe(hosts, authority, rules),
      async ask(target) {
        await hosts.client.call("askProbe", { probeUrl, target, rootPem: root.certPem });
      },
    },
    line: lineOf(folder),
    dualStack: () => makeDualStack(hosts, authority),
    at: (host) => firewallOf(oneOf("net.at", hostNames, host)),
    resolver: (name) => resolverOf(hosts, oneOf("net.resolver", resolverNames, name)),
    site: (name) => siteOf(hosts, oneOf("net.site", siteNames, name), authority),
    middlebox: (host) =>
      middleboxOf(hosts, oneOf("net.middlebox", middleboxHosts, host), async (rootPem) => {
        computer.roots.push(rootPem);
      }),
    addresses: addressesOf,
    later(seconds, act) {
      timers.push(() => setTimeout(() => void act(), seconds * 1000));
    },
  };
  return {
    hosts,
    net,
    computer,
    rootPem: root.certPem,
    folder,
    startProbe: runProbe,
    startTimers() {
      for (const start of timers) start();
    },
  };
}

/** Fault files of other folders have no types to keep them right. */
function oneOf<Name extends string>(verb: string, names: readonly Name[], name: Name): Name {
  if (names.includes(name)) return name;
  throw new Error(`${verb}("${name}"): there is none of that name; allowed: ${names.join(", ")}`);
}

/** Everything a healthy office reaches: name and port. */
const healthyFromClient: readonly (readonly [string, number])[] = [
  ["beijing.chinatax.gov.cn", 443],
  ["beijing.chinatax.gov.cn", 80],
  ["dppt.tianjin.chinatax.gov.cn", 8443],
  ["www.baidu.com", 443],
  ["connect.rom.miui.com", 80],
  ["dns.alidns.com", 443],
  ["doh.pub", 443],
];
const probePorts = [80, 443, 8443];

/** Throws with everything that does not work in a network that should be well. */
export async function checkHealth(
  { hosts, rootPem }: LabNetwork,
  target: URL,
  probe: { readonly runs: boolean; readonly reaches: boolean },
): Promise<void> {
  const goal = [target.hostname, Number(target.port || 443)] as const;
  // An address that was given up, or never was the tax bureau's, has nobody there.
  const goals = isServed(...goal) ? [goal] : [];
  const fromClient = [
    ...goals,
    ...healthyFromClient,
    ...(probe.runs ? probePorts.map((port) => [probeName, port] as const) : []),
  ];
  const tries = [
    ...fromClient.map(([name, port]) => hosts.client.call("tryHost", { name, port, rootPem })),
    ...(probe.reaches ? goals : []).map(([name, port]) => hosts.probe.call("tryHost", { name, port, rootPem })),
  ];
  const troubles = (await Promise.all(tries)).flatMap((result) => (result.ok ? [] : [result.why]));
  if (troubles.length > 0) throw new Error(`the network was not well before the fault: ${troubles.join("; ")}`);
}
