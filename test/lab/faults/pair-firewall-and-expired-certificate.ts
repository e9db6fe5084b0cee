export default {
  id: "pair-firewall-and-expired-certificate",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  also: "server-certificate-expired",
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
