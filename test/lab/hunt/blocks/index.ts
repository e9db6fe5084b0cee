import type { Block, PlainBlock } from "../block.ts";
import { refusal } from "./application.ts";
import { cableOut, clockAtCertificateEdge, clockFarOff, contentBlocker } from "./device.ts";
import { noAnswer, wrongAddress } from "./names.ts";
import { captiveNetwork, deadProxy, officeFirewall, unknownInspection } from "./office.ts";
import {
  badCertificate,
  brokenTls,
  certificateDates,
  deadPortal,
  deadPortals,
  nameGone,
  serverError,
} from "./server.ts";
import {
  certificateWithWrongProbeClock,
  deadPortalsProbeOn443,
  deadWithMisledProbe,
  deadWithUselessProbe,
} from "./probe.ts";
import { brokenAnswer, brokenIpv6, halfPortal, slowLine, smallPacketsEverywhere } from "./rough.ts";
import { diesMeanwhile, filterBegins, recovers } from "./timed.ts";
import { filteredOrDead, portOrPortals } from "./unseen.ts";
import { addressFilter, deadLine, nameFilter, smallPackets } from "./way.ts";
import { portalSays } from "./words.ts";
import {
  wellAbroad,
  wellClock,
  wellDualStack,
  wellSlow,
  wellWrongProbe,
  wellInspected,
  wellNames,
  wellProbe,
  wellProxied,
  wellRefusedProbe,
} from "./well.ts";

export interface Blocks {
  /** Faults that come alone. */
  readonly single: readonly Block[];
  /** Faults that hide what lies behind them: the first of a pair, and the one to be named. */
  readonly lower: readonly PlainBlock[];
  /** Faults behind those. */
  readonly upper: readonly PlainBlock[];
  /** Networks without a fault. */
  readonly healthy: readonly Block[];
}

/** All that a hunt is made of. */
export const blocks: Blocks = {
  single: [
    clockFarOff,
    clockAtCertificateEdge,
    cableOut,
    contentBlocker,
    officeFirewall,
    captiveNetwork,
    unknownInspection,
    deadProxy,
    wrongAddress,
    noAnswer,
    addressFilter,
    nameFilter,
    smallPackets,
    deadLine,
    filteredOrDead,
    portOrPortals,
    deadPortal,
    deadPortals,
    brokenTls,
    certificateDates,
    badCertificate,
    serverError,
    nameGone,
    refusal,
    halfPortal,
    brokenAnswer,
    slowLine,
    smallPacketsEverywhere,
    brokenIpv6,
    portalSays,
    deadWithUselessProbe,
    deadWithMisledProbe,
    certificateWithWrongProbeClock,
    deadPortalsProbeOn443,
    diesMeanwhile,
    filterBegins,
  ],
  lower: [clockFarOff, cableOut, officeFirewall, captiveNetwork, unknownInspection, deadProxy],
  upper: [deadPortal, certificateDates, badCertificate, serverError, refusal],
  healthy: [
    wellProbe,
    wellClock,
    wellNames,
    wellRefusedProbe,
    wellInspected,
    wellProxied,
    wellDualStack,
    wellSlow,
    wellAbroad,
    wellWrongProbe,
    recovers,
  ],
};
