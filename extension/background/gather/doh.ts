import type { DohAnswer } from "../../../shared/model/evidence.ts";
import { decodeAnswer, encodeQuery } from "../../../shared/web/dns-message.ts";
import { dohResolvers } from "../../hosts.ts";
import type { Gatherer, Run } from "./gatherer.ts";

/** How long the first resolver may take before the second is asked as well. */
const patienceMs = 2_000;

/** What public resolvers say of the target's name (RFC 8484, GET). The first readable answer wins. */
export const doh: Gatherer<"doh"> = {
  key: "doh",
  async gather(run) {
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
  const question = base64Url(encodeQuery(run.target.host, "A"));
  const { reach, response } = await run.get(`${resolver}?dns=${question}`, {
    headers: { accept: "application/dns-message" },
  });
  const unreadable: DohAnswer = { outcome: "unreadable", addresses: [], resolver, durationMs: reach.durationMs };
  if (response?.ok !== true) return unreadable;
  try {
    const { rcode, answers } = decodeAnswer(new Uint8Array(await response.arrayBuffer()));
    const addresses = answers.filter(({ type }) => type === "A").map(({ data }) => data);
    return { ...unreadable, outcome: "answered", rcode, addresses };
  } catch {
    // Something in between answered in the resolver's place, or the body broke off.
    return unreadable;
  }
}

/** RFC 4648, 5, without padding, as RFC 8484, 4.1.1 wants it. */
function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
