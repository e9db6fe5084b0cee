import { startDripping } from "../../servers/dripping.ts";
import { startTls13ByHand } from "../../servers/tls13-by-hand.ts";
import { startTlsServer } from "../../servers/tls-server.ts";
import { withCertificate } from "./starter.ts";
import type { Starter } from "./starter.ts";

/** A ServerHello of this version, in a record. */
const hello = (version: number) => record(22, message(2, [3, version, ...Array<number>(32).fill(7), 0, 0, 0x2f, 0]));
const record = (type: number, body: readonly number[]) => [type, 3, 3, body.length >> 8, body.length & 255, ...body];
const message = (type: number, body: readonly number[]) => [type, 0, body.length >> 8, body.length & 255, ...body];

/** Servers with good certificates that can do less than others, or lose their way in the handshake. */
export async function startHandshakeServers({ root, good, servers, start }: Starter): Promise<void> {
  const tls13 = { minVersion: "TLSv1.3" } as const;
  const tls12 = { maxVersion: "TLSv1.2" } as const;
  await start("tls1.2-only", { abilities: tls12 });
  await start("tls1.2-chacha-only", { abilities: { ...tls12, ciphers: "ECDHE-ECDSA-CHACHA20-POLY1305" } });
  const rsa = withCertificate(await root.issue({ names: ["localhost"], rsaBits: 2048 }));
  await start("tls1.2-dhe-only", { ...rsa, abilities: { ...tls12, ciphers: "DHE-RSA-AES128-GCM-SHA256" } });
  await start("tls1.1-only", {
    abilities: { minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
  });
  for (const [name, ciphers] of Object.entries({
    aes128: "TLS_AES_128_GCM_SHA256",
    aes256: "TLS_AES_256_GCM_SHA384",
    chacha: "TLS_CHACHA20_POLY1305_SHA256",
  }))
    await start(`tls1.3-${name}-only`, { abilities: { ...tls13, ciphers } });
  for (const group of ["P-256", "P-384", "P-521", "X25519MLKEM768"])
    await start(`tls1.3-${group}-only`, { abilities: { ...tls13, ecdhCurve: group } });
  await start("tls1.3-rsa", { ...rsa, abilities: tls13 });
  await start("client-certificate-requested", { behaviour: "client-certificate-requested" });
  await start("client-certificate-requested-tls1.3", { behaviour: "client-certificate-requested", abilities: tls13 });
  await start("client-certificate-required-tls1.3", { behaviour: "client-certificate-required", abilities: tls13 });

  const bytes = (name: string, sent: readonly number[]) =>
    start(name, { behaviour: "bytes", bytes: Uint8Array.from(sent) });
  await bytes("ssl3-only", hello(0));
  await bytes("no-certificate", [...hello(3), ...record(22, message(14, []))]);
  await bytes("empty-certificate-list", [...hello(3), ...record(22, message(11, [0, 0, 0]))]);
  await bytes("lying-lengths", [...hello(3), ...record(22, message(11, [0, 0, 9, 0, 0, 3, 1, 2, 3]))]);
  await bytes("unreadable-certificate", [...hello(3), ...record(22, message(11, [0, 0, 6, 0, 0, 3, 0x30, 1, 0]))]);
  await bytes("stalls-in-mid-record", [22, 3, 3, 1, 0, 2, 0, 0]);
  await bytes("application-data-at-once", record(23, [1, 2, 3]));
  await start("endless-warnings", { behaviour: "endless-bytes", bytes: Uint8Array.from(record(21, [1, 112])) });
  await start("ssh-banner", { behaviour: "speaks-first", bytes: Buffer.from("SSH-2.0-OpenSSH_9.7\r\n") });
  await start("smtp-banner", { behaviour: "speaks-first", bytes: Buffer.from("220 mail.test ESMTP\r\n") });
  const behind = await startTlsServer(withCertificate(good));
  servers.set("behind-the-drips", behind);
  servers.set("slow-drip", await startDripping(behind.port, 8, 2));
  servers.set("slower-drip", await startDripping(behind.port, 1, 50));
  await start("resets-every-other", { behaviour: "reset-after-client-hello", alternates: true });
  await start("internal-error-every-other", { behaviour: "alert", alert: 80, alternates: true });

  const stranger = await root.issue({ names: ["localhost"] });
  const own = { cert: good.chainPem, key: good.keyPem };
  servers.set("by-hand", await startTls13ByHand(own));
  servers.set("by-hand-fragments", await startTls13ByHand({ ...own, fragment: 20, padding: 300 }));
  servers.set("by-hand-foreign-key", await startTls13ByHand({ ...own, key: stranger.keyPem }));
  servers.set("by-hand-alert", await startTls13ByHand({ ...own, alert: 80 }));
  servers.set("by-hand-client-certificate", await startTls13ByHand({ ...own, alert: 116 }));
  for (const fault of ["damaged", "empty", "retries"] as const)
    servers.set(`by-hand-${fault}`, await startTls13ByHand({ ...own, fault }));
}
