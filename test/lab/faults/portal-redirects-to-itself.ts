export default {
  id: "portal-redirects-to-itself",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").status(302, { headers: { location: "/" } });
  },
} satisfies Fault;
