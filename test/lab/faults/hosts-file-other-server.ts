/** A line in the hosts file, left from another region's guide. */
export default {
  id: "hosts-file-other-server",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "carrier-resolver-lies",
  async inject(net) {
    await net.client.hosts({ "dppt.beijing.chinatax.gov.cn": "60.28.100.10" });
  },
} satisfies Fault;
