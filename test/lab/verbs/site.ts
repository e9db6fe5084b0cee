import { selfSigned, createAuthority, type Authority, type Issued } from "../../certificates/authority.ts";
import { leaves, type HostName } from "../network/plan.ts";
import type { Hosts } from "../network/serve.ts";
import type { BadCertificate, Servers, Site, SiteName } from "../net.ts";
import { nft } from "./firewall.ts";
import { addressesOf } from "./places.ts";

const hour = 3_600_000;

interface SitePlan {
  readonly ports: readonly number[];
  readonly names: readonly string[];
}

const sites: Readonly<Record<SiteName, SitePlan>> = {
  portal: { ports: [8443], names: ["*.beijing.chinatax.gov.cn"] },
  "region-site": { ports: [443], names: ["beijing.chinatax.gov.cn"] },
  "other-region": { ports: [443, 8443], names: ["*.tianjin.chinatax.gov.cn"] },
  controls: { ports: [443], names: ["www.baidu.com", "connect.rom.miui.com"] },
};

/** One site's servers and what they do. `authority` signs what is not meant to be untrusted. */
export function siteOf(hosts: Hosts, name: SiteName, authority: Authority): Site {
  const host = hosts[name];
  const { ports, names } = sites[name];
  const at = (servers: Servers = {}): readonly string[] => {
    const own = leaves[name]?.own ?? [];
    const addresses = servers.address === undefined ? own : addressesOf(servers.address);
    return addresses.flatMap((address) =>
      (servers.port === undefined ? ports : [servers.port]).map((port) => `${address}:${port}`),
    );
  };
  return {
    async certificate(kind, servers) {
      const { chainPem, keyPem } = await issue(kind, names, authority);
      await host.call("behave", { at: at(servers), change: { cert: chainPem, key: keyPem } });
    },
    async tls(behaviour, servers) {
      await host.call("behave", { at: at(servers), change: { behaviour } });
    },
    async slow(delayMs, servers) {
      await host.call("behave", { at: at(servers), change: { behaviour: "slow-headers", delayMs } });
    },
    async status(status, { onlyFrom, body, headers, ...servers } = {}) {
      const change = { status, ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) };
      if (onlyFrom === undefined) {
        await host.call("behave", { at: at(servers), change });
        return;
      }
      const { chainPem, keyPem } = await authority.issue({ names });
      await divert(name, at(servers), addressesOf(onlyFrom), async (address, port) => {
        await host.call("serveTls", { host: address, port, cert: chainPem, key: keyPem, ...change });
      });
    },
    async stop(servers) {
      await host.call("stopTls", { at: at(servers) });
    },
    async plain(answer) {
      for (const address of leaves[name]?.own ?? []) await host.call("answerPlain", { host: address, answer });
    },
  };
}

/** Leads visitors from some addresses to other servers of the same site, as gateways that sort visitors do. */
async function divert(
  host: HostName,
  servers: readonly string[],
  visitors: readonly string[],
  serve: (address: string, port: number) => Promise<void>,
): Promise<void> {
  let own = 30_000;
  const rules: string[] = [];
  for (const server of servers) {
    const [address = "", port] = server.split(":");
    own += 1;
    await serve(address, own);
    rules.push(`ip saddr { ${visitors.join(", ")} } ip daddr ${address} tcp dport ${port} dnat to ${address}:${own}`);
  }
  await nft(
    host,
    `table ip lab-nat {\n chain in { type nat hook prerouting priority dstnat;\n${rules.join("\n")}\n}\n}\n`,
  );
}

async function issue(kind: BadCertificate, names: readonly string[], authority: Authority): Promise<Issued> {
  switch (kind) {
    case "expired":
      return authority.issue({ names, ...hours(-400 * 24, -3 * 24) });
    case "not-yet-valid":
      return authority.issue({ names, ...hours(3 * 24, 400 * 24) });
    case "wrong-name":
      return authority.issue({ names: ["www.another-office.gov.cn"] });
    case "self-signed":
      return selfSigned({ names });
    case "untrusted": {
      // With its intermediate, as servers send it: a leaf whose issuer is missing is `incomplete`.
      const root = await createAuthority("An Office Nobody Knows");
      return (await root.intermediate("An Office Nobody Knows Issuing")).issue({ names });
    }
    case "sha1":
      return authority.issue({ names, hash: "SHA-1" });
    case "incomplete": {
      const issued = await authority.issue({ names });
      return { ...issued, chainPem: issued.certPem };
    }
    default:
      return authority.issue({ names, ...hours(kind.fromHours, kind.toHours) });
  }
}

/** Validity counted from now. */
function hours(from: number, to: number): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() + from * hour), notAfter: new Date(Date.now() + to * hour) };
}
