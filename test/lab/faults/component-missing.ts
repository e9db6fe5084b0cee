/** The page asks for the certificate service of this computer, and nothing listens there. */
export default {
  id: "component-missing",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "local-component-missing" },
  allows: ["loopback"],
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, {
      body: `<!doctype html><title>portal</title><script>fetch("https://127.0.0.1:28000/").catch(() => {})</script>`,
    });
  },
} satisfies Fault;
