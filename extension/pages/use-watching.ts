import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { ComeBackWatch } from "../../shared/come-back.ts";
import type { Armed } from "../../shared/invoice-guard.ts";
import type { Language } from "../../shared/locales/languages.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import type { ComeBackProps } from "../../shared/ui/come-back.tsx";
import type { ArmedGuard } from "../../shared/ui/invoice-guard.tsx";
import { notificationPermission, watchesItem } from "../come-back.ts";
import { armedFor, guardsItem } from "../invoice-guards.ts";
import { ask } from "../messages.ts";
import { read } from "../storage.ts";

/** What is kept in mind for the user about one site, live, and what can be done about it. */
export interface Watching {
  readonly guard: ArmedGuard | undefined;
  readonly comeBack: ComeBackProps | undefined;
}

/** {@link Watching} of a target; all undefined where there is none. */
export function useWatching(target: Target | undefined, language: Language): Watching {
  const [armed, setArmed] = useState<Armed>();
  const [watch, setWatch] = useState<ComeBackWatch>();
  const [isSilent, setSilent] = useState(false);

  useEffect(() => {
    if (target === undefined) return undefined;
    const refresh = async () => {
      setArmed(armedFor(await read(guardsItem), target));
      setWatch((await read(watchesItem))[targetText(target)]);
      setSilent(!(await browser.permissions.contains(notificationPermission)));
    };
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [target]);

  if (target === undefined) return { guard: undefined, comeBack: undefined };
  const now = Date.now();
  return {
    guard: armed && {
      armed,
      language,
      now,
      onLookUp: () => void ask({ kind: "look-up-invoices", target }),
      onRelease: () => void ask({ kind: "release-guard", target }),
    },
    comeBack: {
      language,
      watch,
      isSilent,
      now,
      onStart: () => begin(target),
      onStop: () => void ask({ kind: "stop-come-back", target }),
    },
  };
}

/** The permission must be asked for before anything is awaited, while the click still counts. Without it, it is told silently. */
function begin(target: Target): void {
  const asked = browser.permissions.request(notificationPermission).catch((error: unknown) => {
    console.warn("The permission to notify could not be asked for:", error);
  });
  // Begun at once: the question takes the focus, and with it the popup.
  void ask({ kind: "start-come-back", target });
  void asked;
}
