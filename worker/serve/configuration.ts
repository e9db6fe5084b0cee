import { getCACertificates } from "node:tls";
import { pemCertificates } from "../tls/roots.ts";
import type { BundledModule } from "./bundle.ts";
import { publicPorts, workerBindings } from "./options.ts";
import type { ServeOptions } from "./options.ts";

export interface ConfigurationParts {
  readonly options: ServeOptions;
  readonly modules: readonly BundledModule[];
  /** Absolute folder of the pages' files. */
  readonly assetsDir: string;
  /** Absolute folder for the objects' databases. */
  readonly stateDir: string;
  readonly compatibilityDate: string;
}

/** A configuration of `workerd serve` (workerd.capnp), in Cap'n Proto text. */
export function workerdConfiguration(parts: ConfigurationParts): string {
  const { options, modules, stateDir, assetsDir, compatibilityDate } = parts;
  const { variables, tls } = options;
  // Not `trustBrowserCas`: the runtime does not start on a machine without certificates of its own, such as a bare Debian.
  const trust = `tlsOptions = (trustedCertificates = [${text(trustedPem(variables.EXTRA_CA_CERTS ?? ""))}])`;
  // Both fetch() and connect() go through this wall, whatever the Worker's own checks let pass.
  const reach = variables.ALLOW_PRIVATE_TARGETS === "1" ? `["public", "private"]` : `["public"]`;
  const sockets = [
    ...options.ports.map((port, i) => ({ name: `http-${i}`, port, protocol: "http = ()" })),
    ...(tls?.ports ?? []).map((port, i) => ({
      name: `https-${i}`,
      port,
      protocol: `https = (tlsOptions = (keypair = (privateKey = ${text(tls?.key ?? "")}, certificateChain = ${text(tls?.cert ?? "")})))`,
    })),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = .worker),
    (name = "internet", network = (allow = ${reach}, ${trust})),
    (name = "resolvers", network = (allow = ["public", "private"], ${trust})),
    (name = "assets", disk = (path = ${text(assetsDir)})),
    (name = "state", disk = (path = ${text(stateDir)}, writable = true)),
  ],
  sockets = [
${sockets.map(({ name, port, protocol }) => `    (name = "${name}", address = "${options.ip}:${port}", service = "worker", ${protocol}),`).join("\n")}
  ],
);

const worker :Workerd.Worker = (
  compatibilityDate = ${text(compatibilityDate)},
  modules = [
${modules.map(({ name, kind, text: source }) => `    (name = ${text(name)}, ${kind} = ${text(source)}),`).join("\n")}
  ],
  bindings = [
${Object.entries(workerBindings({ ...variables, PUBLIC_PORTS: publicPorts(options), METRICS_OPEN: "1" }))
  .map(([name, value]) => `    (name = "${name}", text = ${text(value)}),`)
  .join("\n")}
    (name = "RESOLVERS", service = "resolvers"),
    (name = "PEERS", service = "resolvers"),
    (name = "ASSETS", service = "assets"),
    (name = "TARGETS", durableObjectNamespace = "TargetObject"),
    (name = "BUDGET", durableObjectNamespace = "BudgetObject"),
    (name = "REPORTS", durableObjectNamespace = "ReportObject"),
    (name = "ROSTER", durableObjectNamespace = "RosterObject"),
  ],
  durableObjectNamespaces = [
    (className = "TargetObject", uniqueKey = "fapiao-doctor-targets", enableSql = true),
    (className = "BudgetObject", uniqueKey = "fapiao-doctor-budget", enableSql = true),
    (className = "ReportObject", uniqueKey = "fapiao-doctor-reports", enableSql = true),
    (className = "RosterObject", uniqueKey = "fapiao-doctor-roster", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "state"),
);
`;
}

/** What the runtime itself trusts, for `fetch`: what this Node and this machine trust, and what the operator added. */
function trustedPem(extra: string): string {
  const all = new Set([...getCACertificates("bundled"), ...getCACertificates("system"), ...pemCertificates(extra)]);
  return [...all].join("\n");
}

/** A string in Cap'n Proto text: C's escapes. Bytes beyond ASCII stay as they are, in UTF-8. */
function text(value: string): string {
  const escaped = value.replaceAll(/["\\\n\r\t\0]/g, (character) => escapes[character] ?? character);
  return `"${escaped}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\0": "\\x00",
};
