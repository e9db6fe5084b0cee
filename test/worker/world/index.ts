import http from "node:http";
import { rootCertificates } from "node:tls";
import type { TestProject } from "vitest/node";
import { createAuthority, openAuthority } from "../../certificates/authority.ts";
import { ocspResponse } from "../../certificates/ocsp.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import { listen } from "../../servers/listen.ts";
import { startCertificateServers } from "./certificate-servers.ts";
import { dnsTable } from "./dns-table.ts";
import { startHandshakeServers } from "./handshake-servers.ts";
import { startHttpServers } from "./http-servers.ts";
import { startStapleServers } from "./staple-servers.ts";
import { createStarter } from "./starter.ts";
import { startTlsServers } from "./tls-servers.ts";

/** What tests inside the runtime are told about the servers outside it. */
export interface World {
  readonly dohUrl: string;
  /** Resolvers that do not work: one answers 500, one never answers. */
  readonly brokenDohUrl: string;
  readonly silentDohUrl: string;
  readonly rootPem: string;
  /** A root that nobody was told to trust. */
  readonly strangerPem: string;
  /** Ports by the server's name. All are on 127.0.0.1, and `localhost` is what most certificates are for. */
  readonly ports: Readonly<Record<string, number>>;
  /** GET `/name` there: connections that server has accepted so far. */
  readonly countersUrl: string;
  readonly publicRoots: readonly string[];
  /** For `localhost`, under `rootPem`: leaf and intermediate, PEM, and an OCSP response about the leaf, base64. */
  readonly sample: { readonly leafPem: string; readonly issuerPem: string; readonly staple: string };
}

declare module "vitest" {
  export interface ProvidedContext {
    world: World;
    /** Made in vitest.config.ts. */
    root: { readonly certPem: string; readonly keyPem: string };
  }
}

/** Starts every server that the Worker's tests measure: real sockets, real certificates. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await openAuthority(project.getProvidedContext().root);
  const stranger = await createAuthority("A root nobody knows");
  const starter = await createStarter(root);
  await startTlsServers(starter, stranger);
  await startCertificateServers(starter);
  await startStapleServers(starter);
  await startHandshakeServers(starter);
  await startHttpServers(starter);
  const { servers } = starter;
  const counters = http.createServer((request, response) => {
    response.end(String(servers.get(request.url?.slice(1) ?? "")?.connections() ?? "no such server"));
  });
  const resolver = await root.issue({ names: ["localhost"] });
  const files = { cert: resolver.chainPem, key: resolver.keyPem };
  const doh = await startDohServer({ ...files, table: dnsTable });
  const broken = await startDohServer({ ...files, table: dnsTable, status: 500 });
  const silent = await startDohServer({ ...files, table: new Map([["*", { silent: true }]]) });
  const issuer = await root.intermediate("The sample's authority");
  const leaf = await issuer.issue({ names: ["localhost"] });
  const countersPort = await listen(counters, {});
  project.provide("world", {
    dohUrl: `https://localhost:${doh.port}/dns-query`,
    brokenDohUrl: `https://localhost:${broken.port}/dns-query`,
    silentDohUrl: `https://localhost:${silent.port}/dns-query`,
    rootPem: root.certPem,
    strangerPem: stranger.certPem,
    ports: Object.fromEntries([...servers].map(([name, server]) => [name, server.port])),
    countersUrl: `http://localhost:${countersPort}`,
    publicRoots: rootCertificates,
    sample: {
      leafPem: leaf.certPem,
      issuerPem: issuer.certPem,
      staple: Buffer.from(ocspResponse(leaf.certPem, issuer)).toString("base64"),
    },
  });
  return async () => {
    await Promise.all([...servers.values(), doh, broken, silent].map((server) => server.close()));
    counters.close();
  };
}
