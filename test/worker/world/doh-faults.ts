import type { Socket } from "node:net";
import https from "node:https";
import { buffer } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { openAuthority } from "../../certificates/authority.ts";
import { dohBehaviours } from "../../servers/doh-behaviours.ts";
import type { DohBehaviour } from "../../servers/doh-behaviours.ts";
import { listen } from "../../servers/listen.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /**
     * Without a final slash. Under it POST `/<behaviour>/<case>`: a resolver that behaves so, for this test case alone; GET
     * the same: `{queries, bytesSent}` of that case so far.
     */
    dohFaultsUrl: string;
  }
}

interface Case {
  readonly queries: string[];
  readonly sockets: Map<Socket, number>;
}

/** Resolvers that answer well, badly, or not at all. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = await openAuthority(project.getProvidedContext().root);
  const { chainPem: cert, keyPem: key } = await root.issue({ names: ["localhost"] });
  const behaviours = new Map<string, DohBehaviour>(Object.entries(dohBehaviours));
  const cases = new Map<string, Case>();
  const server = https.createServer({ cert, key }, (request, response) => {
    const { socket, url = "" } = request;
    const known: Case = cases.get(url) ?? { queries: [], sockets: new Map() };
    cases.set(url, known);
    if (request.method === "GET") {
      const bytesSent = [...known.sockets].reduce((sum, [{ bytesWritten }, before]) => sum + bytesWritten - before, 0);
      response.end(JSON.stringify({ queries: known.queries.length, bytesSent }));
      return;
    }
    const behave = behaviours.get(url.split("/")[1] ?? "");
    if (behave === undefined) throw new Error(`no resolver behaves as ${url}`);
    if (!known.sockets.has(socket)) known.sockets.set(socket, socket.bytesWritten);
    void buffer(request).then((query) => {
      const question = query.subarray(12).toString("latin1");
      known.queries.push(question);
      behave(response, query, known.queries.filter((other) => other === question).length);
    });
  });
  const port = await listen(server, {});
  project.provide("dohFaultsUrl", `https://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
