import type { Rival } from "./rival.ts";
import { opens, seenByUser } from "./seen.ts";

type Answer = "opens" | "just you" | "down for everyone" | "no answer";

/**
 * "Is it down for everyone or just me": one request from outside. Any HTTP answer below 500 is "up: it's just you", all
 * else is "down".
 *
 * Source: the behaviour of such sites as their users meet it (downforeveryoneorjustme.com and its likes); the threshold
 * is the common default of uptime monitors. The outside check here is our probe's HTTP stage, read without its history,
 * since such sites have none. "Just you" excludes only that everybody has it, so it stands for every place but the
 * server; "down" stands for the server.
 */
export const outsideOnly: Rival<Answer> = {
  id: "outside-only",
  about:
    "An “is it down for everyone or just me” checker: one check from outside; any answer below 500 is “up, it’s just you”, all else “down for everyone”.",
  favours: [
    "Nobody asks it while the page opens: then it counts as saying that nothing is wrong.",
    "“It’s just you” counts as open between this computer, the office, the line and a refusal of this user alone; it is wrong only where the server itself is at fault.",
    "Where our probe is down it counts as silent, though such a site has probes of its own.",
    "It connects from where our probe does. A probe that the portal has never let in misleads it, as a foreign checker is misled by real portals.",
    "Where our probe answers from its memory of up to 15 s, so does it: where the portal dies within these, a checker of its own would have seen more.",
  ],
  meanings: {
    opens: { words: "it opens, nobody asks", loci: ["none"] },
    "just you": { words: "it’s just you", loci: ["device", "local-network", "path", "application"] },
    "down for everyone": { words: "down for everyone", loci: ["server"] },
    "no answer": { words: "no answer", loci: [] },
  },
  judge(evidence) {
    if (opens(seenByUser(evidence))) return "opens";
    const { probe } = evidence;
    if (probe?.outcome !== "measured") return "no answer";
    const up = probe.vantages.some(({ measurements }) => {
      const at = (layer: string) => measurements.filter((measurement) => measurement.layer === layer);
      const answers = at("http").filter(({ outcome }) => outcome === "ok" || outcome === "failed");
      if (answers.length > 0) return answers.some(({ status }) => status !== undefined && status < 500);
      // Our probe rests after a refusal: below HTTP it has just seen the server well.
      return at("tls").some(({ outcome }) => outcome === "ok");
    });
    return up ? "just you" : "down for everyone";
  },
};
