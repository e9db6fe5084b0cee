import * as v from "valibot";
import { defaultPorts } from "../../../shared/protocol.ts";
import type { Exchange } from "../own-requests.ts";
import type { Gatherer, Run } from "./gatherer.ts";

const healthSchema = v.object({ ports: v.optional(v.array(v.number())) });

/**
 * The probe's own domain on the target's port: any TLS answer shows that the port is open. Its silence shows something only
 * where the probe is served on that port, which it says itself; else it is not measured.
 */
export const neutralPort: Gatherer<"neutralPort"> = {
  key: "neutralPort",
  cost: { automatic: 2, click: 2 },
  async gather(run) {
    const { probe, target } = run;
    if (!probe?.isDomain) return undefined;
    const known = isServed(run, probe.host);
    // A firewall would have us wait for the one before we ask the other.
    if (!defaultPorts.includes(target.port) && !(await known)) return undefined;
    const asked = askPort(run, probe.host);
    const notServed = known.then((served) => (served ? asked : undefined));
    const first = await Promise.race([asked, notServed]);
    if (first?.reach.outcome !== "answered" && !(await known)) return undefined;
    const { reach } = await asked;
    return { target: { host: probe.host, port: target.port }, ...reach };
  },
};

/** On 443 it is the same request that tells the ports; elsewhere whoever answers will do. */
function askPort({ get, target: { port } }: Run, host: string): Promise<Exchange> {
  return get(`https://${host}:${port}/v1/health`, port === 443 ? {} : { mode: "no-cors" });
}

/** Unless it says, a probe is served where every deployment is. */
async function isServed({ get, target: { port } }: Run, host: string): Promise<boolean> {
  const { response } = await get(`https://${host}/v1/health`);
  const body: unknown = await response
    ?.clone()
    .json()
    .catch(() => undefined);
  const parsed = v.safeParse(healthSchema, body);
  const ports = (parsed.success ? parsed.output.ports : undefined) ?? defaultPorts;
  return ports.includes(port);
}
