import type { AddressFamilies } from "../../../shared/model/evidence.ts";
import { dualStackResolver } from "../../hosts.ts";
import { dnsInit, dnsUrl, readDnsAnswer } from "./dns-question.ts";
import { askTarget, type Gatherer, type Run } from "./gatherer.ts";

/** A target that answers sooner has no trouble with its addresses; a browser tries the other family after 300 ms. */
const patienceMs = 2_500;
const limitMs = 2_500;

/**
 * One resolver that everybody can reach by both families, asked by its literal addresses: by IPv4 whether the target has
 * an IPv6 address at all, and only then by IPv6.
 */
export const families: Gatherer<"families"> = {
  key: "families",
  cost: { automatic: 2, click: 2 },
  async gather(run) {
    if (run.own?.outside === false || !(await isSilent(run))) return undefined;
    const byIpv4 = await run.get(dnsUrl(dualStackResolver.ipv4, run.target.host, "AAAA"), dnsInit);
    const answer = await readDnsAnswer(byIpv4);
    if (answer?.answers.some(({ type }) => type === "AAAA") !== true) return undefined;
    const url = dnsUrl(dualStackResolver.ipv6, run.target.host, "AAAA");
    const { outcome } = (await run.again(url, { mode: "no-cors" }, limitMs)).reach;
    return { ipv4: byIpv4.reach.outcome, ipv6: outcome, targetHasIpv6: true } satisfies AddressFamilies;
  },
};

/** No answer yet, nor a failure that tells more. */
async function isSilent(run: Run): Promise<boolean> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  return (await Promise.race([askTarget(run), late])) === undefined;
}
