import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import { ocspResponse } from "../certificates/ocsp.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const host = "dppt.revoked.chinatax.gov.cn";
const address = "127.0.41.1";
const closing: { close(): Promise<void> }[] = [];

afterAll(async () => {
  await Promise.all(closing.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

it("A stapled revocation is read by an invocation of its own, with nothing configured for it", async () => {
  const root = await createAuthority("root");
  const issuer = await root.intermediate("intermediate");
  const resolver = await root.issue({ names: ["localhost"] });
  const leaf = await issuer.issue({ names: [host] });
  const doh = await startDohServer({
    table: new Map([[host, { A: [address] }]]),
    cert: resolver.chainPem,
    key: resolver.keyPem,
  });
  const staple = ocspResponse(leaf.certPem, issuer, { status: "revoked" });
  const portal = await startTlsServer({ cert: leaf.chainPem, key: leaf.keyPem, staple, host: address, port: 8443 });
  await bundleWorker(join(folder, "bundle"));
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: join(folder, "state"),
    prebuilt: join(folder, "bundle"),
    variables: {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      ALLOW_PRIVATE_TARGETS: "1",
    },
  });
  closing.push(doh, portal, worker);
  const response = await fetch(`${worker.url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: `https://${host}:8443` }),
  });
  const { vantages }: MeasurementsAnswer = await response.json();
  expect(vantages[0]?.measurements.find(({ layer }) => layer === "tls")).toMatchObject({
    failure: "tls.cert.revoked",
    certificate: { ocsp: "revoked" },
  });
}, 60_000);
