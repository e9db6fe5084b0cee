export default {
  id: "carrier-refuses-tax-sites-behind-proxy",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-proxy-refuses-tax-sites",
  async inject(net) {
    await net.proxy.serve();
    await net.at("carrier").refuse({ to: "tax" });
  },
} satisfies Fault;
