import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { namespacesPossible } from "../lab/namespaces.ts";
import type { WallReport } from "./wall/inside.ts";

const possible = namespacesPossible();
const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** A network of its own with public and private addresses, where the machine's resolver answers otherwise than DNS does. */
function runInside(flags: readonly string[], prebuilt: string): Promise<WallReport> {
  const program = fileURLToPath(new URL("./wall/inside.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn("unshare", [...flags, process.execPath, program, folder, prebuilt], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.once("message", (report) => resolve(report as WallReport));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the network ended with ${String(code)}`)));
  });
}

describe.skipIf(!possible.ok)("On the real runtime, a probe of public sites only", () => {
  let report: WallReport;

  beforeAll(async () => {
    await bundleWorker(join(folder, "bundle"));
    report = await runInside(possible.ok ? possible.flags : [], join(folder, "bundle"));
  }, 120_000);

  it("measures a public site up to its page, and does not go where that one sends it", () => {
    expect(report.measured["well.wall.chinatax.gov.cn:8443"]).toEqual([
      "dns ok",
      "tcp ok 93.184.215.14",
      "tls ok 93.184.215.14",
      "http ok 302",
    ]);
  });

  it("stays outside where the runtime's own resolver leads into this machine or its network: no verdict, no connection", () => {
    for (const name of ["inside", "neighbour", "changes"])
      expect(report.measured[`${name}.wall.chinatax.gov.cn:8443`], name).toEqual([
        "dns ok",
        "tcp ok 93.184.215.14",
        "tls ok 93.184.215.14",
        "http unsupported",
      ]);
  });

  it("resolves anew for each run, and refuses a name that has become private since", () => {
    expect(report.measured["changes.wall.chinatax.gov.cn:443"]).toEqual([
      "dns dns.private_address",
      "tcp skipped",
      "tls skipped",
      "http skipped",
    ]);
  });

  it("measures itself once and goes no further", () => {
    expect(report.measured["probe.wall.chinatax.gov.cn:8443"]).toEqual([
      "dns ok",
      "tcp ok 93.184.215.15",
      "tls ok 93.184.215.15",
      "http http.error 404",
    ]);
  });

  it("has connected to nothing private, and shown nobody a private address or an error of its own", () => {
    expect(report.trapped).toBe(0);
    // Four names for the raw stages, one of them for the page too.
    expect(report.site).toBe(5);
    expect(report.answers).not.toMatch(/127\.0\.0\.1|10\.1\.2\.3|internal error|proxy request|\bat \S+:\d+/);
  });
});
