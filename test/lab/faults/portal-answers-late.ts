/** Too many people: every page takes four and a half seconds, and comes. */
export default {
  id: "portal-answers-late",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "peak-congestion" },
  visit: true,
  async inject(net) {
    await net.site("portal").slow(4500);
  },
} satisfies Fault;
