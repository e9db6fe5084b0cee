export default {
  id: "print-component-not-there",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "print-component-missing" },
  allows: ["loopback"],
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, {
      body: `<!doctype html><title>portal</title><script src="https://localhost:8443/CLodopfuncs.js"></script>`,
    });
  },
} satisfies Fault;
