export default {
  id: "pair-wrong-name-and-429",
  where: ["server", "application"],
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-wrong-name" },
  async inject(net) {
    await net.site("portal").status(429);
    await net.site("portal").certificate("wrong-name");
  },
} satisfies Fault;
