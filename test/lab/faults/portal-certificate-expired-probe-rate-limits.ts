export default {
  id: "portal-certificate-expired-probe-rate-limits",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
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
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
