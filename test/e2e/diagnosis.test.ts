import { describe, expect, test } from "vitest";
import { readShown } from "./browser.ts";
import { ownPortal } from "./places.ts";
import { bed } from "./bed.ts";

const here = bed();

describe("the diagnosis page", () => {
  test("a portal that works is healthy", async () => {
    const { data, report } = await here.browser.diagnose(`https://${ownPortal}:8443`);
    expect(data).toMatchObject({ state: "done", side: "none", locus: "none", scenario: "healthy" });
    expect(report).toMatchObject({ format: 1, target: `https://${ownPortal}:8443`, probe: "measured" });
  });

  test("a certificate that ran out is the server's fault, seen from both vantages", async () => {
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    const { data, report } = await here.browser.diagnose("https://dppt.jilin.chinatax.gov.cn:8443");
    here.world.portal.behave({ cert: here.world.good.chainPem, key: here.world.good.keyPem });
    expect(data).toMatchObject({
      state: "done",
      side: "beyond",
      locus: "server",
      scenario: "server-certificate-expired",
    });
    expect(Number(data["elapsedMs"])).toBeGreaterThan(0);
    expect(report?.findings.find(({ layer }) => layer === "tls")).toMatchObject({
      browser: { failure: "tls.cert.date_invalid" },
      probe: { failure: "tls.cert.date_invalid" },
      relation: "agree",
    });
  });

  test("a target need not be encoded in the address", async () => {
    const page = await here.browser.open(`diagnosis/index.html?target=https://${ownPortal}:8443`);
    expect((await readShown(page)).data).toMatchObject({ state: "done", scenario: "healthy" });
  });

  test("the portal is asked for its root only, by GET, without cookies or a referrer", () => {
    const seen = here.world.portal.requests().filter(({ headers }) => headers["sec-fetch-mode"] !== undefined);
    expect(seen.length).toBeGreaterThan(0);
    for (const { method, url, headers } of seen) {
      expect([method, url]).toEqual(["GET", "/"]);
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("referer");
    }
  });

  test("clocks outside are read over plain HTTP, and agree with this computer's", async () => {
    const { report } = await here.browser.diagnose("https://dppt.hainan.chinatax.gov.cn:22");
    expect(report?.clock.length).toBeGreaterThanOrEqual(2);
    for (const { offsetMs } of report?.clock ?? []) expect(Math.abs(offsetMs)).toBeLessThan(60_000);
  });

  test("a port that neither browser nor probe measures still ends in an honest answer", async () => {
    const { data, report } = await here.browser.diagnose("https://dppt.yunnan.chinatax.gov.cn:22");
    expect(data).toMatchObject({ state: "done", confidence: "possible" });
    expect(report).toMatchObject({ probe: "refused", notes: ["probe-refuses-target"] });
  });
});

describe("an address that is no target", () => {
  test.each([
    ["", "empty"],
    ["税务局", "not-a-url"],
    ["http://dppt.beijing.chinatax.gov.cn:8443", "not-https"],
    ["https://dppt.beijing.chinatax.gov.cn:8443/invoice?id=1", "has-path"],
    ["https://clerk@dppt.beijing.chinatax.gov.cn:8443", "has-credentials"],
    ["https://203.0.113.7", "ip-literal"],
    ["https://0x7f.1", "ip-literal"],
    ["https://localhost:8443", "local-name"],
    ["https://-a.example.com", "bad-host"],
    [`https://${"a".repeat(300)}.example.com`, "too-long"],
  ])("%s is called %s, and nothing is sent", async (target, error) => {
    const before = here.world.portal.connections();
    const { page, data } = await here.browser.diagnose(target);
    expect(data).toMatchObject({ state: "invalid", error });
    expect(await page.getByRole("alert").textContent()).not.toBe("");
    expect(here.world.portal.connections()).toBe(before);
    await page.close();
  });

  test("a page opened without any target says so", async () => {
    const page = await here.browser.open("diagnosis/index.html");
    expect((await readShown(page)).data).toMatchObject({ state: "invalid", error: "empty" });
  });
});
