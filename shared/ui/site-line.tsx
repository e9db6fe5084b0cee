import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";
import { nameOf } from "../portals/names.ts";

interface SiteLineProps {
  readonly target: Target;
  readonly portal?: Portal | undefined;
  readonly language: Language;
}

/** Which site this is about: its name and, smaller, its host and port. */
export function SiteLine({ target, portal, language }: SiteLineProps) {
  return (
    <p class="site-line">
      {portal && <strong>{nameOf(portal)[language]}</strong>}
      <span class="host">
        {target.host}:{target.port}
      </span>
    </p>
  );
}
