import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MeasurementsAnswer } from "../../../shared/protocol.ts";
import { startWorker } from "../../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../../worker/serve/start-worker.ts";
import { createAuthority } from "../../certificates/authority.ts";
import { command } from "../../lab/network/shell.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import type { DnsTable } from "../../servers/dns-answers.ts";
import { startTlsServer } from "../../servers/tls-server.ts";

/** What `wall.test.ts` is told. */
export interface WallReport {
  /** `layer outcome-or-failure`, by the name that was measured and its port. */
  readonly measured: Readonly<Record<string, readonly string[]>>;
  /** Everything that was answered, as text. */
  readonly answers: string;
  /** Connections to servers of this machine and of its private network. */
  readonly trapped: number;
  /** Connections to the public site. */
  readonly site: number;
}

const publicAddress = "93.184.215.14";
const ownAddress = "93.184.215.15";
const privateAddress = "10.1.2.3";
const [folder = "", prebuilt = ""] = process.argv.slice(2);

for (const address of [publicAddress, ownAddress, privateAddress])
  await command("ip", ["address", "add", `${address}/32`, "dev", "lo"]);
await command("ip", ["link", "set", "lo", "up"]);

/** Names as this machine's own resolver has them, which `fetch` asks; the Worker itself asks over HTTPS. */
const ownResolver = {
  "well.wall.chinatax.gov.cn": publicAddress,
  "inside.wall.chinatax.gov.cn": "127.0.0.1",
  "neighbour.wall.chinatax.gov.cn": privateAddress,
  "changes.wall.chinatax.gov.cn": privateAddress,
  "probe.wall.chinatax.gov.cn": ownAddress,
};
const hosts = join(mkdtempSync(join(folder, "hosts-")), "hosts");
const lines = Object.entries(ownResolver).map(([name, address]) => `${address} ${name}`);
writeFileSync(hosts, ["127.0.0.1 localhost", ...lines, ""].join("\n"));
await command("mount", ["--bind", hosts, "/etc/hosts"]);

const root = await createAuthority("wall root");
const { chainPem: cert, keyPem: key } = await root.issue({ names: ["*.wall.chinatax.gov.cn", "localhost"] });
const table: DnsTable = new Map(Object.keys(ownResolver).map((name) => [name, { A: [publicAddress] }]));
table.set("probe.wall.chinatax.gov.cn", { A: [ownAddress] });
const doh = await startDohServer({ table, cert, key });
// It answers with the way to the trap, which must not be taken.
const elsewhere = { status: 302, headers: { location: "https://127.0.0.1:8443/" } };
const site = await startTlsServer({ cert, key, host: publicAddress, port: 8443, ...elsewhere });
const siteOn443 = await startTlsServer({ cert, key, host: publicAddress, port: 443 });
const traps = await Promise.all(
  ["127.0.0.1", privateAddress].flatMap((host) =>
    [80, 443, 8443].map((port) => startTlsServer({ cert, key, host, port })),
  ),
);
const worker = await startWorker({
  ports: [8080],
  ip: ownAddress,
  tls: { ports: [8443], cert, key },
  dataDir: join(folder, "wall"),
  prebuilt,
  variables: { DOH_URL: `https://localhost:${doh.port}/dns-query`, EXTRA_CA_CERTS: root.certPem, ROUNDS: "off" },
});

const measured: Record<string, readonly string[]> = {};
let answers = "";
for (const name of Object.keys(ownResolver)) await measure(worker, `${name}:8443`);
// The name was public when it was first asked for, and is private from now on.
table.set("changes.wall.chinatax.gov.cn", { A: [privateAddress] });
await measure(worker, "changes.wall.chinatax.gov.cn:443");
const report: WallReport = {
  measured,
  answers,
  trapped: traps.reduce((sum, trap) => sum + trap.connections(), 0),
  site: site.connections() + siteOn443.connections(),
};
process.send?.(report, () => process.exit());

async function measure({ url }: RunningWorker, target: string): Promise<void> {
  const response = await fetch(`${url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: `https://${target}` }),
  });
  const text = await response.text();
  answers += text;
  const { vantages }: MeasurementsAnswer = JSON.parse(text);
  measured[target] = vantages.flatMap(({ measurements }) =>
    measurements.map(({ layer, failure, outcome, status, address }) =>
      [layer, failure ?? outcome, status, address].filter((part) => part !== undefined).join(" "),
    ),
  );
}
