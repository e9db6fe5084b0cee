import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./browser.ts";
import { createWorld, type World } from "./world.ts";

let world: World;
let browser: TestBrowser;
beforeAll(async () => {
  world = await createWorld();
  browser = await openBrowser(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

describe("the diagnosis page", () => {
  test("a portal that works is healthy", async () => {
    const { data, report } = await browser.diagnose("https://dppt.beijing.chinatax.gov.cn:8443");
    expect(data).toMatchObject({ state: "done", side: "none", locus: "none", scenario: "healthy" });
    expect(report).toMatchObject({ format: 1, target: "https://dppt.beijing.chinatax.gov.cn:8443", probe: "measured" });
  });

  test("a certificate that ran out is the server's fault, seen from both vantages", async () => {
    world.portal.behave({ cert: world.expired.chainPem, key: world.expired.keyPem });
    const { data, report } = await browser.diagnose("https://dppt.jilin.chinatax.gov.cn:8443");
    world.portal.behave({ cert: world.good.chainPem, key: world.good.keyPem });
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
});
