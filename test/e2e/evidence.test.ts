import { afterEach, describe, expect, test } from "vitest";
import { startTlsServer } from "../servers/tls-server.ts";
import { bed } from "./bed.ts";
import { readShown, storedEvidence } from "./browser.ts";
import { ownPortal } from "./places.ts";
import { dualStackHost } from "./world.ts";

const here = bed();

afterEach(() => {
  const { portal, good } = here.world;
  portal.behave({ behaviour: "healthy", cert: good.chainPem, key: good.keyPem, status: 200, body: "", headers: {} });
});

async function evidenceOf(host: string) {
  await here.browser.diagnose(`https://${host}:8443`);
  const evidence = await storedEvidence(here.browser, host);
  if (evidence === undefined) throw new Error(`no diagnosis of ${host} is stored`);
  return evidence;
}

describe("a diagnosis by a click", () => {
  test("tells how good the line is, by ten small requests to a neutral host", async () => {
    const { quality, repeats, families, proxy, loopback } = await evidenceOf(ownPortal);
    expect(quality).toMatchObject({ samples: 10, rttMs: expect.any(Number) });
    // Nothing to repeat, nobody silent, nothing permitted: not measured, which is not "fine".
    expect([repeats, families, proxy, loopback]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("asks by IPv4 and IPv6 where a target that has both is silent", async () => {
    here.world.portal.behave({ behaviour: "silent" });
    const { families } = await evidenceOf(dualStackHost);
    expect(families).toEqual({ ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true });
  });

  test("does not where it has none", async () => {
    here.world.portal.behave({ behaviour: "silent" });
    expect((await evidenceOf("dppt.gansu.chinatax.gov.cn")).families).toBeUndefined();
  });

  test("reads what the site's root says to everybody, and keeps the meaning alone", async () => {
    const body = "<!doctype html><meta charset=utf-8><title>通知</title><p>系统维护中，请稍后再试</p>";
    here.world.portal.behave({ body, headers: { "content-type": "text/html" } });
    const evidence = await evidenceOf("dppt.ningxia.chinatax.gov.cn");
    expect(evidence.page).toEqual({ meanings: ["maintenance"], source: "page" });
    expect(JSON.stringify(evidence)).not.toContain("请稍后");
  });
});

describe("an answer whose header came", () => {
  test.each([
    ["truncated-response", "dppt.guizhou.chinatax.gov.cn", "http.response.invalid.content_length_mismatch"],
    ["broken-chunks", "dppt.yunnan.chinatax.gov.cn", "http.response.invalid.invalid_chunked_encoding"],
  ] as const)("fails by its exact name where its body breaks: %s", async (behaviour, host, failure) => {
    here.world.portal.behave({ behaviour });
    expect((await evidenceOf(host)).recheck).toMatchObject({ outcome: "failed", failure });
  });

  test("fails where its body cannot be decoded", async () => {
    here.world.portal.behave({ body: "no gzip", headers: { "content-encoding": "gzip" } });
    const { recheck } = await evidenceOf("dppt.guangxi.chinatax.gov.cn");
    expect(recheck).toMatchObject({ failure: "http.response.invalid.content_decoding_failed" });
  });

  test.each([
    ["goes on for ever", "dppt.qinghai.chinatax.gov.cn", 200, "the beginning", "5000"],
    ["is longer than we read", "dppt.xizang.chinatax.gov.cn", 200, "x".repeat(600_000), "600000"],
    ["breaks, and whose status says more", "dppt.xinjiang.chinatax.gov.cn", 503, "cut off", undefined],
  ])("is an answer where its body %s", async (_, host, status, body, length) => {
    const headers: Record<string, string> =
      length === undefined ? { "content-encoding": "gzip" } : { "content-length": length };
    here.world.portal.behave({ status, body, headers });
    expect((await evidenceOf(host)).recheck).toMatchObject({ outcome: "answered", status });
  });
});

describe("a port that the probe is not served on", () => {
  test("is no control: its silence would show nothing", async () => {
    const { impostor, probe, probe8443, silent } = here.world;
    const headers = { "content-type": "application/json" };
    try {
      impostor.behave({ body: '{"status":"ok","ports":[443]}', headers });
      probe.leadTo(impostor.port);
      probe8443.leadTo(silent.port);
      const { neutralPort, unrelated } = await evidenceOf("dppt.hainan.chinatax.gov.cn");
      expect([neutralPort, unrelated?.outcome]).toEqual([undefined, "answered"]);
    } finally {
      probe.restore();
      probe8443.restore();
    }
    expect((await evidenceOf("dppt.guangxi.chinatax.gov.cn")).neutralPort?.outcome).toBe("answered");
  });
});

describe("with nobody clicking", () => {
  test("a portal that comes and goes is tried again, at most three times in all", async () => {
    const host = "dppt.anhui.chinatax.gov.cn";
    here.world.portal.behave({ behaviour: "reset-after-client-hello" });
    const page = await here.browser.context.newPage();
    const before = here.world.portal.requests().length;
    await page.goto(`https://${host}:8443/`).catch(() => undefined);
    here.world.portal.behave({ behaviour: "healthy" });
    await expect.poll(() => storedEvidence(here.browser, host), { timeout: 15_000 }).toBeDefined();
    const evidence = await storedEvidence(here.browser, host);
    expect(evidence?.repeats?.tries).toBeGreaterThanOrEqual(2);
    expect(evidence?.repeats?.tries).toBeLessThanOrEqual(3);
    const own = here.world.portal.requests().slice(before);
    const ofUs = own.filter(({ headers }) => headers["sec-fetch-dest"] === "empty" && headers.host === `${host}:8443`);
    expect(ofUs.length).toBeLessThanOrEqual(3);
    await page.close();
  });
});

describe("the user's telephone", () => {
  test("is a measurement: it changes the verdict at once, is kept, and can be taken back", async () => {
    here.world.portal.behave({ behaviour: "reset-after-client-hello" });
    const host = "dppt.tibet.chinatax.gov.cn";
    const { page, data } = await here.browser.diagnose(`https://${host}:8443`);
    const answers = page.locator(".phone-check");
    const requests = here.world.portal.connections();
    await answers.locator('[data-outcome="opens"]').click();
    await answers.locator('[aria-pressed="true"][data-outcome="opens"]').waitFor();
    const told = await readShown(page);
    expect(told.data["state"]).toBe("done");
    expect(await answers.getByRole("status").textContent()).not.toBe("");
    expect(told.report?.measurements).toContainEqual(expect.objectContaining({ vantage: "phone" }));
    expect((await storedEvidence(here.browser, host))?.phone).toEqual({ outcome: "opens" });

    await answers.locator('[data-outcome="does-not-open"]').click();
    await answers.locator('[aria-pressed="true"][data-outcome="does-not-open"]').waitFor();
    expect((await readShown(page)).data).not.toEqual(told.data);

    await answers.locator("button.link").click();
    await answers.locator("button.link").waitFor({ state: "detached" });
    expect((await readShown(page)).data).toEqual(data);
    expect((await storedEvidence(here.browser, host))?.phone).toBeUndefined();
    expect(await page.evaluate("document.activeElement?.dataset.outcome")).toBe("opens");
    // Nothing was sent for any of it.
    expect(here.world.portal.connections()).toBe(requests);
  });
});

describe("with more permissions", () => {
  test("the served certificate is read where the browser shows it, and missed nowhere else", async () => {
    const host = "dppt.shanxi.chinatax.gov.cn";
    expect((await evidenceOf(host)).certificate).toBeUndefined();
    await here.reopenBrowser({ switches: ["--enable-features=WebRequestSecurityInfo"] });
    const { certificate, probe } = await evidenceOf("dppt.shaanxi.chinatax.gov.cn");
    const outside = probe?.outcome === "measured" ? probe.vantages[0]?.measurements : [];
    const served = outside?.find(({ layer }) => layer === "tls")?.certificate?.fingerprint256;
    expect(served).toBeDefined();
    expect(certificate?.fingerprint256).toBe(served);
  });

  test("the proxy's settings are read", async () => {
    await here.reopenBrowser({ allows: ["proxy"] });
    expect((await evidenceOf("dppt.jiangxi.chinatax.gov.cn")).proxy).toEqual({
      mode: "system",
      controlledBy: "nobody",
    });
  });

  test("programs of this computer are found where the page asked for them, and certificate services", async () => {
    await here.reopenBrowser({ allows: ["loopback"] });
    const { chainPem: cert, keyPem: key } = here.world.good;
    const service = await startTlsServer({ cert, key, port: 28_000 });
    const page = await here.browser.context.newPage();
    await page.goto("https://hebei.chinatax.gov.cn/");
    await page.evaluate('fetch("http://127.0.0.1:8000/CLodopfuncs.js", { mode: "no-cors" }).catch(() => 0)');
    await page.evaluate(
      'new Promise((over) => (new WebSocket("wss://127.0.0.1:21061/xtxapp").onclose = () => over(0)))',
    );
    const { loopback } = await evidenceOf("dppt.henan.chinatax.gov.cn");
    await service.close();
    expect(loopback?.toSorted((a, b) => a.port - b.port)).toEqual([
      { kind: "print", port: 8000, page: "refused", own: "refused" },
      { kind: "certificate", port: 21_051, own: "refused" },
      { kind: "certificate", port: 21_061, page: "failed", own: "refused" },
      { kind: "certificate", port: 28_000, own: "answered" },
    ]);
  });
});
