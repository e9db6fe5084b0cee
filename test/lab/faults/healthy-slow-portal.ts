/** Every page takes a second and a half. */
export default {
  id: "healthy-slow-portal",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.site("portal").slow(1500);
  },
} satisfies Fault;
