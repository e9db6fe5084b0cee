import type { Expected, History, Place } from "../fault.ts";
import type { Net } from "../net.ts";
import type { Random } from "./random.ts";

/** One fault with its parameters drawn. */
export interface Draw {
  /** What is injected, in a few words joined by hyphens. */
  readonly says: string;
  readonly where: Place;
  readonly probe: History;
  readonly expected: Expected;
  readonly visit?: boolean;
  readonly inject: (net: Net) => Promise<void>;
}

/** A way to break a network, or to leave it well, with room for chance. */
export interface Block {
  readonly id: string;
  /**
   * One fault, or two twins: the same at two places, so that no browser and no probe could tell which. The lab runs
   * both and checks that they look the same.
   */
  draw(random: Random): readonly [Draw] | readonly [Draw, Draw];
  /** Harmless oddities may be added: a clock a little off, another good server in the DNS answer. */
  readonly bearsOddities?: boolean;
}

/** A block whose truth can always be told, so that it can be part of a pair. */
export interface PlainBlock extends Block {
  draw(random: Random): readonly [Draw];
}

/** The name that is diagnosed, and its servers in the order of the answer. */
export const portalName = "dppt.beijing.chinatax.gov.cn";
export const portalServers = ["36.110.20.11", "36.110.20.12"] as const;
/** Servers of the same portal that its name does not lead to today; their certificates are good for it. */
export const spareServers = ["36.110.20.21", "36.110.20.22", "36.110.20.31"] as const;

export const anyProbe = ["reaches", "blind", "new", "down"] as const;
export const anyRunningProbe = ["reaches", "blind", "new"] as const;

export const server = (scenario: Expected["scenario"]): Expected => ({ side: "beyond", locus: "server", scenario });
export const path = (scenario: Expected["scenario"]): Expected => ({ side: "beyond", locus: "path", scenario });
export const office = (scenario: Expected["scenario"]): Expected => ({
  side: "user",
  locus: "local-network",
  scenario,
});
export const device = (scenario: Expected["scenario"]): Expected => ({ side: "user", locus: "device", scenario });
