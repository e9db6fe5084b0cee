import type { Net } from "../../net.ts";
import { anyProbe, anyRunningProbe, portalName, portalServers, spareServers, type Block, type Draw } from "../block.ts";

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

export const wellDualStack: Block = {
  id: "well-dual-stack",
  draw(random) {
    const lost = random.chance(0.5);
    return well(lost ? "ipv6-lost" : "dual-stack", random.pick(anyProbe), async (net) => {
      await net.dualStack();
      if (!lost) return;
      for (const site of ["portal", "region-site", "other-region", "controls"])
        await net.at("carrier").drop({ to: `${site}-ipv6` });
    });
  },
};

/** Slow, and still well: up to 420 ms for a round trip, one packet in a hundred lost. */
export const wellSlow: Block = {
  id: "well-slow",
  draw(random) {
    const milliseconds = random.whole(20, 210);
    const end = random.pick(["router", "carrier"]);
    return well(`${end}-line-${milliseconds}-ms`, random.pick(anyProbe), (net) => net.line.delay(milliseconds, end));
  },
};

export const wellAbroad: Block = {
  id: "well-abroad",
  draw(random) {
    const country = random.pick(["JP", "SG", "DE", "CN"]);
    const asn = random.whole(1000, 60_000);
    return well(`egress-${country}`, random.pick(anyRunningProbe), (net) =>
      net.probe.front({ clock: { country, asn } }),
    );
  },
};

/** The probe is wrong about itself; users are well. */
export const wellWrongProbe: Block = {
  id: "well-wrong-probe",
  draw(random) {
    const hours = random.whole(1, 48) * random.pick([1, -1]);
    const address = random.pick(["60.28.100.10", "110.242.70.57"]);
    const ways = [
      { says: `probe-clock-${hours}-hours`, inject: (net: Net) => net.probe.clock(hours * 3600) },
      { says: "probe-late", inject: (net: Net) => net.probe.front({ delayMs: 15_000 }) },
      {
        says: "probe-misled",
        inject: (net: Net) => net.resolver("outside").answer({ [portalName]: { A: [address] } }),
      },
      { says: "probe-on-443", inject: (net: Net) => net.probe.ports([443]) },
    ] as const;
    const { says, inject } = random.pick(ways);
    return well(says, random.pick(["reaches", "new"]), inject);
  },
};
