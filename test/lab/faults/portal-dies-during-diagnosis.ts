/** The line is long: the connection stands when the portal goes silent, and the probe is asked after that. */
export default {
  id: "portal-dies-during-diagnosis",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  kind: "timed",
  async inject(net) {
    await net.line.delay(200);
    net.later(0.6, () => net.at("portal").drop({ port: 8443 }));
  },
} satisfies Fault;
