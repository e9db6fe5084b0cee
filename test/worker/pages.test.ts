import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(`http://probe.example${path}`, init));
}

describe("The viewer's page", () => {
  it("is the same for every link, kept nowhere, and framed, indexed, or fed by nobody", async () => {
    const pages = await Promise.all(["/r/", "/r/7k3mq9x2p4wd", "/r/7k3mq9x2p4wd%23secret"].map((path) => get(path)));
    for (const page of pages) {
      expect(page.status).toBe(200);
      expect(Object.fromEntries(page.headers)).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex, nofollow",
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "x-frame-options": "DENY",
      });
      const policy = page.headers.get("content-security-policy")?.split("; ") ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
      expect(page.headers.get("permissions-policy")).toContain("camera=()");
      // The clock must be had over plain HTTP from this host.
      expect(page.headers.has("strict-transport-security")).toBe(false);
    }
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(new Set(texts).size).toBe(1);
  });

  it("has the same headers at the desk of many links", async () => {
    const [one, many] = await Promise.all([get("/r/"), get("/desk")]);
    expect(many.status).toBe(200);
    expect(Object.fromEntries(many.headers)).toEqual(Object.fromEntries(one.headers));
    expect(await many.text()).not.toBe(await one.text());
  });

  it("loads its own files only, whose names change with what is in them", async () => {
    const html = await (await get("/r/")).text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => file !== "data:,").length).toBeGreaterThan(1);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    for (const file of files.filter((one) => one !== "data:,")) {
      expect(file).toMatch(/^\/pages\/assets\/[\w-]+\.(?:js|css)$/);
      const answer = await get(file);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(file.endsWith(".js") ? /^text\/javascript/ : /^text\/css/);
      expect(answer.headers.get("cache-control")).toContain("immutable");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      await answer.body?.cancel();
    }
  });

  it("leads to no other file", async () => {
    for (const path of [
      "/pages/viewer/index.html",
      "/pages/assets/none.js",
      "/pages/assets/..%2f..%2fx.js",
      "/pages/",
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  });
});
