/** The portal renewed its certificate an hour ago; to this computer that is in the future. */
export default {
  id: "clock-two-hours-slow-fresh-certificate",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  async inject(net) {
    await net.site("portal").certificate({ fromHours: -1, toHours: 24 * 90 });
    await net.client.clock(-2 * 3600);
  },
} satisfies Fault;
