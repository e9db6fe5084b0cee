import { anyProbe, portalName, portalServers, spareServers, type Block, type Draw } from "../block.ts";

/** Networks with nothing broken in them, however odd. */
const well = (says: string, probe: Draw["probe"], inject: Draw["inject"]): readonly [Draw] => [
  {
    says: `well-${says}`,
    where: "none",
    probe,
    expected: { side: "none", locus: "none", scenario: "healthy" },
    inject,
  },
];

export const wellProbe: Block = {
  id: "well-probe",
  draw(random) {
    const probe = random.pick(anyProbe);
    return well(`probe-${probe}`, probe, () => Promise.resolve());
  },
};

/** A clock within the margin of five minutes. */
export const wellClock: Block = {
  id: "well-clock",
  draw(random) {
    const seconds = random.whole(60, 240) * random.pick([1, -1]);
    return well(`clock-${Math.abs(seconds)}-seconds-${seconds > 0 ? "fast" : "slow"}`, random.pick(anyProbe), (net) =>
      net.client.clock(seconds),
    );
  },
};

/** Another good server of the portal than the probe is told of (geo-DNS). */
export const wellNames: Block = {
  id: "well-names",
  draw(random) {
    const address = random.pick([...spareServers, ...portalServers]);
    const resolver = random.pick(["router", "carrier"]);
    return well(`${resolver}-resolver-says-${address}`, random.pick(anyProbe), (net) =>
      net.resolver(resolver).answer({ [portalName]: { A: [address] } }),
    );
  },
};

/** The portal does not want the probe; its users are well. */
export const wellRefusedProbe: Block = {
  id: "well-refused-probe",
  draw(random) {
    const status = random.pick([403, 412, 418, 429]);
    return well(`probe-gets-${status}`, random.pick(["reaches", "new"]), (net) =>
      net.site("portal").status(status, { onlyFrom: "probe" }),
    );
  },
};

export const wellInspected: Block = {
  id: "well-inspected",
  draw: (random) =>
    well("known-inspection", random.pick(anyProbe), (net) => net.middlebox("router").intercept({ trusted: true })),
};

export const wellProxied: Block = {
  id: "well-proxied",
  draw: (random) => well("behind-proxy", random.pick(anyProbe), (net) => net.proxy.serve()),
};
