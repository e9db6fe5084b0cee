import { clockWrong } from "./clock-wrong.ts";
import { officeFirewall } from "./office-firewall.ts";
import type { Story } from "./story.ts";
import { taxServerDown } from "./tax-server-down.ts";

/** All stories, in the order in which they are told. */
export const stories: readonly Story[] = [officeFirewall, clockWrong, taxServerDown];
