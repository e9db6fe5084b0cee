import { aboutOf } from "./about.ts";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import { Rungs } from "./rungs.tsx";
import { SiteLine } from "./site-line.tsx";
import type { Texts } from "./texts.ts";

/** While the gatherers are under way. */
export function DiagnosisRunning({
  diagnosis,
  language,
  portal,
  rungs,
  texts,
}: DiagnosisViewProps & { readonly texts: Texts }) {
  const words = texts.ui.diagnosis;
  if (diagnosis === undefined) return <p class="running">{words.running}</p>;
  const { site } = aboutOf(language, diagnosis.target, portal);
  return (
    <>
      <SiteLine target={diagnosis.target} portal={portal} language={language} />
      <section class="card">
        <div class="verdict" data-side="running">
          <h2 class="verdict-sentence">
            <span class="spinner" aria-hidden="true" />
            {words.runningFor(site)}
          </h2>
          <p class="verdict-detail">{words.soon}</p>
        </div>
        <Rungs rungs={rungs} texts={texts} site={site} />
      </section>
    </>
  );
}
