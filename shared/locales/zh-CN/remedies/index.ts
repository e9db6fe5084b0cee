import type { Remedies } from "../../shape.ts";
import { browser } from "./browser.ts";
import { computer } from "./computer.ts";
import { issuing } from "./issuing.ts";
import { line } from "./line.ts";
import { network } from "./network.ts";
import { portal } from "./portal.ts";

export const remedies: Remedies = { ...browser, ...computer, ...network, ...line, ...portal, ...issuing };
