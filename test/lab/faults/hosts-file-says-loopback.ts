/** A line that a block list left in the hosts file. */
export default {
  id: "hosts-file-says-loopback",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "hosts-file-override" },
  ambiguous: true,
  twin: "router-resolver-says-loopback",
  async inject(net) {
    await net.client.hosts({ "dppt.beijing.chinatax.gov.cn": "127.0.0.1" });
  },
} satisfies Fault;
