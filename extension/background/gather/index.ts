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

/** What gatherers deliver, most needed first: where the budget runs short, the last go without. */
export const gatheredKeys = [
  "link",
  "recheck",
  "probe",
  "captive",
  "neutral",
  "neutralPort",
  "unrelated",
  "clock",
  "sibling",
  "otherRegion",
  "doh",
] as const satisfies readonly EvidenceKey[];
export type GatheredKey = (typeof gatheredKeys)[number];

/** Every gatherer under the key it delivers. */
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
