/** The login of the same portal, while its issuing site is fine. */
export default {
  id: "login-host-dead",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  target: "https://tpass.beijing.chinatax.gov.cn:8443",
  async inject(net) {
    await net.site("portal").stop({ address: "36.110.20.31" });
  },
} satisfies Fault;
