import type { Gatherer } from "./gatherer.ts";

/** Ports on which every deployment of the probe answers beside its own. */
const neutralPorts = [443, 8443];

/** The probe's own domain on the target's port: any TLS answer shows that the port is open. */
export const neutralPort: Gatherer<"neutralPort"> = {
  key: "neutralPort",
  async gather({ target: { port }, probe, get }) {
    if (!probe?.isDomain || !neutralPorts.includes(port)) return undefined;
    const target = { host: probe.host, port };
    return { target, ...(await get(`https://${probe.host}:${port}/v1/health`, { mode: "no-cors" })).reach };
  },
};
