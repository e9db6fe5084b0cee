export default {
  id: "healthy-probe-rate-limits",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({
      instead: {
        status: 429,
        type: "application/problem+json",
        headers: { "retry-after": "60" },
        body: JSON.stringify({ type: "rate-limited", title: "Too many requests", status: 429 }),
      },
    });
  },
} satisfies Fault;
