import { expect, test } from "vitest";
import { readShown } from "./browser.ts";
import { ownPortal } from "./places.ts";
import { bed } from "./bed.ts";

const kept = 20;

const here = bed();

test("a finished diagnosis stays on its page when newer ones take its place in the store, and none is begun anew", async () => {
  const { page, report } = await here.browser.diagnose("https://dppt.hubei.chinatax.gov.cn:8443");
  const [first] = await ids();
  await crowdOut();
  await here.browser.diagnose("https://dppt.hunan.chinatax.gov.cn:8443");
  expect(await ids()).not.toContain(first);
  expect((await readShown(page)).report).toEqual(report);
  // A page that begins anew is listed after the one that has crowded it out.
  await here.browser.diagnose("https://dppt.henan.chinatax.gov.cn:8443");
  expect(await targets()).toEqual(["dppt.hunan.chinatax.gov.cn", "dppt.henan.chinatax.gov.cn"]);
});

test("a diagnosis that runs is never dropped from the store", async () => {
  here.world.portal.behave({ behaviour: "hung" });
  const page = await here.browser.open(`diagnosis/index.html?target=https://${ownPortal}:8443`);
  await expect.poll(() => targets()).toContain(ownPortal);
  await crowdOut();
  const other = await here.browser.open("diagnosis/index.html?target=https://dppt.shanxi.chinatax.gov.cn:8443");
  await expect.poll(() => targets()).toContain("dppt.shanxi.chinatax.gov.cn");
  expect(await targets()).toContain(ownPortal);
  expect((await readShown(page)).data).toMatchObject({ state: "done" });
  await readShown(other);
});

test("the administrator's word as last read counts at once, also before the browser has read it again", async () => {
  here.world.portal.behave({ behaviour: "healthy" });
  await inBackground("chrome.storage.local.set({ policy: { consent: 'never' } })");
  const { report } = await here.browser.diagnose("https://dppt.sichuan.chinatax.gov.cn:8443");
  expect(report).toMatchObject({ probe: "not-asked" });
});

/** As many newer diagnoses as the store holds. */
async function crowdOut(): Promise<void> {
  const newer = Array.from({ length: kept }, (_, i) => `newer-${i}`);
  await inBackground(`chrome.storage.local.set({ diagnosisIds: ${JSON.stringify([...(await ids()), ...newer])} })`);
}

async function ids(): Promise<readonly string[]> {
  return inBackground("chrome.storage.local.get('diagnosisIds').then((found) => found.diagnosisIds ?? [])");
}

/** The hosts whose diagnoses are stored, oldest first. */
async function targets(): Promise<readonly string[]> {
  const stored = await inBackground<Record<string, { target?: { host: string } }>>("chrome.storage.local.get(null)");
  return (await ids()).map((id) => stored[`diagnosis:${id}`]?.target?.host).filter((host) => host !== undefined);
}

async function inBackground<T>(expression: string): Promise<T> {
  return (await here.browser.serviceWorker()).evaluate<T>(expression);
}
