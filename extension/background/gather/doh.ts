import type { DohAnswer } from "../../../shared/model/evidence.ts";
import { dohResolvers } from "../../hosts.ts";
import { dnsInit, dnsUrl, readDnsAnswer } from "./dns-question.ts";
import type { Gatherer, Run } from "./gatherer.ts";

/** How long the first resolver may take before the second is asked as well. */
const patienceMs = 2_000;

/** What public resolvers say of the target's name (RFC 8484, GET). The first readable answer wins. */
export const doh: Gatherer<"doh"> = {
  key: "doh",
  cost: { automatic: 2, click: 2 },
  async gather(run) {
    if (run.own?.outside === false) return undefined;
    const [first, second] = dohResolvers;
    const asked = ask(run, first);
    const early = await Promise.race([asked, new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs))]);
    if (early?.outcome === "answered") return early;
    const both = [asked, ask(run, second)];
    const readable = both.map(async (answer) => {
      const found = await answer;
      return found.outcome === "answered" ? found : Promise.reject(new Error("unreadable"));
    });
    return Promise.any(readable).catch(() => asked);
  },
};

async function ask(run: Run, resolver: string): Promise<DohAnswer> {
  const exchange = await run.get(dnsUrl(resolver, run.target.host, "A"), dnsInit);
  const unreadable: DohAnswer = {
    outcome: "unreadable",
    addresses: [],
    resolver,
    durationMs: exchange.reach.durationMs,
  };
  const answer = await readDnsAnswer(exchange);
  if (answer === undefined) return unreadable;
  const addresses = answer.answers.filter(({ type }) => type === "A").map(({ data }) => data);
  return { ...unreadable, outcome: "answered", rcode: answer.rcode, addresses };
}
