/** The certificate service runs, and the browser does not let the page talk to it. */
export default {
  id: "component-not-permitted",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "local-network-permission-denied" },
  allows: ["loopback"],
  visit: true,
  async inject(net) {
    await net.client.component(28_000);
    await net.site("portal").status(200, {
      body: `<!doctype html><title>portal</title><script>fetch("https://127.0.0.1:28000/").catch(() => {})</script>`,
    });
  },
} satisfies Fault;
