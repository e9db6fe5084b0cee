import { openAuthority, selfSigned } from "../../certificates/authority.ts";
import type { Authority } from "../../certificates/authority.ts";
import { names, withCertificate } from "./starter.ts";
import type { Starter } from "./starter.ts";

const day = 86_400_000;

/** Servers that break, or seem to break, below HTTP. `stranger` is an authority that nobody trusts. */
export async function startTlsServers({ root, good, servers, start }: Starter, stranger: Authority): Promise<void> {
  const expired = await root.issue({
    names,
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
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
  ] as const)
    await start(behaviour, { behaviour });
  for (const alert of [40, 47, 70, 71, 80, 112, 116, 120]) await start(`alert-${alert}`, { behaviour: "alert", alert });

  const warning = { behaviour: "bytes", bytes: Uint8Array.of(21, 3, 3, 0, 2, 1, 112) } as const;
  await start("warns-and-falls-silent", warning);

  await start("resetting-twin", {});
  const resetting = { behaviour: "reset-after-client-hello" } as const;
  await start("resetting-node", resetting, { host: "127.0.0.2", port: servers.get("resetting-twin")?.port ?? 0 });
  await start("stale-twin", {}, { host: "127.0.0.1" });
  await start("stale-node", withCertificate(expired), {
    host: "127.0.0.2",
    port: servers.get("stale-twin")?.port ?? 0,
  });
}
