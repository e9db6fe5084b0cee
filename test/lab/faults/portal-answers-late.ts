/** Too many people: the user waited in vain, and now a page takes four and a half seconds. */
export default {
  id: "portal-answers-late",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "peak-congestion" },
  kind: "timed",
  visit: true,
  async inject(net) {
    await net.site("portal").slow(20_000);
    net.later(0, () => net.site("portal").slow(4500));
  },
} satisfies Fault;
