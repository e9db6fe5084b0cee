import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import { bed } from "./bed.ts";

const here = bed();
let ours: Page;

beforeAll(async () => {
  ours = await here.browser.open("popup/index.html");
});

afterEach(() => {
  const { portal, others, probe, good } = here.world;
  portal.behave({ behaviour: "healthy", cert: good.chainPem, key: good.keyPem });
  others.behave({ behaviour: "healthy" });
  probe.restore();
});

describe("a click while a diagnosis runs that nobody asked for", () => {
  test("begins it anew where the line was down: nothing of before is mixed with now", async () => {
    const host = "dppt.anhui.chinatax.gov.cn";
    const { portal, others } = here.world;
    portal.behave({ behaviour: "reset-on-accept" });
    others.behave({ behaviour: "reset-on-accept" });
    const began = await diagnosedByItself(host, ["recheck", "neutral"]);
    expect(began.evidence).toMatchObject({ recheck: { outcome: "failed" }, neutral: { outcome: "failed" } });
    portal.behave({ behaviour: "healthy" });
    others.behave({ behaviour: "healthy" });
    const ended = await clickedOn(host);
    expect(ended).toMatchObject({ id: began.id, trigger: "click" });
    expect(ended?.evidence).toMatchObject({
      recheck: { outcome: "answered" },
      neutral: { outcome: "answered" },
    });
  });

  test("asks the target again where its turn has come by then", async () => {
    const host = "dppt.fujian.chinatax.gov.cn";
    const { portal, good, expired } = here.world;
    portal.behave({ cert: expired.chainPem, key: expired.keyPem });
    const began = await diagnosedByItself(host, ["recheck"]);
    portal.behave({ cert: good.chainPem, key: good.keyPem });
    await expect.poll(() => Date.now() - began.startedAt, { timeout: 6_000 }).toBeGreaterThan(5_000);
    const ended = await clickedOn(host);
    expect(ended?.evidence).toMatchObject({ recheck: { outcome: "answered" } });
  });

  test("joins it where the target has just failed by itself, and is the consent for the probe", async () => {
    const host = "dppt.jiangsu.chinatax.gov.cn";
    const { portal, expired } = here.world;
    portal.behave({ cert: expired.chainPem, key: expired.keyPem });
    const began = await diagnosedByItself(host, ["recheck", "probe"]);
    expect(began.evidence.probe).toMatchObject({ outcome: "not-asked" });
    const ended = await clickedOn(host);
    expect(ended).toMatchObject({ id: began.id, startedAt: began.startedAt, trigger: "click" });
    expect(ended?.evidence).toMatchObject({ recheck: began.evidence.recheck, probe: { outcome: "unreachable" } });
  });
});

/** A page fails to open, and a diagnosis begins, which the silent address of the probe keeps running for some seconds. */
async function diagnosedByItself(host: string, found: readonly (keyof Diagnosis["evidence"])[]): Promise<Diagnosis> {
  const { impostor, probe } = here.world;
  impostor.behave({ behaviour: "silent" });
  probe.leadTo(impostor.port);
  const page = await here.browser.context.newPage();
  await page.goto(`https://${host}:8443/`).catch(() => undefined);
  await expect.poll(async () => missing(await stored(host), found), { timeout: 15_000 }).toEqual([]);
  const diagnosis = await stored(host);
  if (diagnosis?.state !== "running") throw new Error(`the diagnosis of ${host} does not run`);
  return diagnosis;
}

/** The message of a click, from a page that has been open all along: opening one takes a busy machine seconds. */
async function clickedOn(host: string): Promise<Diagnosis | undefined> {
  await ours.evaluate(`chrome.runtime.sendMessage({ kind: "diagnose", target: { host: "${host}", port: 8443 } })`);
  await expect.poll(() => stored(host), { timeout: 20_000 }).toMatchObject({ state: "done" });
  return stored(host);
}

/** The newest diagnosis of a host, as the extension stores it. */
async function stored(host: string): Promise<Diagnosis | undefined> {
  const all = await ours.evaluate<Record<string, Diagnosis>>("chrome.storage.local.get(null)");
  return Object.entries(all)
    .filter(([key, { target }]) => key.startsWith("diagnosis:") && target.host === host)
    .map(([, diagnosis]) => diagnosis)
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .at(-1);
}

function missing(diagnosis: Diagnosis | undefined, found: readonly (keyof Diagnosis["evidence"])[]) {
  return found.filter((key) => diagnosis?.evidence[key] === undefined);
}
