/** The portal's certificate holds for four more minutes; to this computer they are over. */
export default {
  id: "clock-six-minutes-fast-expiring-certificate",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  async inject(net) {
    await net.site("portal").certificate({ fromHours: -24 * 90, toHours: 4 / 60 });
    await net.client.clock(6 * 60);
  },
} satisfies Fault;
