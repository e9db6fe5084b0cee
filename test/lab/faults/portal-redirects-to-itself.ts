/** The user saw "too many redirects"; a single request of its root shows a redirect as any other. */
export default {
  id: "portal-redirects-to-itself",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(302, { headers: { location: "/" } });
  },
} satisfies Fault;
