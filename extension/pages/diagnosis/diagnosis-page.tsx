import browser from "webextension-polyfill";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { System } from "../../../shared/model/remedy.ts";
import { targetText, type Target, type TargetError } from "../../../shared/model/target.ts";
import { remedies } from "../../../shared/remedies/index.ts";
import { report } from "../../../shared/report.ts";
import { rungs } from "../../../shared/rungs.ts";
import { type ScenarioId, scenarios } from "../../../shared/scenarios/index.ts";
import { DiagnosisView } from "../../../shared/ui/diagnosis-view.tsx";
import { diagnosisAddress } from "../../diagnosis-address.ts";
import { reportAddress } from "../../report-address.ts";
import { useAudience } from "../use-audience.ts";
import { useWatching } from "../use-watching.ts";
import { checkFurther, notePhone } from "./add-evidence.ts";
import { reloadSite } from "./reload-site.ts";
import { useDiagnosis } from "./use-diagnosis.ts";
import { useGuide } from "./use-guide.ts";

interface PageProps {
  readonly language: Language;
  readonly hasProbe: boolean;
  readonly companyContact: string | undefined;
  /** This computer's, as far as there are commands for it. */
  readonly system: System | undefined;
  /** All that can be chosen. */
  readonly portals: readonly Portal[];
}

// Nothing to run, mend or open: the view offers the list of portals instead.
const nothing = () => undefined;
const never = () => Promise.reject(new Error("There is no diagnosis."));

/** The page of a text that is no target. */
export function InvalidPage({ error, ...props }: PageProps & { readonly error: TargetError }) {
  return (
    <DiagnosisView
      {...props}
      error={error}
      rungs={[]}
      remedies={[]}
      onRunAgain={nothing}
      audience="clerk"
      onAudience={nothing}
      onGuide={nothing}
      onReload={nothing}
      onOpenSite={nothing}
      onChoose={choose}
      onPhone={never}
      onFurtherCheck={never}
      onCopy={copy}
    />
  );
}

/** The page of one diagnosis: a new one, or an earlier one where its `id` is given. */
export function DiagnosisPage({
  target,
  id,
  ...props
}: PageProps & { readonly target: Target; readonly portal: Portal | undefined; readonly id: string | null }) {
  const { diagnosis, lost, runAgain } = useDiagnosis(target, id);
  const offered = remediesFor(diagnosis?.verdict?.scenario);
  const watching = useWatching(target, props.language);
  const { guide, act } = useGuide(diagnosis, offered);
  const [audience, setAudience] = useAudience();
  const json = diagnosis && report(diagnosis);
  const text = json && JSON.stringify(json, null, 2);
  return (
    <DiagnosisView
      {...props}
      {...watching}
      lost={lost}
      diagnosis={diagnosis}
      rungs={diagnosis ? rungs(diagnosis.evidence, diagnosis.pending, diagnosis.verdict) : []}
      remedies={offered}
      reportJson={text?.replaceAll("<", String.raw`\u003c`)}
      reportText={text}
      onRunAgain={runAgain}
      guide={guide}
      audience={audience}
      onAudience={setAudience}
      onGuide={act}
      onReload={() => void reloadSite(target)}
      onPhone={(outcome) => (diagnosis === undefined ? never() : notePhone(diagnosis.id, outcome))}
      onFurtherCheck={(check) => (diagnosis === undefined ? never() : checkFurther(diagnosis.id, check))}
      onOpenSite={() => void browser.tabs.create({ url: targetText(target) })}
      onShare={diagnosis && (() => void browser.tabs.create({ url: reportAddress(diagnosis.id) }))}
      onChoose={choose}
      onCopy={copy}
    />
  );
}

function remediesFor(scenario: ScenarioId | undefined) {
  const ids = scenarios.find(({ id }) => id === scenario)?.remedies ?? [];
  return ids.map((id) => remedies[id]);
}

function choose({ hosts }: Portal): void {
  const [first] = hosts;
  if (first !== undefined) location.assign(diagnosisAddress(first));
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
