export default {
  id: "office-drops-portal-probe-answers-html",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dead-probe-answers-html",
  kind: "probe",
  async inject(net) {
    await net.probe.front({
      instead: { status: 200, type: "text/html", body: "<!doctype html><title>Welcome</title>" },
    });
    await net.at("router").drop({ to: "portal" });
  },
} satisfies Fault;
