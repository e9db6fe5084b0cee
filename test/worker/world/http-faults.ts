import http from "node:http";
import type { TestProject } from "vitest/node";
import { openAuthority } from "../../certificates/authority.ts";
import { httpBehaviours } from "../../servers/http-behaviours.ts";
import { listen } from "../../servers/listen.ts";
import { startRawHttpsServer } from "../../servers/raw-https-server.ts";
import type { RawHttpsServer } from "../../servers/raw-https-server.ts";

/** Servers whose HTTP is broken, for tests inside the runtime. */
export interface HttpWorld {
  /** Ports of 127.0.0.1 by the name of the behaviour; certificates are for `localhost`. */
  readonly ports: Readonly<Record<string, number>>;
  /** GET `/name` there: `{requests, bytesSent, open}` of that server so far. */
  readonly countersUrl: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    httpWorld: HttpWorld;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await openAuthority(project.getProvidedContext().root);
  const { chainPem: cert, keyPem: key } = await root.issue({ names: ["localhost"] });
  const servers = new Map<string, RawHttpsServer>();
  for (const [name, answer] of Object.entries(httpBehaviours))
    servers.set(name, await startRawHttpsServer({ cert, key, answer }));
  const counters = http.createServer((request, response) => {
    const server = servers.get(request.url?.slice(1) ?? "");
    response.end(
      JSON.stringify({ requests: server?.requests(), bytesSent: server?.bytesSent(), open: server?.open() }),
    );
  });
  const countersPort = await listen(counters, {});
  project.provide("httpWorld", {
    ports: Object.fromEntries([...servers].map(([name, { port }]) => [name, port])),
    countersUrl: `http://localhost:${countersPort}`,
  });
  return async () => {
    await Promise.all([...servers.values()].map((server) => server.close()));
    counters.close();
  };
}
