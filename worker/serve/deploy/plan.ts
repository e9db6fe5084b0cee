import { readVariables, workerBindings } from "../options.ts";
import { isPublicOrigin } from "./public-origin.ts";

/** What is to be deployed, with wrangler's own arguments. */
export interface Plan {
  readonly wranglerArgs: readonly string[];
  /** Uploaded as secrets, which nobody can read back; never as variables. */
  readonly secrets: Readonly<Record<string, string>>;
}

export type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly refusals: string[] };

/** Names of what is a secret of the Worker. */
const secretNames = ["VANTAGE_KEY", "METRICS_TOKEN"] as const;
const neverInConfiguration = ["ALLOW_PRIVATE_TARGETS", ...secretNames];

/**
 * Reads the operator's arguments and environment.
 *
 * @param configuration Text of wrangler.toml.
 * @returns every refusal at once, each with what, where and how to mend it.
 */
export function planDeployment(args: readonly string[], env: NodeJS.ProcessEnv, configuration: string): Planned {
  const refusals: string[] = [];
  if (env["ALLOW_PRIVATE_TARGETS"])
    refusals.push(
      "ALLOW_PRIVATE_TARGETS is set. It would let strangers measure private networks: unset it, then deploy again.",
    );
  refusals.push(...configurationFaults(configuration), ...argumentFaults(args), ...privateOrigins(env));
  const { domain, workersDev, rest } = readDomain(args, env["PROBE_DOMAIN"]);
  const domainFault = domain === undefined ? undefined : faultOfDomain(domain);
  if (domain === undefined && !workersDev) refusals.push(noDomain);
  if (domainFault !== undefined) refusals.push(domainFault);
  const variables = readAll(env, refusals);
  if (refusals.length > 0 || variables === undefined) return { ok: false, refusals };

  const given = Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const secrets = Object.fromEntries(secretNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  return {
    ok: true,
    plan: { secrets, wranglerArgs: [...given, ...(domain === undefined ? [] : ["--domain", domain]), ...rest] },
  };
}

const noDomain = `No domain is given. *.workers.dev cannot be reached from mainland China, where most users are.
Give a domain of a zone in your Cloudflare account, like PROBE_DOMAIN=probe.example.com npm run deploy,
or deploy to workers.dev all the same with: npm run deploy -- --workers-dev`;

/** The Worker's variables, without secrets. Problems are added to `refusals`. */
function readAll(env: NodeJS.ProcessEnv, refusals: string[]): Readonly<Record<string, string>> | undefined {
  try {
    // Whatever this machine trusts besides, the deployed Worker trusts what browsers do.
    const variables = readVariables({ ...env, NODE_EXTRA_CA_CERTS: "", ALLOW_PRIVATE_TARGETS: "" });
    const open = Object.entries(workerBindings(variables)).filter(([name]) => !secretNames.some((one) => one === name));
    return Object.fromEntries(open);
  } catch (error) {
    refusals.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function configurationFaults(configuration: string): readonly string[] {
  return neverInConfiguration
    .filter((name) => new RegExp(`^\\s*"?${name}"?\\s*=`, "m").test(configuration))
    .map(
      (name) => `wrangler.toml sets ${name}, which would be deployed for everybody to see: take it out of the file.`,
    );
}

function argumentFaults(args: readonly string[]): readonly string[] {
  return neverInConfiguration
    .filter((name) => args.some((arg) => arg.startsWith(`${name}:`) || arg.includes(`=${name}:`)))
    .map((name) => `--var gives ${name}, which is no variable: give it in the environment or not at all.`);
}

/** Resolvers and peers that only this machine or this network knows. */
function privateOrigins({ DOH_URL = "", VANTAGES = "" }: NodeJS.ProcessEnv): readonly string[] {
  const resolvers = DOH_URL.split(",").map((text) => ["DOH_URL", text.trim()] as const);
  const peers = VANTAGES.split(",").map((text) => ["VANTAGES", text.trim().replace(/^[^=]*=/, "")] as const);
  return [...resolvers, ...peers]
    .filter(([, url]) => url !== "" && URL.canParse(url) && !isPublicOrigin(url))
    .map(([name, url]) => `${name} has ${url}, which Cloudflare cannot reach: give a public https address.`);
}

function readDomain(args: readonly string[], fromEnvironment: string | undefined) {
  const rest: string[] = [];
  let domain = fromEnvironment === "" ? undefined : fromEnvironment;
  let workersDev = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (arg === "--workers-dev") workersDev = true;
    else if (arg === "--domain") domain = args[(i += 1)] ?? "";
    else if (arg.startsWith("--domain=")) domain = arg.slice("--domain=".length);
    else rest.push(arg);
  }
  return { domain, workersDev, rest };
}

function faultOfDomain(domain: string): string | undefined {
  const example = "give a host name like probe.example.com";
  if (!/^[a-z0-9.-]+$/i.test(domain) || !isPublicOrigin(`https://${domain}`) || /^[\d.]+$/.test(domain))
    return `The domain "${domain}" is no public host name: ${example}, without scheme, port or path.`;
  if (/(^|\.)(workers|pages)\.dev$/i.test(domain))
    return `The domain "${domain}" cannot be reached from mainland China: ${example}, of a zone in your account.`;
  return undefined;
}
