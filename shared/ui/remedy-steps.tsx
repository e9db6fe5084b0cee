import { useId, useState } from "preact/hooks";
import type { About } from "../locales/shape.ts";
import { type Remedy, systems } from "../model/remedy.ts";
import type { RemedyId } from "../remedies/index.ts";
import { CopyButton } from "./copy-button.tsx";
import type { Texts } from "./texts.ts";

type Audience = "clerk" | "it";

interface RemedyStepsProps {
  readonly remedies: readonly Remedy<RemedyId>[];
  readonly texts: Texts;
  readonly about: About;
  /** The cause in IT's words, above the steps for IT; undefined where nothing was measured. */
  readonly forIt?: string | undefined;
  /** Undefined where there is no check to run again. */
  readonly onConfirm?: ((remedy: Remedy<RemedyId>) => void) | undefined;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What to do, best first, for whoever reads it. */
export function RemedySteps({ remedies, texts, about, forIt, onConfirm, onCopy }: RemedyStepsProps) {
  const [audience, setAudience] = useState<Audience>("clerk");
  const words = texts.ui.remedy;
  if (remedies.length === 0) return null;
  return (
    <section class="remedies" aria-labelledby="remedies-heading">
      <div class="remedies-head">
        <h2 id="remedies-heading">{words.heading}</h2>
        <AudienceSwitch audience={audience} texts={texts} onChange={setAudience} />
      </div>
      {audience === "it" && forIt !== undefined && <p>{forIt}</p>}
      {remedies.map((remedy) => (
        <article key={remedy.id} class="remedy" data-remedy={remedy.id}>
          <h3>{texts.remedies[remedy.id].title}</h3>
          <ol>
            {texts.remedies[remedy.id][audience](about).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {audience === "it" && <Commands remedy={remedy} texts={texts} about={about} onCopy={onCopy} />}
        </article>
      ))}
      {onConfirm && (
        <button type="button" class="secondary" onClick={() => remedies[0] && onConfirm(remedies[0])}>
          {words.confirm}
        </button>
      )}
    </section>
  );
}

interface AudienceSwitchProps {
  readonly audience: Audience;
  readonly texts: Texts;
  readonly onChange: (audience: Audience) => void;
}

function AudienceSwitch({ audience, texts, onChange }: AudienceSwitchProps) {
  const name = useId();
  const { audience: legend, forClerk, forIt } = texts.ui.remedy;
  const labels = { clerk: forClerk, it: forIt };
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{legend}</legend>
      {(["clerk", "it"] as const).map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={audience === value} onChange={() => onChange(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CommandsProps {
  readonly remedy: Remedy<RemedyId>;
  readonly texts: Texts;
  readonly about: About;
  readonly onCopy: (text: string) => Promise<void>;
}

function Commands({ remedy, texts, about, onCopy }: CommandsProps) {
  const words = texts.ui.remedy;
  const fill = (line: string) => line.replaceAll("{host}", about.host).replaceAll("{port}", String(about.port));
  return (
    <>
      {systems.map((system) => {
        const lines = remedy.commands[system]?.map(fill).join("\n");
        if (lines === undefined) return null;
        return (
          <figure key={system} class="commands">
            <figcaption>
              <span>
                {words.system[system]} · {words.commands}
              </span>
              <CopyButton label={words.copy} copiedLabel={words.copied} onCopy={() => onCopy(lines)} />
            </figcaption>
            <pre tabIndex={0}>{lines}</pre>
          </figure>
        );
      })}
    </>
  );
}
