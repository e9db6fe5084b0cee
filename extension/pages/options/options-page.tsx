import browser from "webextension-polyfill";
import { OptionsView, type OptionsViewProps } from "../../../shared/ui/options-view.tsx";
import { notificationPermission } from "../../come-back.ts";
import { draftPortalsItem, draftsItem } from "../../drafts.ts";
import { historyDaysItem } from "../../history.ts";
import { homePortalItem } from "../../home-portal.ts";
import { watchedSockets } from "../../hosts.ts";
import { parseProbeAddress, probePatterns, type ProbeAddress } from "../../probe-address.ts";
import {
  audienceItem,
  consentItem,
  languageItem,
  ownPortalsItem,
  policyItem,
  probeUrlItem,
  welcomedItem,
  write,
  type Item,
} from "../../storage.ts";
import { useAudience } from "../use-audience.ts";
import { useDraftSwitches } from "./use-draft-switches.ts";
import { usePermission } from "./use-permission.ts";
import { useSites } from "./use-sites.ts";

/** What the manifest allows us to ask for. */
const optionalPatterns = /^(https:|http:\/\/127\.0\.0\.1\/)/;

type OptionsPageProps = Omit<
  OptionsViewProps,
  | "onLanguage"
  | "onConsent"
  | "onProbeUrl"
  | "onHome"
  | "audience"
  | "onAudience"
  | "onClear"
  | "practiceAddress"
  | "sites"
  | "sockets"
  | "notifications"
  | "drafts"
> & {
  readonly onChanged: () => void;
};

/** The options page with its settings bound to storage. */
export function OptionsPage({ onChanged, ...shown }: OptionsPageProps) {
  const change =
    <T,>(item: Item<T>) =>
    (value: T) =>
      void write(item, value).then(onChanged);
  const sites = useSites();
  const sockets = usePermission(watchedSockets);
  const [audience, setAudience] = useAudience();
  const drafts = useDraftSwitches(shown.portals, shown.home);
  const news = usePermission(notificationPermission);
  return (
    <OptionsView
      {...shown}
      sites={sites}
      drafts={drafts}
      audience={audience}
      onAudience={setAudience}
      sockets={{ watched: sockets.granted, onWatch: sockets.ask, onStop: sockets.giveBack }}
      notifications={{ allowed: news.granted, onAllow: news.ask, onStop: news.giveBack }}
      onLanguage={change(languageItem)}
      onConsent={change(consentItem)}
      onHome={(portal) => change(homePortalItem)(portal?.id ?? null)}
      onProbeUrl={storeProbeUrl}
      onClear={clearRecords}
      practiceAddress="../practice/index.html"
    />
  );
}

/** Stores a usable address, or none to go back to the built-in one. False where it is neither. */
async function storeProbeUrl(text: string): Promise<boolean> {
  if (text.trim() === "") {
    await write(probeUrlItem, "");
    return true;
  }
  const parsed = parseProbeAddress(text);
  if (!parsed.ok) return false;
  askForPermission(parsed.address);
  await write(probeUrlItem, parsed.address.origin);
  return true;
}

/**
 * A permission shows the exact name of a failure, and opens the way to a probe on this computer; without one a probe
 * elsewhere can be asked all the same. Must be called before anything is awaited, while the click still counts.
 */
function askForPermission(address: ProbeAddress): void {
  const origins = probePatterns(address).filter((pattern) => optionalPatterns.test(pattern));
  if (origins.length === 0) return;
  browser.permissions
    .request({ origins })
    .catch((error: unknown) => console.warn("The permission could not be asked for:", error));
}

/** Forgets every diagnosis and incident. Settings stay, and drafts, which are the user's own and erased on their page. */
async function clearRecords(): Promise<void> {
  const staying = new Set(
    [
      languageItem,
      consentItem,
      probeUrlItem,
      ownPortalsItem,
      homePortalItem,
      draftPortalsItem,
      draftsItem,
      audienceItem,
      policyItem,
      historyDaysItem,
      welcomedItem,
    ].map(({ key }) => key),
  );
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter((key) => !staying.has(key)));
  await browser.storage.session.clear();
}
