import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { OptionsError, readVariables, workerBindings } from "./options.ts";

/** `npm run deploy`: puts the Worker on Cloudflare, with the operator's own wrangler login. */
function deploy(args: readonly string[]): number {
  if (process.env.ALLOW_PRIVATE_TARGETS) {
    process.stderr.write(
      "ALLOW_PRIVATE_TARGETS is set. It would let strangers measure private networks: unset it, then deploy again.\n",
    );
    return 2;
  }
  let variables;
  try {
    // Whatever this machine trusts besides, the deployed Worker trusts what browsers do.
    variables = readVariables({ ...process.env, NODE_EXTRA_CA_CERTS: "" });
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const root = fileURLToPath(new URL("../..", import.meta.url));
  // A secret is no variable, which everybody who sees the deployment can read: `wrangler secret put VANTAGE_KEY`.
  const { VANTAGE_KEY: _, ...open } = variables;
  const given = Object.entries(workerBindings(open)).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const wrangler = `${root}node_modules/wrangler/bin/wrangler.js`;
  const { status } = spawnSync(process.execPath, [wrangler, "deploy", ...given, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  return status ?? 1;
}

process.exitCode = deploy(process.argv.slice(2));
