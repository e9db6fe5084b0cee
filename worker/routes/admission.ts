import { portals } from "../../shared/portals/index.ts";
import { imitatedPortal } from "../../shared/portals/look-alike.ts";
import type { Target, TargetError } from "../../shared/model/target.ts";
import type { ProblemType } from "../../shared/protocol.ts";
import { parseTarget } from "../../shared/web/target.ts";

export type Admission =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly problem: ProblemType; readonly detail: string };

const example = "https://dppt.beijing.chinatax.gov.cn:8443";

const refusals: Readonly<Record<TargetError, readonly [ProblemType, string]>> = {
  empty: ["invalid-target", `The target is empty; give it as https://host or https://host:port, like ${example}.`],
  "too-long": [
    "invalid-target",
    `The target is too long; give only https://host or https://host:port, like ${example}.`,
  ],
  "not-a-url": [
    "invalid-target",
    `The target is not an address; give it as https://host or https://host:port, like ${example}.`,
  ],
  "not-https": ["invalid-target", `Only https targets are measured; give it like ${example}.`],
  "has-credentials": ["invalid-target", `The target holds a user name or password; leave it out, like ${example}.`],
  "has-path": [
    "invalid-target",
    `The target has a path, a query or a fragment; only host and port are measured, like ${example}.`,
  ],
  "bad-host": ["invalid-target", `The host is not a valid DNS name; give it like ${example}.`],
  "ip-literal": ["target-not-allowed", "Addresses are not measured, only names: give the host's DNS name."],
  "local-name": ["target-not-allowed", "Names of local networks are not measured: give a public DNS name."],
};

/** Ports that no site has a reason to use are not knocked at, or the probe would be a port scanner. */
const standardPorts = [80, 443, 8080, 8443];
const allowedPorts: ReadonlySet<number> = new Set(
  standardPorts.concat(portals.flatMap(({ hosts }) => hosts.map(({ port }) => port))),
);

/** Top-level names that never resolve publicly (RFC 6761, RFC 9476). */
const reservedNames = ["alt", "arpa", "example", "invalid", "test"];

/** Whether the probe measures what a caller wrote, and if not why and how to mend it. */
export function admit(text: string, { allowPrivate }: { readonly allowPrivate: boolean }): Admission {
  const parsed = parseTarget(text);
  if (!parsed.ok) {
    const [problem, detail] = refusals[parsed.error];
    return { ok: false, problem, detail };
  }
  const { target } = parsed;
  if (!allowedPorts.has(target.port)) {
    const list = [...allowedPorts].toSorted((a, b) => a - b).join(", ");
    return refuse(`Port ${target.port} is not measured; ports are ${list}.`);
  }
  const topLevel = target.host.slice(target.host.lastIndexOf(".") + 1);
  if (reservedNames.includes(topLevel) && !allowPrivate)
    return refuse(`Names ending in .${topLevel} are reserved and resolve nowhere: give a public DNS name.`);
  // Letters of other scripts that draw a tax bureau's name: the judge knows such a host by its name, nobody need knock there.
  if (target.host.includes("xn--") && imitatedPortal(target.host) !== undefined)
    return refuse(
      "This name is drawn like a tax authority's with letters of another script: give the authority's own.",
    );
  return { ok: true, target };
}

function refuse(detail: string): Admission {
  return { ok: false, problem: "target-not-allowed", detail };
}
