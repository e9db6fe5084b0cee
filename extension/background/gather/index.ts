import type { EvidenceKey } from "../../../shared/model/evidence.ts";
import { captive } from "./captive.ts";
import { certificate } from "./certificate.ts";
import { clock } from "./clock.ts";
import { doh } from "./doh.ts";
import { egress } from "./egress.ts";
import { families } from "./families.ts";
import type { Gatherer } from "./gatherer.ts";
import { link } from "./link.ts";
import { loopback } from "./loopback.ts";
import { neutral } from "./neutral.ts";
import { neutralPort } from "./neutral-port.ts";
import { otherRegion } from "./other-region.ts";
import { page } from "./page.ts";
import { probe } from "./probe.ts";
import { proxy } from "./proxy.ts";
import { quality } from "./quality.ts";
import { recheck } from "./recheck.ts";
import { repeats } from "./repeats.ts";
import { sibling } from "./sibling.ts";
import { tab } from "./tab.ts";
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
  "egress",
  "certificate",
  "page",
  "tab",
  "proxy",
  "loopback",
  "repeats",
  "families",
  "quality",
] as const satisfies readonly EvidenceKey[];
export type GatheredKey = (typeof gatheredKeys)[number];

/** What is learnt by asking the target itself: all of it goes with one re-check. */
export const targetKeys: ReadonlySet<string> = new Set<GatheredKey>([
  "recheck",
  "certificate",
  "page",
  "repeats",
  "families",
]);

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
  egress,
  certificate,
  page,
  tab,
  proxy,
  loopback,
  repeats,
  families,
  quality,
};
