import type { VNode } from "preact";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import { portals } from "../../../shared/portals/index.ts";
import { optionalPortals } from "../../../shared/portals/lookup.ts";
import { asPortal } from "../../../shared/portals/own.ts";
import { OptionsView } from "../../../shared/ui/options-view.tsx";
import type { SiteShown } from "../../../shared/ui/sites-props.ts";
import { WelcomeView } from "../../../shared/ui/welcome-view.tsx";
import { readPastedAddress } from "../../../shared/web/pasted-address.ts";

const nothing = () => undefined;
const later = async () => undefined;

export function options(language: Language, sites: readonly SiteShown[], draftsAllowed = true): VNode {
  return (
    <OptionsView
      language={language}
      chosenLanguage="auto"
      languageManaged={false}
      consent="ask"
      consentManaged={false}
      probeUrl=""
      onLanguage={nothing}
      onConsent={nothing}
      onProbeUrl={async () => true}
      audience="clerk"
      onAudience={nothing}
      onHome={nothing}
      onClear={later}
      practiceAddress="#"
      sites={{
        sites,
        choices: optionalPortals,
        readAddress: (text) => {
          const read = readPastedAddress(text);
          return read.ok ? read.target : read.error;
        },
        onAdd: () => ({ problem: { kind: "look-alike", current: { host: "www.chinatax.gov.cn", port: 443 } } }),
        onWatch: nothing,
        onRemove: nothing,
        onOutside: nothing,
      }}
      sockets={{ watched: sites.length > 0, onWatch: nothing, onStop: nothing }}
      notifications={{ allowed: sites.length > 0, onAllow: nothing, onStop: nothing }}
      drafts={{
        allowed: draftsAllowed,
        on: sites.map(({ portal }) => portal).slice(0, 2),
        choices: portals.slice(0, 5),
        home: portals[0]?.id ?? null,
        onTurnOn: nothing,
        onTurnOff: nothing,
        onShow: nothing,
      }}
      home={sites.length > 0 ? "cn-beijing" : null}
      portals={portals}
    />
  );
}

export function own(name: string, host: string, port: number): Portal {
  return asPortal({ name, target: { host, port }, outside: false });
}

/** A vendor, a server of the company's own with its permission still missing, and one by policy. */
export function chosenSites(language: Language): readonly SiteShown[] {
  const [short, long] =
    language === "zh-CN"
      ? ["集团开票系统", "华东区域增值税电子发票统一开具与下载平台"]
      : ["Group invoicing", "Issuing and downloading of electronic VAT invoices, region East"];
  return [
    ...portals.filter(({ id }) => id === "cn-nuonuo").map((portal) => ({ portal, watched: true })),
    {
      portal: own(short ?? "", "fapiao.company.com", 8443),
      watched: false,
      own: { outside: false, managed: false },
    },
    {
      portal: own(long ?? "", "invoices.east.very-long-company-name-holding.com.cn", 443),
      watched: true,
      own: { outside: true, managed: true },
    },
  ];
}

/** The later screens are walked to as a user does: test/e2e/screenshots/pages.ts. */
export function welcome(language: Language): VNode {
  return (
    <WelcomeView
      language={language}
      consent="ask"
      consentManaged={false}
      bureaus={portals.filter(({ country, region }) => country === "CN" && region !== null)}
      vendors={portals.filter(({ country, kind }) => country === "CN" && kind === "vendor")}
      onWatch={nothing}
      practiceAddress="#"
      onStart={later}
    />
  );
}
