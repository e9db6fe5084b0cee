import { basename } from "node:path";
import { loci, sides } from "../../shared/model/verdict.ts";
import { scenarios } from "../../shared/scenarios/index.ts";
import { parseTarget } from "../../shared/web/target.ts";
import { histories, kinds, permissions, places, type Kind, type LoadedFault, type Place } from "./fault.ts";
import { defaultTarget } from "./network/plan.ts";

/** A fault file that cannot be used; the message says which file, which field and what is allowed. */
export class FaultFileError extends Error {}

type Check = (given: unknown) => boolean;

const boolean: Check = (given) => typeof given === "boolean";
const text: Check = (given) => typeof given === "string";
const object: Check = (given) => typeof given === "object" && given !== null;
const oneOf =
  (list: readonly string[]): Check =>
  (given) =>
    typeof given === "string" && list.includes(given);
const optional =
  (check: Check): Check =>
  (given) =>
    given === undefined || check(given);
const brokenPlaces = oneOf(places.filter((place) => place !== "none"));

const scenarioIds = scenarios.map(({ id }) => id);

interface Rule {
  readonly allowed: string;
  readonly check: Check;
}

const choice = (list: readonly string[]): Rule => ({ allowed: list.join(", "), check: oneOf(list) });

const rules: Readonly<Record<keyof Fault, Rule>> = {
  id: { allowed: "the file's name without .ts", check: text },
  where: {
    allowed: `${places.join(", ")}, or a list of two of these`,
    check: (given) => (Array.isArray(given) ? given.length === 2 && given.every(brokenPlaces) : oneOf(places)(given)),
  },
  probe: choice(histories),
  expected: { allowed: "{ side, locus, scenario }", check: object },
  kind: { allowed: kinds.join(", "), check: optional(oneOf(kinds)) },
  ambiguous: { allowed: "true, false", check: optional(boolean) },
  twin: { allowed: "the id of another fault", check: optional(text) },
  also: { allowed: scenarioIds.join(", "), check: optional(oneOf(scenarioIds)) },
  allows: {
    allowed: `a list of ${permissions.join(", ")}`,
    check: optional((given) => Array.isArray(given) && given.every(oneOf(permissions))),
  },
  quick: { allowed: "true, false", check: optional(boolean) },
  visit: { allowed: "true, false", check: optional(boolean) },
  target: {
    allowed: "https://host:port",
    check: optional((given) => typeof given === "string" && parseTarget(given).ok),
  },
  inject: { allowed: "a function that takes the network", check: (given) => typeof given === "function" },
};

const expectedRules: Readonly<Record<keyof Fault["expected"], Rule>> = {
  side: choice(sides),
  locus: choice(loci),
  scenario: choice(scenarioIds),
};

/** Checks the shape of a fault and fills its defaults in; throws `FaultFileError` at the first field that is wrong. */
export function checkFault(value: unknown, file: string): LoadedFault {
  if (typeof value !== "object" || value === null)
    throw new FaultFileError(
      `${file}: the default export must be an object with the fields ${Object.keys(rules).join(", ")}.`,
    );
  checkFields(value, rules, file, "");
  // The rules above are the type's, field by field.
  const fault = value as Fault;
  checkFields(fault.expected, expectedRules, file, "expected.");
  const name = basename(file, ".ts");
  if (fault.id !== name)
    throw new FaultFileError(`${file}: \`id\` is "${fault.id}"; allowed: the file's name, "${name}".`);
  if ((fault.ambiguous === true) !== (fault.twin !== undefined))
    throw new FaultFileError(`${file}: \`ambiguous: true\` and \`twin\` go together; one of them is missing.`);
  if (fault.twin === fault.id)
    throw new FaultFileError(`${file}: \`twin\` is the fault itself; allowed: another one's id.`);
  const where = typeof fault.where === "string" ? [fault.where] : fault.where;
  return {
    ...fault,
    file,
    run: 1,
    kind: fault.kind ?? kindOf(fault, where),
    target: fault.target ?? defaultTarget,
    places: where,
  };
}

function checkFields(value: object, allowed: Readonly<Record<string, Rule>>, file: string, prefix: string): void {
  const extra = Object.keys(value).find((name) => !(name in allowed));
  if (extra !== undefined)
    throw new FaultFileError(
      `${file}: \`${prefix}${extra}\` is no field; allowed: ${Object.keys(allowed).join(", ")}.`,
    );
  for (const [name, rule] of Object.entries(allowed)) {
    const given: unknown = Reflect.get(value, name);
    if (!rule.check(given))
      throw new FaultFileError(`${file}: \`${prefix}${name}\` is ${show(given)}; allowed: ${rule.allowed}.`);
  }
}

function kindOf(fault: Fault, where: readonly Place[]): Kind {
  if (where.length > 1) return "pair";
  if (where[0] === "none") return "healthy";
  return fault.probe === "reaches" ? "single" : "probe";
}

function show(given: unknown): string {
  if (given === undefined) return "missing";
  return typeof given === "function" ? "a function" : JSON.stringify(given);
}
