/** A VPN that ends abroad, and the portal minds neither. */
export default {
  id: "healthy-vpn",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.line.delay(80);
    await net.probe.front({ clock: { country: "SG", asn: 16509 } });
  },
} satisfies Fault;
