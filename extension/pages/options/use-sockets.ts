import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { SocketsProps } from "../../../shared/ui/sockets.tsx";
import { watchedSockets } from "../../hosts.ts";

/** The permission for sockets of the tax bureaus' pages, live, and what can be done with it. */
export function useSockets(): SocketsProps {
  const [watched, setWatched] = useState(false);

  useEffect(() => {
    const refresh = () => void browser.permissions.contains(watchedSockets).then(setWatched);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  return {
    watched,
    onWatch: () => void browser.permissions.request(watchedSockets).catch(failed),
    onStop: () => void browser.permissions.remove(watchedSockets).catch(failed),
  };
}

function failed(error: unknown): void {
  console.warn("The permission for sockets could not be changed:", error);
}
