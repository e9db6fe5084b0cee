export default {
  id: "portal-certificate-expired-probe-clock-ahead",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  kind: "probe",
  async inject(net) {
    await net.site("portal").certificate("expired");
    await net.probe.clock(6 * 3600);
  },
} satisfies Fault;
