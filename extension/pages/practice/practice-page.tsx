import { useMemo, useState } from "preact/hooks";
import { practice } from "../../../shared/locales/index.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Audience, System } from "../../../shared/model/remedy.ts";
import type { Target } from "../../../shared/model/target.ts";
import { exampleSite } from "../../../shared/practice/rehearse.ts";
import { scenariosBySide } from "../../../shared/practice/groups.ts";
import { type ScenarioId, scenarios } from "../../../shared/scenarios/index.ts";
import { AudienceSwitch } from "../../../shared/ui/audience-switch.tsx";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
import { PortalSelect } from "../../../shared/ui/portal-select.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { Unofficial } from "../../../shared/ui/unofficial.tsx";
import { ChooseScenario } from "./choose-scenario.tsx";
import { Stage } from "./stage.tsx";

export interface PracticePageProps {
  readonly language: Language;
  readonly portals: readonly Portal[];
  /** The site that the user mostly uses. */
  readonly home: Portal | undefined;
  readonly companyContact: string | undefined;
  readonly system: System | undefined;
  /** As the user has set it; what is chosen here counts here. */
  readonly audience: Audience;
  /** The scenario that the page's address names, whatever stands there. */
  readonly wanted: string | null;
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  readonly onScenario: (scenario: ScenarioId) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Any fault, as it would be seen and mended, with nothing broken, nothing sent and nothing recorded. */
export function PracticePage(props: PracticePageProps) {
  const { language, portals, wanted, now } = props;
  const texts = textsFor(language);
  const words = practice[language];
  const groups = useMemo(() => scenariosBySide(now), [now]);
  const [scenario, setScenario] = useState(() => scenarios.find(({ id }) => id === wanted)?.id);
  const [site, setSite] = useState(props.home);
  const [audience, setAudience] = useState(props.audience);
  const [would, setWould] = useState("");
  const choose = (id: ScenarioId) => {
    setScenario(id);
    setWould("");
    props.onScenario(id);
  };
  return (
    <>
      <PageHeader texts={texts} />
      <main class="practice">
        <div class="practice-marker">
          <p>{words.marker}</p>
          <p role="status">{would === "" && scenario ? words.playing(texts.titles.scenario[scenario]) : would}</p>
        </div>
        <div class="practice-choice">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <ChooseScenario groups={groups} titles={texts.titles} words={words} chosen={scenario} onChoose={choose} />
          <PortalSelect
            label={words.site}
            portals={portals}
            language={language}
            none={words.exampleSite}
            chosen={site?.id ?? null}
            onChoose={(portal) => setSite(portal ?? undefined)}
          />
          <div class="practice-audience">
            <p aria-hidden="true">{texts.ui.remedy.audience}</p>
            <AudienceSwitch audience={audience} texts={texts} onChange={setAudience} />
          </div>
        </div>
        <div class="practice-stage">
          {scenario === undefined && (
            <p class="practice-hint" role="alert">
              {wanted === null ? words.chooseFirst : words.unknown(wanted.slice(0, 60))}
            </p>
          )}
          {scenario !== undefined && (
            <Stage
              key={`${scenario} ${site?.id ?? ""}`}
              {...props}
              scenario={scenario}
              target={targetOf(site)}
              portal={site}
              audience={audience}
              onAudience={setAudience}
              texts={texts}
              onWould={setWould}
            />
          )}
          <Unofficial texts={texts} />
        </div>
      </main>
    </>
  );
}

/** Where invoices are issued, if the site has such a host. */
function targetOf(portal: Portal | undefined): Target {
  const host = portal?.hosts.find(({ role }) => role === "issue") ?? portal?.hosts[0];
  return host === undefined ? exampleSite : { host: host.host, port: host.port };
}
