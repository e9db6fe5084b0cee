import type { Portal } from "../model/portal.ts";
import { cnNational } from "./cn-national.ts";
import { cnRegions } from "./cn-regions.ts";

/** The catalogue: every portal that is watched and measured without being asked for. */
export const portals: readonly Portal[] = [...cnRegions, ...cnNational];
