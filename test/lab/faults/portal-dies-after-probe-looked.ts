/** The probe answers from its memory of a moment ago, when the portal was well. */
export default {
  id: "portal-dies-after-probe-looked",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-refuses-portal",
  kind: "timed",
  async inject(net) {
    await net.probe.ask("https://dppt.beijing.chinatax.gov.cn:8443");
    await net.at("portal").refuse({ port: 8443 });
  },
} satisfies Fault;
