import { describe, expect, test } from "vitest";
import type { TlsServerState } from "../servers/tls-server.ts";
import { bed } from "./bed.ts";
import { probeHost } from "./places.ts";

const here = bed();

const json = { "content-type": "application/json" };
const cases: readonly { readonly what: string; readonly region: string; readonly answer: Partial<TlsServerState> }[] = [
  { what: "HTML", region: "tianjin", answer: { headers: { "content-type": "text/html" }, body: "<h1>It works!</h1>" } },
  { what: "broken JSON", region: "hebei", answer: { headers: json, body: '{"protocol":1,' } },
  { what: "JSON of something else", region: "shanxi", answer: { headers: json, body: '{"hello":"world"}' } },
  { what: "an old protocol", region: "liaoning", answer: { headers: json, body: '{"protocol":0,"result":"up"}' } },
  { what: "HTTP 500", region: "dalian", answer: { status: 500, body: "Internal Server Error" } },
  { what: "nothing, ever", region: "jilin", answer: { behaviour: "hung" } },
  { what: "no TLS", region: "anhui", answer: { behaviour: "garbage" } },
];

describe("a probe that is not ours, or not well", () => {
  test.each(cases)("answers $what: the diagnosis goes on without it and says so", async ({ region, answer }) => {
    here.world.impostor.behave({ behaviour: "healthy", status: 200, headers: {}, body: "", ...answer });
    here.world.probe.leadTo(here.world.impostor.port);
    const { data, report, page } = await here.browser.diagnose(`https://dppt.${region}.chinatax.gov.cn:8443`);
    here.world.probe.restore();
    expect(data).toMatchObject({ state: "done", scenario: "healthy", side: "none" });
    expect(report).toMatchObject({ probe: "unreachable", notes: ["probe-unreachable"] });
    await page.close();
  });
});

describe("no probe", () => {
  test("a user who never wants it asked is obeyed, also by a click: no request at all goes to its host", async () => {
    const worker = await here.browser.serviceWorker();
    await worker.evaluate("chrome.storage.local.set({ consent: 'never' })");
    await worker.evaluate(`globalThis.sent = [];
      chrome.webRequest.onBeforeRequest.addListener(({ url }) => { sent.push(url); }, { urls: ["<all_urls>"] });`);
    const { data, report } = await here.browser.diagnose("https://dppt.zhejiang.chinatax.gov.cn:8443");
    const hosts = (await worker.evaluate<string[]>("sent")).map((url) => new URL(url).hostname);
    await worker.evaluate("chrome.storage.local.remove('consent')");
    expect(data).toMatchObject({ state: "done", scenario: "healthy" });
    expect(report).toMatchObject({ probe: "not-asked", notes: ["probe-not-asked"] });
    expect(hosts).toContain("dppt.zhejiang.chinatax.gov.cn");
    expect(hosts).not.toContain(probeHost);
  });

  test("a probe of the user's own is asked in place of the built-in one", async () => {
    const options = await here.browser.open("options/index.html");
    const address = options.locator('input[type="url"]');
    await address.fill("not an address");
    await address.press("Enter");
    await options.locator('[aria-invalid="true"]').waitFor();
    await address.fill("https://127.0.0.1:9");
    await address.press("Enter");
    await options.locator('[aria-invalid="false"]').waitFor();
    const { report } = await here.browser.diagnose("https://dppt.fujian.chinatax.gov.cn:8443");
    expect(report).toMatchObject({ probe: "unreachable" });
    expect(report?.controls.map(({ target }) => target).join(" ")).not.toContain("fapiao-doctor.test");
  });
});
