import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OptionsError, publicPorts, readOptions } from "../../worker/serve/options.ts";
import { createAuthority } from "../certificates/authority.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("The flags of npm run worker", () => {
  it("are all optional", () => {
    expect(readOptions([], {})).toEqual({ ports: [8787], ip: "127.0.0.1", dataDir: ".data/worker", variables: {} });
  });

  it("may open several ports, plain and TLS", async () => {
    const { chainPem, keyPem } = await (await createAuthority("root")).issue({ names: ["probe.example"] });
    const files = ["--tls-cert", file("chain.pem", chainPem), "--tls-key", file("key.pem", keyPem)];
    const options = readOptions(
      ["--port", "80", "--tls-port", "443", "--tls-port", "8443", "--ip", "0.0.0.0", ...files],
      {},
    );
    expect(options).toMatchObject({ ports: [80], ip: "0.0.0.0", tls: { ports: [443, 8443], key: keyPem } });
  });

  const served: readonly (readonly [flags: string, env: NodeJS.ProcessEnv, ports: string])[] = [
    ["--port 80 --port 8443 --ip 0.0.0.0", {}, "80,8443"],
    ["--port 80 --port 8443 --ip 0.0.0.0", { PUBLIC_PORTS: "443" }, "443"],
    ["--port 80 --port 0 --ip 0.0.0.0", {}, ""],
    ["--port 80", {}, ""],
    ["--port 8787", { PUBLIC_PORTS: "443,8443" }, "443,8443"],
  ];
  it.for(served)("tell where clients find the probe: %s %o", ([flags, env, ports]) => {
    expect(publicPorts(readOptions(flags.split(" "), env))).toBe(ports);
  });

  const bad: readonly (readonly [flags: string, env: NodeJS.ProcessEnv, message: RegExp])[] = [
    ["--port 99999", {}, /--port is "99999": give a port/],
    ["--port http", {}, /--port is "http": give a port/],
    ["--port 80 --port 80", {}, /Port 80 is given twice/],
    ["--prot 80", {}, /Unknown option '--prot'[^]*--port 8787/],
    ["--ip localhost", {}, /--ip is "localhost": give an IPv4 address/],
    ["--tls-port 443", {}, /needs --tls-cert FILE and --tls-key FILE/],
    ["", { VANTAGE_ID: "Hong Kong" }, /VANTAGE_ID is "Hong Kong"/],
    ["", { DOH_URL: "http://resolver.example/dns-query" }, /DOH_URL has "http:\/\/resolver.example/],
    ["", { BLIND_AFTER_HOURS: "soon" }, /BLIND_AFTER_HOURS is "soon": give a number/],
    ["", { DAILY_RUNS: "many" }, /DAILY_RUNS is "many": give a whole number/],
    ["", { DAILY_RUNS: "0" }, /DAILY_RUNS is "0"/],
    ["", { PUBLIC_PORTS: "443,https" }, /PUBLIC_PORTS is "443,https": give ports/],
    ["", { BLIND_AFTER_HOURS: "-1" }, /BLIND_AFTER_HOURS is "-1"/],
    ["", { ALLOW_PRIVATE_TARGETS: "true" }, /ALLOW_PRIVATE_TARGETS is "true": give 1/],
    [
      "",
      { NODE_EXTRA_CA_CERTS: join(folder, "nothing.crt") },
      /NODE_EXTRA_CA_CERTS is .*nothing.crt, which cannot be read/,
    ],
    ["", { NODE_EXTRA_CA_CERTS: file("empty.crt", "") }, /empty.crt, which holds no certificate/],
    [
      "",
      { NODE_EXTRA_CA_CERTS: file("damaged.crt", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") },
      /damaged.crt, whose certificate number 1 is damaged/,
    ],
  ];
  it.for(bad)("say what is wrong with: %s %o", ([flags, env, message]) => {
    const read = () => readOptions(flags.split(" ").filter(Boolean), env);
    expect(read).toThrow(OptionsError);
    expect(read).toThrow(message);
  });
});
