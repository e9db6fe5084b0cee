import { certificates } from "./certificates.ts";
import { components } from "./components.ts";
import { issuing } from "./issuing.ts";
import { limits } from "./limits.ts";
import { maintenance } from "./maintenance.ts";
import { roles } from "./roles.ts";
import { signIn } from "./sign-in.ts";
import { verification } from "./verification.ts";

/** What the catalogue's sites show in their pages; all that the page's reader carries. */
export const shownMessages = [
  ...signIn,
  ...roles,
  ...issuing,
  ...limits,
  ...maintenance,
  ...verification,
  ...components,
  ...certificates,
] as const;
