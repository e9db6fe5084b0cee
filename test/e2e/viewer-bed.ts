import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { SharedReport } from "../../shared/report/shared-report.ts";
import { keepReport } from "../../shared/web/sealing/keep-report.ts";
import type { KeptLink } from "../../shared/web/sealing/keep-report.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import { chromiumPath } from "../setup/chromium.ts";
import { bundleDir } from "./places.ts";

const host = "dppt.beijing.chinatax.gov.cn";
/** Test files that run side by side have one each. */
const address = `127.0.21.${process.env["VITEST_POOL_ID"] ?? "1"}`;

/** The portal of this report works now. */
export const report: SharedReport = {
  version: 1,
  verdict: { side: "beyond", locus: "server", scenario: "server-outage", confidence: "certain" },
  target: { host, port: 8443 },
  findings: [
    {
      layer: "tcp",
      browser: { outcome: "failed", failure: "tcp.refused" },
      probe: { outcome: "failed", failure: "tcp.refused" },
      relation: "agree",
    },
  ],
  evidence: {},
  environment: {},
};

/** A page, and everything that it did beside showing what it was asked for. */
export interface Opened {
  readonly page: Page;
  /** What its main part says of itself. */
  readonly says: (name: string) => Promise<string | null>;
  readonly strange: readonly string[];
}

/** A clean browser without the extension, and the service that its pages come from. */
export interface ViewerBed {
  readonly url: string;
  kept(once?: boolean, content?: object): Promise<KeptLink>;
  open(link: string): Promise<Opened>;
  service(): { readonly origin: string; fetch(to: string, init: RequestInit): Promise<Response> };
}

/** Starts one before all tests of a file, and ends it after them. */
export function viewerBed(): ViewerBed {
  const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
  const closing: { close(): Promise<void> }[] = [];
  let worker: RunningWorker;
  let context: BrowserContext;

  beforeAll(async () => {
    const root = await createAuthority("root");
    const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: [host] })]);
    const table = new Map([[host, { A: [address] }]]);
    const doh = await startDohServer({ table, cert: resolver.chainPem, key: resolver.keyPem });
    const portal = await startTlsServer({ cert: site.chainPem, key: site.keyPem, host: address, port: 8443 });
    const variables = {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      ALLOW_PRIVATE_TARGETS: "1",
    };
    worker = await startWorker({ ports: [0], ip: "127.0.0.1", dataDir: folder, prebuilt: bundleDir, variables });
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    context = await browser.newContext({ locale: "zh-CN", permissions: ["clipboard-read", "clipboard-write"] });
    closing.push(doh, portal, worker, browser);
  });
  afterAll(async () => {
    await Promise.all(closing.map((one) => one.close()));
    rmSync(folder, { recursive: true });
  });

  const service = () => ({ origin: worker.url, fetch: (to: string, init: RequestInit) => fetch(to, init) });
  return {
    get url() {
      return worker.url;
    },
    service,
    async kept(once = false, content = report) {
      const made = await keepReport(service(), utf8(JSON.stringify(content)), { lifetime: 3_600, once });
      if ("fault" in made) throw new Error(made.fault);
      return made;
    },
    async open(link) {
      const page = await context.newPage();
      const strange: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(worker.url) && !/^(?:data|blob):/.test(request.url()))
          strange.push(request.url());
      });
      page.on("console", (message) => strange.push(message.text()));
      page.on("pageerror", (error) => strange.push(error.message));
      page.on("dialog", (dialog) => strange.push(dialog.message()));
      await page.goto(link);
      return { page, strange, says: (name) => page.locator("main").getAttribute(`data-${name}`) };
    },
  };
}
