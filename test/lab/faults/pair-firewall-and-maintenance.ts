export default {
  id: "pair-firewall-and-maintenance",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  also: "server-outage",
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
    await net
      .site("portal")
      .status(503, { body: "<!doctype html><meta charset=utf-8><h1>系统维护中，请稍后再试</h1>" });
  },
} satisfies Fault;
