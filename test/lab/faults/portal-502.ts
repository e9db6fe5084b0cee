export default {
  id: "portal-502",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").status(502, { body: "<h1>502 Bad Gateway</h1>" });
  },
} satisfies Fault;
