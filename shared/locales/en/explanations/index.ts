import type { Explanations } from "../../shape.ts";
import { application } from "./application.ts";
import { certificates } from "./certificates.ts";
import { computer } from "./computer.ts";
import { line } from "./line.ts";
import { network } from "./network.ts";
import { open } from "./open.ts";
import { portal } from "./portal.ts";

export const explanations: Explanations = {
  ...computer,
  ...network,
  ...line,
  ...certificates,
  ...portal,
  ...application,
  ...open,
};
