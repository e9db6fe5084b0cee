import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { findSecrets } from "../../worker/serve/deploy/find-secrets.ts";
import { planDeployment } from "../../worker/serve/deploy/plan.ts";
import { selfSigned } from "../certificates/authority.ts";

const main = fileURLToPath(new URL("../../worker/serve/deploy/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));

const key = "0123456789abcdef0123456789abcdef";
const domain = { PROBE_DOMAIN: "probe.example.com" };

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real script. Nothing it is given here reaches a network: `--dry-run` ends before, and so does a refusal. */
function deploy(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, HOME: folder, CI: "1", ...env } };
    execFile(process.execPath, [main, "--dry-run", ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

describe("npm run deploy", () => {
  it("builds, checks and hands over to wrangler, secrets apart from variables", { timeout: 60_000 }, async () => {
    const vantages = { VANTAGES: "shanghai=https://probe-sh.example.com", VANTAGE_KEY: key };
    const { code, stdout, stderr } = await deploy({ ...domain, VANTAGE_ID: "hongkong", ...vantages });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("--dry-run: exiting now");
    expect(stdout).toMatch(/env\.VANTAGE_ID/);
    expect(stdout).not.toContain(key);
  });

  it(
    "refuses what is built when it holds a value that only the environment may have",
    { timeout: 60_000 },
    async () => {
      // A sentence that is in the bundle stands for a token that got in.
      const { code, stderr } = await deploy({ ...domain, SOME_TOKEN: "urn:fapiao-doctor:problem:" });
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^Not deployed:\n\n[^]*the Worker's bundle holds the value of SOME_TOKEN, in index\.js line \d+: take it out/,
      );
      expect(stderr).not.toContain("urn:fapiao");
    },
  );

  it("refuses before anything is built, and says all that is wrong", async () => {
    const { code, stdout, stderr } = await deploy({ ALLOW_PRIVATE_TARGETS: "1", VANTAGE_ID: "Hong Kong" });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/ALLOW_PRIVATE_TARGETS is set.*unset it/);
    expect(stderr).toMatch(/No domain is given.*mainland China[^]*PROBE_DOMAIN=[^]*--workers-dev/);
    expect(stderr).toMatch(/VANTAGE_ID is "Hong Kong"/);
  });
});

describe("A deployment", () => {
  const bad: readonly (readonly [what: string, args: readonly string[], env: NodeJS.ProcessEnv, message: RegExp])[] = [
    ["no domain", [], {}, /No domain is given/],
    ["a domain out of reach", [], { PROBE_DOMAIN: "me.workers.dev" }, /"me.workers.dev" cannot be reached from main/],
    ["an address as domain", ["--domain", "https://probe.example.com"], {}, /"https:\/\/.*" is no public host name/],
    ["a private domain", ["--domain=probe.lan"], {}, /"probe.lan" is no public host name/],
    ["an IP address", ["--domain", "1.1.1.1"], {}, /"1.1.1.1" is no public host name/],
    ["a local resolver", [], { ...domain, DOH_URL: "http://127.0.0.1:8053/dns-query" }, /DOH_URL has http:\/\/127/],
    ["a private resolver", [], { ...domain, DOH_URL: "https://10.0.0.2/dns-query" }, /DOH_URL has https:\/\/10.0.0.2/],
    ["a private name", [], { ...domain, DOH_URL: "https://resolver.lan/dns-query" }, /DOH_URL has https:\/\/resolver/],
    [
      "a private peer",
      [],
      { ...domain, VANTAGES: "shanghai=https://192.168.1.5:8443", VANTAGE_KEY: key },
      /VANTAGES has https:\/\/192.168.1.5:8443, which Cloudflare cannot reach/,
    ],
    ["a secret as variable", ["--var", `VANTAGE_KEY:${key}`], domain, /--var gives VANTAGE_KEY/],
    ["private targets as variable", ["--var=ALLOW_PRIVATE_TARGETS:1"], domain, /--var gives ALLOW_PRIVATE_TARGETS/],
  ];
  it.for(bad)("is refused for %s", ([, args, env, message]) => {
    const planned = planDeployment(args, env, "");
    expect(planned).toMatchObject({ ok: false, refusals: [expect.stringMatching(message)] });
    expect(JSON.stringify(planned)).not.toContain(key);
  });

  it("is refused for what wrangler.toml must not hold", () => {
    const planned = planDeployment([], domain, '[vars]\nALLOW_PRIVATE_TARGETS = "1"\n# VANTAGE_KEY = "…"\n');
    expect(planned).toMatchObject({ ok: false, refusals: [expect.stringMatching(/wrangler.toml sets ALLOW_PRIVATE/)] });
  });

  it("goes to the domain, with secrets as secrets", () => {
    expect(planDeployment(["--dry-run"], { ...domain, VANTAGE_KEY: key, VANTAGE_ID: "hongkong" }, "")).toEqual({
      ok: true,
      plan: {
        secrets: { VANTAGE_KEY: key },
        wranglerArgs: ["--var", "VANTAGE_ID:hongkong", "--domain", "probe.example.com", "--dry-run"],
      },
    });
  });

  it("goes to workers.dev when that is what was said", () => {
    expect(planDeployment(["--workers-dev"], {}, "")).toEqual({ ok: true, plan: { secrets: {}, wranglerArgs: [] } });
  });
});

describe("Secrets", () => {
  it("are found in any file of a build, by shape and by value, and not told", async () => {
    const { keyPem } = await selfSigned({ names: ["probe.example"] });
    mkdirSync(join(folder, "build/assets"), { recursive: true });
    writeFileSync(join(folder, "build/assets/page.js"), `const a = 1;\nconst key = \`${keyPem}\`;\n`);
    writeFileSync(join(folder, "build/assets/minified.js"), `x(${JSON.stringify(keyPem)})`);
    writeFileSync(join(folder, "build/index.html"), `<p>${key}</p>`);
    writeFileSync(join(folder, "build/clean.js"), 'throw new Error("no -----BEGIN PRIVATE KEY----- line");');
    const found = await findSecrets(join(folder, "build"), { VANTAGE_KEY: key, HOME: "build" });
    expect(found.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual([
      { file: "assets/minified.js", line: 1, kind: "a private key in PEM" },
      { file: "assets/page.js", line: 2, kind: "a private key in PEM" },
      { file: "index.html", line: 1, kind: "the value of VANTAGE_KEY" },
    ]);
  });

  it("are nowhere where nothing was built", async () => {
    expect(await findSecrets(join(folder, "nothing"), {})).toEqual([]);
  });
});
