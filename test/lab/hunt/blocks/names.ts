import { anyProbe, device, office, path, portalName, type Block, type Draw } from "../block.ts";

/** A wrong address for the portal's name: from the hosts file, the router's resolver or the carrier's. */
export const wrongAddress: Block = {
  id: "wrong-address",
  draw(random) {
    const address = random.pick(["60.28.100.10", "110.242.70.57", "36.110.40.10"]);
    const probe = random.pick(anyProbe);
    const scenario = "dns-hijack";
    const answer = { [portalName]: { A: [address] } };
    const ways: readonly Draw[] = [
      {
        says: `hosts-file-says-${address}`,
        where: "device",
        probe,
        expected: device(scenario),
        inject: (net) => net.client.hosts({ [portalName]: address }),
      },
      {
        says: `router-resolver-says-${address}`,
        where: "local-network",
        probe,
        expected: office(scenario),
        inject: (net) => net.resolver("router").answer(answer),
      },
      {
        says: `carrier-resolver-says-${address}`,
        where: "path",
        probe,
        expected: path(scenario),
        inject: (net) => net.resolver("carrier").answer(answer),
      },
    ];
    return two(random.shuffle(ways));
  },
};

/** The resolver of the router or the carrier has no answer for one name. */
export const noAnswer: Block = {
  id: "no-answer",
  draw(random) {
    const rcode = random.pick(["NXDOMAIN", "SERVFAIL", "REFUSED", "silence"]);
    const answer = { [portalName]: rcode === "silence" ? ({ silent: true } as const) : { rcode } };
    const probe = random.pick(anyProbe);
    return [
      {
        says: `router-resolver-${rcode}`,
        where: "local-network",
        probe,
        expected: office("dns-failure"),
        inject: (net) => net.resolver("router").answer(answer),
      },
      {
        says: `carrier-resolver-${rcode}`,
        where: "path",
        probe,
        expected: path("dns-failure"),
        inject: (net) => net.resolver("carrier").answer(answer),
      },
    ];
  },
};

function two([first, second]: readonly Draw[]): readonly [Draw, Draw] {
  if (first === undefined || second === undefined) throw new Error("twins need two places");
  return [first, second];
}
