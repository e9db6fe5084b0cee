/** Something else stands at the address of the probe. */
export default {
  id: "healthy-probe-answers-html",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({
      instead: { status: 200, type: "text/html", body: "<!doctype html><title>Welcome</title>" },
    });
  },
} satisfies Fault;
