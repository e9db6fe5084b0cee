import { describe, expect, it, test } from "vitest";
import { compare } from "../../../shared/comparison.ts";
import { advanceGuide, beginGuide, type Guide } from "../../../shared/guide/guide.ts";
import { marksOf } from "../../../shared/guide/marks.ts";
import { planOf } from "../../../shared/guide/plan.ts";
import { portals } from "../../../shared/portals/index.ts";
import { assume } from "../../../shared/practice/assumed.ts";
import { scenariosBySide } from "../../../shared/practice/groups.ts";
import { rehearse } from "../../../shared/practice/rehearse.ts";
import { type RemedyId, remedies } from "../../../shared/remedies/index.ts";
import { scenarios } from "../../../shared/scenarios/index.ts";
import { now, target } from "../evidence.ts";

/** A company's own, which no catalogue has. */
const ownServer = { host: "fapiao.company.com", port: 8443 };

describe("whatever site is chosen", () => {
  test.each(scenarios)("$id is shown, or listed where it is never named", ({ id, judge }) => {
    for (const { host, port } of [...portals.flatMap(({ hosts }) => hosts.slice(0, 1)), ownServer]) {
      const { verdict, evidence, isListed } = rehearse(id, { host, port }, now);
      expect(isListed).toBe(judge(compare(evidence)) === "abstains");
      expect(isListed ? verdict.alternatives : [verdict.scenario]).toContain(id);
    }
  });

  it("plays a fault of one port by a site that has such a port", () => {
    const { evidence } = rehearse("firewall-blocks-port", { host: "www.nuonuo.com", port: 443 }, now);
    expect(evidence.target).toEqual(target);
  });
});

test("scenarios stand under whose fault they are", () => {
  const groups = scenariosBySide(now);
  expect(groups.user).toContain("clock-skew");
  expect(groups.beyond).toContain("server-outage");
  expect(groups.unclear).toContain("isp-fault");
  expect(groups.none).toEqual(["healthy"]);
  expect(Object.values(groups).flat()).toHaveLength(scenarios.length);
});

test("a lost submit arms the guard, a fault of a query does not", () => {
  expect(rehearse("issue-result-unknown", target, now).armed).toMatchObject({ because: "lost" });
  expect(rehearse("cascading-overload", target, now).armed).toBeUndefined();
});

test("what a page says is told as its own words, what was measured as a verdict", () => {
  expect(rehearse("session-expired", target, now)).toMatchObject({
    said: { scenario: "session-expired" },
    banner: { kind: "session" },
  });
  const outage = rehearse("server-outage", target, now);
  expect(outage.banner).toMatchObject({ kind: "outage" });
  expect(outage.said).toBeUndefined();
});

const offered = scenarios.flatMap(({ id, remedies: ids }) => ids.map((remedy) => ({ id, remedy })));

describe.each(offered)("the guide $remedy for $id", ({ id, remedy }) => {
  it("comes to its good end where every check is assumed to be well", () => {
    expect(walked(begun(id, remedy), true)).toMatchObject({ phase: "fixed" });
  });

  it("comes to no good end where none is", () => {
    expect(walked(begun(id, remedy), false).phase).not.toBe("fixed");
  });
});

function begun(id: (typeof scenarios)[number]["id"], remedy: RemedyId): Guide {
  const { evidence } = rehearse(id, target, now);
  const { confirm } = remedies[remedy];
  const was = marksOf(confirm, evidence);
  return beginGuide({ ...planOf(remedies[remedy]), target: evidence.target, diagnosis: "practice", was }, now);
}

/** As a trainee walks: does each step, says how each check came out, and answers where the product asks. */
function walked(guide: Guide, isMended: boolean): Guide {
  let at = guide;
  for (let press = 0; press < 20 && at.phase !== "fixed" && at.phase !== "ended"; press += 1) {
    if (at.phase === "checking" || at.phase === "waiting") at = assume(at, isMended, now);
    else if (at.phase === "asking") at = advanceGuide(at, { type: isMended ? "works" : "fails", at: now });
    else at = advanceGuide(at, { type: "done", at: now });
  }
  return at;
}
