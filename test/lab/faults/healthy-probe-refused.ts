/** The portal does not like the address of the probe; its users are well. */
export default {
  id: "healthy-probe-refused",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.site("portal").status(403, { onlyFrom: "probe" });
  },
} satisfies Fault;
