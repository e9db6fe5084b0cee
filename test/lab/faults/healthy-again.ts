/** The portal was dead when somebody asked the probe a moment ago; it is well now. */
export default {
  id: "healthy-again",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "timed",
  async inject(net) {
    await net.at("portal").refuse({ port: 8443 });
    await net.probe.ask("https://dppt.beijing.chinatax.gov.cn:8443");
    await net.at("portal").clear();
  },
} satisfies Fault;
