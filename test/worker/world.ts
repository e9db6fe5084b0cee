import http from "node:http";
import { rootCertificates } from "node:tls";
import type { TestProject } from "vitest/node";
import { createAuthority, openAuthority, selfSigned } from "../certificates/authority.ts";
import type { Authority, Issued } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import type { DnsTable } from "../servers/dns-answers.ts";
import { listen } from "../servers/listen.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import type { TlsServer, TlsServerState } from "../servers/tls-server.ts";

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
}

declare module "vitest" {
  export interface ProvidedContext {
    world: World;
    /** Made in vitest.config.ts. */
    root: { readonly certPem: string; readonly keyPem: string };
  }
}

const day = 86_400_000;

/** Starts every server that the Worker's tests measure: real sockets, real certificates. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await openAuthority(project.getProvidedContext().root);
  const stranger = await createAuthority("A root nobody knows");
  const servers = await startServers(root, stranger);
  const counters = http.createServer((request, response) => {
    response.end(String(servers.get(request.url?.slice(1) ?? "")?.connections() ?? "no such server"));
  });
  const resolver = await root.issue({ names: ["localhost"] });
  const files = { cert: resolver.chainPem, key: resolver.keyPem };
  const doh = await startDohServer({ ...files, table });
  const broken = await startDohServer({ ...files, table, status: 500 });
  const silent = await startDohServer({ ...files, table: new Map([["*", { silent: true }]]) });
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
  });
  return async () => {
    await Promise.all([...servers.values(), doh, broken, silent].map((server) => server.close()));
    counters.close();
  };
}

const table: DnsTable = new Map([
  ["localhost", { A: ["127.0.0.1"] }],
  ["two-nodes.test", { A: ["127.0.0.1", "127.0.0.2"] }],
  ["with-ipv6.test", { A: ["127.0.0.1"], AAAA: ["2001:db8::1"] }],
  ["alias.test", { CNAME: "localhost" }],
  ["private.test", { A: ["192.168.1.10"] }],
  ["mixed.test", { A: ["93.184.215.14", "10.0.0.1"] }],
  ["public.test", { A: ["93.184.215.14"] }],
  ["empty.test", {}],
  ["servfail.test", { rcode: "SERVFAIL" }],
  ["refused.test", { rcode: "REFUSED" }],
]);

async function startServers(root: Authority, stranger: Authority): Promise<ReadonlyMap<string, TlsServer>> {
  const servers = new Map<string, TlsServer>();
  const names = ["localhost", "two-nodes.test", "with-ipv6.test"];
  const good = await root.issue({ names });
  const expired = await root.issue({
    names,
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
  const start = async (name: string, state: Partial<TlsServerState>, at: { port?: number; host?: string } = {}) => {
    servers.set(name, await startTlsServer({ cert: good.chainPem, key: good.keyPem, ...state, ...at }));
  };
  await start("healthy", {});
  await start("expired", withCertificate(expired));
  const future = { notBefore: new Date(Date.now() + day), notAfter: new Date(Date.now() + 90 * day) };
  await start("not-yet-valid", withCertificate(await root.issue({ names, ...future })));
  const otherName = await root.issue({ names: ["another.test"] });
  await start("wrong-name", withCertificate(otherName));
  await start("self-signed", withCertificate(await selfSigned({ names })));
  await start("untrusted", withCertificate(await (await stranger.intermediate("Stranger's CA")).issue({ names })));
  const middle = await root.intermediate("Fapiao Doctor test CA");
  const below = await middle.issue({ names });
  await start("with-intermediate", withCertificate(below));
  await start("incomplete", { cert: below.certPem, key: below.keyPem });
  await start("out-of-order", { cert: [below.certPem, root.certPem, middle.certPem].join("\n"), key: below.keyPem });
  // Its signature is right, but the certificate that signed it is no authority.
  const forged = await (await openAuthority(good)).issue({ names });
  await start("signed-by-a-leaf", { cert: [forged.certPem, good.certPem].join("\n"), key: forged.keyPem });
  const wildcard = await root.issue({ names: ["*.portal.test"] });
  await start("sha1", withCertificate(await root.issue({ names, hash: "SHA-1" })));
  await start("wildcard", withCertificate(wildcard));
  const wrongAndExpired = { names: ["another.test"], notAfter: new Date(Date.now() - day) };
  await start("wrong-name-and-expired", withCertificate(await root.issue(wrongAndExpired)));
  await start(
    "expired-and-untrusted",
    withCertificate(await selfSigned({ names, notAfter: new Date(Date.now() - day) })),
  );

  for (const behaviour of [
    "silent",
    "reset-on-accept",
    "close-on-accept",
    "reset-after-client-hello",
    "close-after-client-hello",
    "plain-http",
    "garbage",
    "tls1.0-only",
    "tls1.3-only",
    "hung",
    "empty-response",
    "reset-after-request",
  ] as const)
    await start(behaviour, { behaviour });
  for (const alert of [40, 70, 80, 112, 116]) await start(`alert-${alert}`, { behaviour: "alert", alert });
  for (const status of [302, 403, 404, 503, 521, 525]) await start(`status-${status}`, { status });
  await start("platform-525", { status: 525, headers: { server: "cloudflare" } });
  await start("slow-headers", { behaviour: "slow-headers", delayMs: 400 });

  await start("resetting-twin", {});
  const resetting = { behaviour: "reset-after-client-hello" } as const;
  await start("resetting-node", resetting, { host: "127.0.0.2", port: servers.get("resetting-twin")?.port ?? 0 });
  await start("stale-twin", {}, { host: "127.0.0.1" });
  await start("stale-node", withCertificate(expired), {
    host: "127.0.0.2",
    port: servers.get("stale-twin")?.port ?? 0,
  });
  return servers;
}

function withCertificate({ chainPem, keyPem }: Issued): Pick<TlsServerState, "cert" | "key"> {
  return { cert: chainPem, key: keyPem };
}
