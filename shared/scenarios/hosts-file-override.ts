import { status } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** On this computer the portal's name is tied to this computer itself: a line in the hosts file, or a local program. */
export const hostsFileOverride = defineScenario({
  id: "hosts-file-override",
  layer: "dns",
  remedies: ["check-hosts-file"],
  needs: [],
  when: ({ evidence: { proxy, recheck, observation }, browser }) => {
    const address = recheck?.address ?? observation?.address;
    // Behind a proxy program on this computer the address is the proxy's.
    const proxied = proxy === undefined || proxy.mode !== "direct";
    return browser.outcome === "failed" && address !== undefined && isLoopback(address)
      ? {
          locus: "device",
          side: "user",
          confidence: "likely",
          ...(proxied ? { alternatives: ["proxy-or-vpn-misroute"] } : {}),
        }
      : undefined;
  },
});

function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1" || address === "[::1]";
}

export const hostsFileOverrideSample: Sample = () => ({
  recheck: { ...status(502), address: "127.0.0.1" },
  proxy: { mode: "direct", controlledBy: "nobody" },
});
