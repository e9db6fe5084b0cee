/** Too many people: every page takes more than five seconds, and comes. */
export default {
  id: "portal-answers-late",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "peak-congestion" },
  visit: true,
  async inject(net) {
    await net.site("portal").slow(5600);
  },
} satisfies Fault;
