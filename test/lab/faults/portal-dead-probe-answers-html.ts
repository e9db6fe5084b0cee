export default {
  id: "portal-dead-probe-answers-html",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-drops-portal-probe-answers-html",
  kind: "probe",
  async inject(net) {
    await net.probe.front({
      instead: { status: 200, type: "text/html", body: "<!doctype html><title>Welcome</title>" },
    });
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
