export default {
  id: "pair-expired-certificate-and-401",
  where: ["server", "application"],
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").certificate("expired");
    await net.site("portal").status(401);
  },
} satisfies Fault;
