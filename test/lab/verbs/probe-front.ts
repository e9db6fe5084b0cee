import type { Authority } from "../../certificates/authority.ts";
import type { FrontRules } from "../net.ts";
import { addresses, probeName } from "../network/plan.ts";
import type { Hosts } from "../network/serve.ts";
import { nft } from "./firewall.ts";

const ports = { plain: 30_080, tls: 30_443 };

/** Leads all who ask the probe to a gateway on its own host; the Worker behind it stays as it is. */
export async function frontProbe(hosts: Hosts, authority: Authority, rules: FrontRules): Promise<void> {
  const { chainPem, keyPem } = await authority.issue({ names: [probeName] });
  await hosts.probe.call("serveProbeFront", {
    worker: { address: addresses.probe, name: probeName },
    host: addresses.probe,
    ports,
    cert: chainPem,
    key: keyPem,
    rules,
  });
  await nft(
    "probe",
    `table ip lab-nat {\n chain in { type nat hook prerouting priority dstnat;\n` +
      `ip daddr ${addresses.probe} tcp dport 80 dnat to ${addresses.probe}:${ports.plain}\n` +
      `ip daddr ${addresses.probe} tcp dport { 443, 8443 } dnat to ${addresses.probe}:${ports.tls}\n}\n}\n`,
  );
}
