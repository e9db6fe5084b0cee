import { anyProbe, office, path, server, type Block, type PlainBlock } from "../block.ts";

/** Long enough a line that the connection stands when the fault comes. */
const oneWayMs = 200;

export const diesMeanwhile: PlainBlock = {
  id: "dies-meanwhile",
  draw(random) {
    const seconds = random.whole(5, 7) / 10;
    return [
      {
        says: `portal-dies-after-${seconds}-s`,
        where: "server",
        probe: "reaches",
        expected: server("server-outage"),
        async inject(net) {
          await net.line.delay(oneWayMs);
          net.later(seconds, () => net.at("portal").drop({ port: 8443 }));
        },
      },
    ];
  },
};

export const filterBegins: Block = {
  id: "filter-begins",
  draw(random) {
    const seconds = random.whole(5, 7) / 10;
    const probe = random.pick(["reaches", "new"]);
    return [
      {
        says: `router-drops-portal-after-${seconds}-s`,
        where: "local-network",
        probe,
        expected: office("isp-fault"),
        async inject(net) {
          await net.line.delay(oneWayMs);
          net.later(seconds, () => net.at("router").drop({ to: "portal" }));
        },
      },
      {
        says: `carrier-drops-portal-after-${seconds}-s`,
        where: "path",
        probe,
        expected: path("isp-fault"),
        async inject(net) {
          await net.line.delay(oneWayMs);
          net.later(seconds, () => net.at("carrier").drop({ to: "portal" }));
        },
      },
    ];
  },
};

/** The user saw it fail; it is well when the diagnosis begins, or a moment later. */
export const recovers: PlainBlock = {
  id: "recovers",
  draw(random) {
    const visit = random.chance(0.5);
    const how = visit ? random.pick(["drop", "refuse", "reject"]) : "drop";
    return [
      {
        says: visit ? `well-again-after-${how}` : "well-again-meanwhile",
        where: "none",
        probe: random.pick(anyProbe),
        expected: { side: "none", locus: "none", scenario: "healthy" },
        visit,
        async inject(net) {
          await net.at("portal")[how]({ port: 8443 });
          net.later(visit ? 0 : 1.5, () => net.at("portal").clear());
        },
      },
    ];
  },
};
