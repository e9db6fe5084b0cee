import type { EvidenceKey } from "../../../shared/model/evidence.ts";
import { captive } from "./captive.ts";
import { clock } from "./clock.ts";
import { doh } from "./doh.ts";
import type { Gatherer } from "./gatherer.ts";
import { link } from "./link.ts";
import { neutral } from "./neutral.ts";
import { neutralPort } from "./neutral-port.ts";
import { otherRegion } from "./other-region.ts";
import { probe } from "./probe.ts";
import { recheck } from "./recheck.ts";
import { sibling } from "./sibling.ts";
import { unrelated } from "./unrelated.ts";

export type GatheredKey = Exclude<EvidenceKey, "observation">;

/** Every gatherer under the key it delivers. Most needed first: where the budget runs short, the last go without. */
export const gatherers: { readonly [K in GatheredKey]: Gatherer<K> } = {
  link,
  recheck,
  probe,
  captive,
  neutral,
  neutralPort,
  unrelated,
  clock,
  sibling,
  otherRegion,
  doh,
};

export const gatheredKeys = Object.keys(gatherers) as GatheredKey[];
