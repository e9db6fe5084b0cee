import http from "node:http";
import type { TestProject } from "vitest/node";
import { openAuthority } from "../../certificates/authority.ts";
import { startCensusServer } from "../../servers/census-server.ts";
import type { CensusServer, Treatment } from "../../servers/census-server.ts";
import { listen } from "../../servers/listen.ts";

/** Sites that count their clients. */
export interface CensusWorld {
  /** All on 127.0.0.1 to 127.0.0.5; certificates are for `localhost`. */
  readonly ports: Readonly<Record<Treatment, number>>;
  /** GET `/<treatment>` there: `Census`. */
  readonly url: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    census: CensusWorld;
  }
}

export const censusAddresses = [1, 2, 3, 4, 5].map((i) => `127.0.0.${i}`);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await openAuthority(project.getProvidedContext().root);
  const { chainPem: cert, keyPem: key } = await root.issue({ names: ["localhost"] });
  const start = (treatment: Treatment) => startCensusServer({ addresses: censusAddresses, treatment, cert, key });
  const sites = {
    silent: await start("silent"),
    "drips-handshake": await start("drips-handshake"),
    resets: await start("resets"),
    "drips-headers": await start("drips-headers"),
    healthy: await start("healthy"),
  } satisfies Record<Treatment, CensusServer>;
  const known = new Map<string, CensusServer>(Object.entries(sites));
  const counters = http.createServer((request, response) => {
    response.end(JSON.stringify(known.get(request.url?.slice(1) ?? "")?.census()));
  });
  const port = await listen(counters, {});
  project.provide("census", {
    ports: {
      silent: sites.silent.port,
      "drips-handshake": sites["drips-handshake"].port,
      resets: sites.resets.port,
      "drips-headers": sites["drips-headers"].port,
      healthy: sites.healthy.port,
    },
    url: `http://localhost:${port}`,
  });
  return async () => {
    await Promise.all([...known.values()].map((site) => site.close()));
    counters.close();
  };
}
