import type { Locus, Side } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import type { HuntedCase } from "./hunt/compose.ts";
import type { Net } from "./net.ts";

/** Where a fault can be injected. `none`: nothing is broken. */
export const places = ["device", "local-network", "path", "server", "application", "none"] as const;
export type Place = (typeof places)[number];

/**
 * What the probe remembers of the target when the fault strikes: `reaches` it measured it well before, `blind` the
 * portal has never let it in, `new` it never tried, `down` it is not running.
 */
export const histories = ["reaches", "blind", "new", "down"] as const;
export type History = (typeof histories)[number];

export const kinds = ["single", "pair", "healthy", "timed", "probe"] as const;
export type Kind = (typeof kinds)[number];

/** `loopback`: to see calls to programs of this computer, and to make them. */
export const permissions = ["proxy", "loopback", "webNavigation", "notifications"] as const;
export type Permission = (typeof permissions)[number];

/** What a judge should say, as far as it is scored. */
export interface Expected {
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: ScenarioId;
}

/** One file in a folder of faults, as its default export. */
export interface Fault {
  /** The file's name without `.ts`. */
  readonly id: string;
  /** Where it is injected: the truth. Two places for two faults at once. */
  readonly where: Place | readonly [Place, Place];
  readonly probe: History;
  readonly expected: Expected;
  /** Default: by what the fields above say. */
  readonly kind?: Kind;
  /** Nobody could tell it from `twin`, a fault at another place whose findings come out equal. */
  readonly ambiguous?: boolean;
  readonly twin?: string;
  /** Of two faults: what the other one is called, where it can be seen through the first. */
  readonly also?: ScenarioId;
  /** Optional permissions that the user has granted. */
  readonly allows?: readonly Permission[];
  /** Part of `--quick`. */
  readonly quick?: boolean;
  /** `https://host:port`; default Beijing's issuing site. */
  readonly target?: string;
  /** The user opens the portal in a tab before the diagnosis. */
  readonly visit?: boolean;
  /** Breaks the network. Called once, when everything is well and the history is made. */
  readonly inject: (net: Net) => void | Promise<void>;
}

/** A fault with its defaults filled in. */
export interface LoadedFault extends Fault {
  readonly file: string;
  /** Of a hunt: made again from its seed and number, there is no file. */
  readonly hunted?: HuntedCase;
  /** Counts repetitions, from 1. */
  readonly run: number;
  readonly kind: Kind;
  readonly target: string;
  readonly places: readonly Place[];
}
