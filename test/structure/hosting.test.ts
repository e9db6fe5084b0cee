import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { assetsDir } from "../../worker/serve/build-pages.ts";
import { readOptions } from "../../worker/serve/options.ts";

function hosting(name: string): string {
  return readFileSync(new URL(`../../worker/hosting/${name}`, import.meta.url), "utf8");
}

describe("The systemd unit", () => {
  const unit = hosting("fapiao-probe.service");
  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(unit)?.[1];

  it("starts the program with flags that it has", () => {
    const [program, script, ...flags] = (setting("ExecStart") ?? "").split(" ");
    expect(program).toBe(`${setting("WorkingDirectory")}/node_modules/.bin/node`);
    expect(script).toBe("worker/serve/main.ts");
    expect(readOptions(flags, {})).toMatchObject({ ports: [8787], ip: "127.0.0.1", dataDir: "/var/lib/fapiao-probe" });
    expect(setting("StateDirectory")).toBe("fapiao-probe");
  });

  it("allows more files than 2,000 clients need, and time to answer those who wait", () => {
    expect(Number(setting("LimitNOFILE"))).toBeGreaterThanOrEqual(16_384);
    expect(Number(setting("TimeoutStopSec"))).toBeGreaterThan(8);
  });
});

describe("The container file", () => {
  const file = hosting("Containerfile");

  it("takes the Node that everything else is tried on", () => {
    const images = [...file.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    const pinned = `docker.io/library/node:${manifest.devDependencies.node}-bookworm-slim`;
    expect(images).toEqual([pinned, pinned]);
  });

  it("starts the program with flags that it has, and nobody as root", () => {
    const entry = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(file)?.[1] ?? "[]") as string[];
    expect(readOptions(entry.slice(2), {})).toMatchObject({ ports: [8787], ip: "0.0.0.0", dataDir: "/data" });
    expect(file.indexOf("USER node")).toBeGreaterThan(file.lastIndexOf("FROM"));
  });
});

describe("The platform", () => {
  it("is given the pages that are built, and asks the Worker, which gives them their headers", () => {
    const configuration = readFileSync(new URL("../../wrangler.toml", import.meta.url), "utf8");
    const root = fileURLToPath(new URL("../../", import.meta.url));
    expect(configuration).toContain(`directory = "${relative(root, assetsDir)}"`);
    expect(configuration).toContain("run_worker_first = true");
  });
});

describe("The example of a reverse proxy", () => {
  const file = hosting("Caddyfile");

  it("serves 443 and 8443, and leaves the clock on plain HTTP", () => {
    expect(file).toMatch(/^probe\.example\.com \{/m);
    expect(file).toMatch(/^probe\.example\.com:8443 \{/m);
    expect(file).toMatch(/auto_https disable_redirects/);
    expect(file).toMatch(/http:\/\/probe\.example\.com \{\s+handle \/v1\/clock \{/);
    expect(file.replaceAll(/#.*/g, "")).not.toMatch(/Strict-Transport-Security/i);
  });
});
