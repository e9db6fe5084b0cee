import { useEffect, useState } from "preact/hooks";
import browser, { type Permissions } from "webextension-polyfill";

interface OptionalPermission {
  readonly granted: boolean;
  readonly ask: () => void;
  readonly giveBack: () => void;
}

/** An optional permission, live, and what can be done with it. `wanted` is a constant: it is looked up once. */
export function usePermission(wanted: Permissions.Permissions): OptionalPermission {
  const [granted, setGranted] = useState(false);

  useEffect(() => {
    const refresh = () => void browser.permissions.contains(wanted).then(setGranted);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [wanted]);

  return {
    granted,
    ask: () => void browser.permissions.request(wanted).catch(failed),
    giveBack: () => void browser.permissions.remove(wanted).catch(failed),
  };
}

function failed(error: unknown): void {
  console.warn("The permission could not be changed:", error);
}
