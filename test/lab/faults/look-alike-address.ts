/** An address that passes for the tax bureau's, from a search or a message. */
export default {
  id: "look-alike-address",
  where: "device",
  probe: "new",
  expected: { side: "user", locus: "device", scenario: "wrong-or-fake-portal" },
  target: "https://dppt.beijing-chinatax.com.cn",
  async inject(net) {
    await net.resolver("authority").answer({ "dppt.beijing-chinatax.com.cn": { A: ["110.242.70.57"] } });
  },
} satisfies Fault;
