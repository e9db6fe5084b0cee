import type { About } from "../locales/about.ts";
import type { Audience, Remedy } from "../model/remedy.ts";
import type { RemedyId } from "../remedies/index.ts";
import { AudienceSwitch } from "./audience-switch.tsx";
import { Commands } from "./commands.tsx";
import type { Texts } from "./texts.ts";

interface RemedyStepsProps {
  readonly remedies: readonly Remedy<RemedyId>[];
  readonly texts: Texts;
  readonly about: About;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What to do, best first, to be read: where nothing was measured, nothing can be checked. */
export function RemedySteps({ remedies, texts, about, audience, onAudience, onCopy }: RemedyStepsProps) {
  if (remedies.length === 0) return null;
  return (
    <section class="remedies" aria-labelledby="remedies-heading">
      <div class="remedies-head">
        <h2 id="remedies-heading">{texts.ui.remedy.heading}</h2>
        <AudienceSwitch audience={audience} texts={texts} onChange={onAudience} />
      </div>
      {remedies.map((remedy) => {
        const steps: readonly string[] = texts.remedies[remedy.id][audience](about);
        return (
          <article key={remedy.id} class="remedy" data-remedy={remedy.id}>
            <h3>{texts.remedies[remedy.id].title}</h3>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {audience === "it" && <Commands remedy={remedy} texts={texts} about={about} onCopy={onCopy} />}
          </article>
        );
      })}
    </section>
  );
}
