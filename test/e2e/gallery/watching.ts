import { beginWatch } from "../../../shared/come-back.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { ComeBackProps } from "../../../shared/ui/come-back.tsx";
import type { ArmedGuard } from "../../../shared/ui/invoice-guard.tsx";
import { minute } from "../../../shared/practice/parts.ts";
import { now, target } from "../../shared/evidence.ts";

const nothing = () => undefined;

/** A guard that was armed ten minutes ago. */
export function armedGuard(language: Language): ArmedGuard {
  return {
    armed: { at: now - 10 * minute, because: "lost" },
    language,
    now,
    onLookUp: nothing,
    onRelease: nothing,
  };
}

/** The offer to be told, or a watch that has just begun. */
export function comeBack(language: Language, begun: boolean): ComeBackProps {
  const watch = begun ? { watch: beginWatch(target, now, [0.5, 0.5]) } : {};
  return { language, isSilent: false, now, onStart: nothing, onStop: nothing, ...watch };
}
