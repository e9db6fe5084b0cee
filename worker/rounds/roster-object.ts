import { DurableObject } from "cloudflare:workers";
import { portals } from "../../shared/portals/index.ts";
import { targetText } from "../../shared/model/target.ts";
import { readSettings } from "../settings.ts";
import { roundHosts } from "./hosts.ts";
import { Roster } from "./roster.ts";
import type { RosterSummary } from "./roster.ts";

/**
 * The one object that has every host of the catalogue measured by schedule. One alarm for all is one thing that can get
 * lost; an alarm in each target's object would be hundreds, with nobody who knows when the others are at work.
 */
export class RosterObject extends DurableObject {
  readonly #roster = new Roster({
    storage: this.ctx.storage,
    hosts: roundHosts(portals),
    measure: (target) => this.env.TARGETS.getByName(targetText(target)).round(target),
  });

  /** Starts the rounds, or mends their series, unless they are switched off. */
  async keepGoing(): Promise<void> {
    if (readSettings(this.env).rounds) await this.#roster.keepGoing(Date.now());
  }

  override async alarm(): Promise<void> {
    // Where they were switched off since, the series ends here.
    if (readSettings(this.env).rounds) await this.#roster.takeTurn(Date.now());
  }

  summary(): Promise<RosterSummary> {
    return this.#roster.summary();
  }
}

/** The name of the only instance. */
export const rosterName = "catalogue";
