import { expect, test } from "vitest";
import { bannerMessage } from "../../extension/banner-words.ts";
import { incidentKind } from "../../shared/banner.ts";
import { titles } from "../../shared/locales/titles.ts";
import { done } from "../e2e/gallery/diagnoses.ts";
import { now } from "../shared/evidence.ts";

const armed = { at: now, because: "lost" } as const;
const portal = { host: "etax.beijing.chinatax.gov.cn", port: 443 };

/** What a page of {@link portal} is told while the guard is armed and this was found. */
function told(name: Parameters<typeof done>[0]) {
  const { target, verdict } = done(name);
  const kind = verdict && incidentKind(verdict);
  if (verdict === undefined || kind === undefined) throw new Error(`${name}: no banner tells of it`);
  const words = titles["zh-CN"];
  const banner = { kind, target, at: now, verdict };
  return {
    target,
    message: bannerMessage({ target: portal, banner, armed, words: "zh-CN", titles: words, site: "税局网站", now }),
  };
}

test("beside the guard, what is not decided is not said, but the way to it is there", () => {
  const { target, message } = told("unclear");
  expect(message).toMatchObject({ kind: "guard", scenario: "issue-result-unknown", target });
  expect(message?.sentence).toBeUndefined();
  expect(message?.actions.map(({ kind }) => kind)).toEqual([
    "look-up-invoices",
    "release-guard",
    "open-diagnosis",
    "snooze-banner",
  ]);
});

test("with nothing found there is no way to it", () => {
  const words = titles["zh-CN"];
  const message = bannerMessage({
    target: portal,
    banner: undefined,
    armed,
    words: "zh-CN",
    titles: words,
    site: "税局网站",
    now,
  });
  expect(message?.target).toEqual(portal);
  expect(message?.actions.map(({ kind }) => kind)).not.toContain("open-diagnosis");
});
