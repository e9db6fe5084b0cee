import { office, path, server, portalName, type Block, type Draw, type PlainBlock } from "../block.ts";
import type { Net } from "../../net.ts";
import type { Random } from "../random.ts";

/** A probe that is no help, in its own ways. */
function uselessProbe(random: Random): { readonly says: string; readonly inject: (net: Net) => Promise<void> } {
  return random.pick([
    { says: "probe-late", inject: (net: Net) => net.probe.front({ delayMs: 15_000 }) },
    {
      says: "probe-says-html",
      inject: (net: Net) =>
        net.probe.front({ instead: { status: 200, type: "text/html", body: "<title>Welcome</title>" } }),
    },
    {
      says: "probe-says-500",
      inject: (net: Net) => net.probe.front({ instead: { status: 500, type: "text/plain", body: "" } }),
    },
    {
      says: "probe-about-another",
      inject: (net: Net) => net.probe.front({ measurements: { target: "https://dppt.tianjin.chinatax.gov.cn:8443" } }),
    },
  ]);
}

/** One portal is dead, or filtered on the way, and the probe says nothing of use. */
export const deadWithUselessProbe: Block = {
  id: "dead-with-useless-probe",
  draw(random) {
    const { says, inject } = uselessProbe(random);
    const how = random.pick(["drop", "refuse"]);
    const dead: Draw = {
      says: `portal-${how}s-${says}`,
      where: "server",
      probe: "reaches",
      expected: server("server-outage"),
      async inject(net) {
        await inject(net);
        await net.at("portal")[how]({ port: 8443 });
      },
    };
    const host = random.pick(["router", "carrier"]);
    const filtered: Draw = {
      says: `${host}-${how}s-portal-${says}`,
      where: host === "router" ? "local-network" : "path",
      probe: "reaches",
      expected: host === "router" ? office("isp-fault") : path("isp-fault"),
      async inject(net) {
        await inject(net);
        await net.at(host)[how]({ to: "portal", port: 8443 });
      },
    };
    return [dead, filtered];
  },
};

/** A probe whose own resolver lies finds another's server under the portal's name. */
export const deadWithMisledProbe: Block = {
  id: "dead-with-misled-probe",
  draw(random) {
    const address = random.pick(["60.28.100.10", "110.242.70.57", "36.110.40.10"]);
    const inject = (net: Net): Promise<void> => net.resolver("outside").answer({ [portalName]: { A: [address] } });
    return [
      {
        says: `portal-drops-probe-told-${address}`,
        where: "server",
        probe: "reaches",
        expected: server("server-outage"),
        async inject(net) {
          await inject(net);
          await net.at("portal").drop({ port: 8443 });
        },
      },
      {
        says: `router-drops-portal-probe-told-${address}`,
        where: "local-network",
        probe: "reaches",
        expected: office("isp-fault"),
        async inject(net) {
          await inject(net);
          await net.at("router").drop({ to: "portal", port: 8443 });
        },
      },
    ];
  },
};

/** A probe whose clock is wrong, and a certificate that is or is not. */
export const certificateWithWrongProbeClock: PlainBlock = {
  id: "certificate-with-wrong-probe-clock",
  draw(random) {
    const hours = random.whole(2, 30) * random.pick([1, -1]);
    const since = random.whole(1, 40);
    return [
      {
        says: `certificate-over-since-${since}-hours-probe-clock-${hours}`,
        where: "server",
        probe: random.pick(["reaches", "new"]),
        expected: server("server-certificate-expired"),
        async inject(net) {
          await net.site("portal").certificate({ fromHours: -24 * 200, toHours: -since });
          await net.probe.clock(hours * 3600);
        },
      },
    ];
  },
};

/** The probe serves only 443: nobody but portals answers on 8443, and the probe finds them dead. */
export const deadPortalsProbeOn443: PlainBlock = {
  id: "dead-portals-probe-on-443",
  draw(random) {
    const how = random.pick(["drop", "refuse"]);
    return [
      {
        says: `all-portals-${how}-8443-probe-on-443`,
        where: "server",
        probe: "reaches",
        expected: server("server-outage"),
        async inject(net) {
          await net.probe.ports([443]);
          await net.at("portal")[how]({ port: 8443 });
          await net.at("other-region")[how]({ port: 8443 });
        },
      },
    ];
  },
};
