import { mkdir, writeFile } from "node:fs/promises";
import net from "node:net";
import type { Page } from "playwright-core";
import { createAuthority } from "../../certificates/authority.ts";
import { listen } from "../../servers/listen.ts";
import { trustRoot } from "../../setup/trust.ts";
import type { Surroundings } from "../benchmark.ts";
import type { BenchBrowser } from "./open-browser.ts";
import { openExtendedBrowser, openPlainBrowser } from "./open-browser.ts";
import { startPortalPage, type PortalPage } from "./portal-page.ts";

const host = "dppt.beijing.chinatax.gov.cn:8443";
export const portalUrl = `https://${host}/`;

/** Whom Chromium calls of its own accord (updates, accounts); we never do. */
const browserMakers = ["*.google.com", "*.googleapis.com", "*.gstatic.com"];

/** One browser at a portal where all is well. Each has a portal and an outside of its own, so that both can be counted. */
export interface Watcher extends BenchBrowser {
  readonly page: Page;
  readonly portal: PortalPage;
  /** Connections to anywhere else so far. */
  readonly connectionsElsewhere: () => number;
}

export interface WatchWorld {
  readonly withExtension: Watcher;
  readonly without: Watcher;
  close(): Promise<void>;
}

/** The same portal in two browsers that differ in our extension only. */
export async function createWatchWorld({ parts, folder }: Surroundings): Promise<WatchWorld> {
  const place = await folder("watching");
  const home = `${place}/home`;
  await mkdir(home);
  const authority = await createAuthority("Fapiao Doctor Benchmark Root");
  await writeFile(`${place}/root.pem`, authority.certPem);
  await trustRoot(home, `${place}/root.pem`);
  const { chainPem, keyPem } = await authority.issue({ names: [new URL(portalUrl).hostname] });
  const { extension } = await parts();

  const watch = async (name: string, open: typeof openPlainBrowser): Promise<Watcher> => {
    const portal = await startPortalPage({ cert: chainPem, key: keyPem });
    const elsewhere = await startElsewhere();
    const resolverRules = [
      `MAP ${host} 127.0.0.1:${portal.port}`,
      ...browserMakers.map((name) => `MAP ${name} ~NOTFOUND`),
      `MAP * 127.0.0.1:${elsewhere.port}`,
    ].join(", ");
    const browser = await open({ home, resolverRules, profile: `${place}/${name}` });
    return {
      ...browser,
      portal,
      connectionsElsewhere: elsewhere.connections,
      page: await browser.context.newPage(),
      async close() {
        await browser.close();
        await Promise.all([portal.close(), elsewhere.close()]);
      },
    };
  };
  const withExtension = await watch("with", (options) => openExtendedBrowser(options, extension));
  const without = await watch("without", openPlainBrowser);
  return {
    withExtension,
    without,
    async close() {
      await Promise.all([withExtension.close(), without.close()]);
    },
  };
}

/** Everything outside: counts who knocks, and hangs up. */
async function startElsewhere() {
  let connections = 0;
  const server = net.createServer((socket) => {
    connections += 1;
    socket.on("error", () => socket.destroy());
    socket.resume().end();
  });
  const port = await listen(server, {});
  return {
    port,
    connections: () => connections,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
