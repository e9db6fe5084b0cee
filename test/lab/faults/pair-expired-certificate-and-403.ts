export default {
  id: "pair-expired-certificate-and-403",
  where: ["server", "application"],
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").status(403);
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
