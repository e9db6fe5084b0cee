import type { About } from "../locales/about.ts";
import { type Remedy, type System, systems } from "../model/remedy.ts";
import { CopyButton } from "./copy-button.tsx";
import type { Texts } from "./texts.ts";

interface CommandsProps {
  readonly remedy: Remedy;
  readonly texts: Texts;
  readonly about: About;
  /** This computer's: its commands come first, the others behind a click. All are shown alike where it is not known. */
  readonly system?: System | undefined;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What IT types, by operating system, ready to be copied. */
export function Commands({ system, ...props }: CommandsProps) {
  const { remedy, texts } = props;
  const given = systems.filter((one) => remedy.commands[one] !== undefined);
  const first = system !== undefined && given.includes(system) ? [system] : given;
  const others = given.filter((one) => !first.includes(one));
  return (
    <>
      {first.map((one) => (
        <CommandsOf key={one} {...props} system={one} />
      ))}
      {others.length > 0 && (
        <details class="other-systems">
          <summary>{texts.ui.guide.otherSystems}</summary>
          {others.map((one) => (
            <CommandsOf key={one} {...props} system={one} />
          ))}
        </details>
      )}
    </>
  );
}

function CommandsOf({ remedy, texts, about, system, onCopy }: CommandsProps & { readonly system: System }) {
  const words = texts.ui.remedy;
  const fill = (line: string) => line.replaceAll("{host}", about.host).replaceAll("{port}", String(about.port));
  const lines = (remedy.commands[system] ?? []).map(fill).join("\n");
  return (
    <figure class="commands" data-system={system}>
      <figcaption>
        <span>
          {words.system[system]} · {words.commands}
        </span>
        <CopyButton label={words.copy} copiedLabel={words.copied} onCopy={() => onCopy(lines)} />
      </figcaption>
      <pre tabIndex={0}>{lines}</pre>
    </figure>
  );
}
