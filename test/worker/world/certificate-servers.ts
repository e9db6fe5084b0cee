import { selfSigned } from "../../certificates/authority.ts";
import { usage } from "../../certificates/extensions.ts";
import { names, withCertificate } from "./starter.ts";
import type { Starter } from "./starter.ts";

const day = 86_400_000;
const past = { notBefore: new Date(Date.now() - 90 * day), notAfter: new Date(Date.now() - day) };
/** OpenSSL would not load a key as short as this by itself. */
const anyKey = { abilities: { ciphers: "DEFAULT@SECLEVEL=0" } };

/** Servers whose handshake is well and whose certificates are the question. */
export async function startCertificateServers({ root, start }: Starter): Promise<void> {
  for (const rsaBits of [768, 1024, 2048])
    await start(`rsa-${rsaBits}`, { ...withCertificate(await root.issue({ names, rsaBits })), ...anyKey });
  const old = await root.intermediate("An authority of the past", past);
  await start("expired-intermediate", withCertificate(await old.issue({ names })));

  const middle = await root.intermediate("An authority with two certificates");
  const before = await root.intermediate("An authority with two certificates", { ...past, keysOf: middle });
  const leaf = await middle.issue({ names });
  const bothCerts = [leaf.certPem, before.certPem, middle.certPem].join("\n");
  await start("expired-twin-intermediate", { cert: bothCerts, key: leaf.keyPem });
  const doubled = [leaf.certPem, leaf.certPem, middle.certPem, middle.certPem].join("\n");
  await start("certificates-twice", { cert: doubled, key: leaf.keyPem });
  const foreign = await (await root.intermediate("Somebody else")).issue({ names });
  await start("wrong-intermediate", {
    cert: `${leaf.certPem}\n${foreign.chainPem.slice(foreign.certPem.length)}`,
    key: leaf.keyPem,
  });

  const shallow = await root.intermediate("The last authority", { pathLength: 0 });
  await start("path-too-long", withCertificate(await (await shallow.intermediate("One more")).issue({ names })));
  const forClients = await root.intermediate("For clients", { usages: [usage.client] });
  await start("authority-for-clients", withCertificate(await forClients.issue({ names })));
  await start("leaf-for-clients", withCertificate(await root.issue({ names, usages: [usage.client] })));
  const elsewhere = await root.intermediate("For others", { permitted: ["example.com"] });
  await start("authority-for-other-names", withCertificate(await elsewhere.issue({ names })));
  const here = await root.intermediate("For us", { permitted: ["localhost", "test"] });
  await start("authority-for-these-names", withCertificate(await here.issue({ names })));
  const never = await root.intermediate("Not for us", { excluded: ["localhost"] });
  await start("authority-not-for-these-names", withCertificate(await never.issue({ names })));
  await start("unknown-critical-extension", withCertificate(await root.issue({ names, unknownCritical: true })));
  await start("only-an-address", withCertificate(await root.issue({ names: ["127.0.0.1"] })));

  const large = withCertificate(await middle.issue({ names, ballast: 40_000 }));
  await start("huge-chain", large);
  await start("huge-chain-tls1.3", { ...large, behaviour: "tls1.3-only" });
  await start("expired-tls1.3", { ...withCertificate(await root.issue({ names, ...past })), behaviour: "tls1.3-only" });
  await start("self-signed-tls1.3", { ...withCertificate(await selfSigned({ names })), behaviour: "tls1.3-only" });
}
