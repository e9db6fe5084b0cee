/** By the clock of the probe the certificate still holds. */
export default {
  id: "portal-certificate-expired-probe-clock-behind",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  kind: "probe",
  async inject(net) {
    await net.site("portal").certificate({ fromHours: -24 * 365, toHours: -2 });
    await net.probe.clock(-6 * 3600);
  },
} satisfies Fault;
