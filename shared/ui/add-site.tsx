import { useId, useRef, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { nameOf } from "../portals/names.ts";
import { addressText } from "./address-text.ts";
import type { AddProblem, SitesProps } from "./sites-props.ts";
import type { Texts } from "./texts.ts";

interface AddSiteProps extends Pick<SitesProps, "readAddress" | "onAdd"> {
  readonly texts: Texts;
  readonly language: Language;
  readonly onAdded: (portal: Portal) => void;
}

/** An address as people paste it, and a name. What will be kept is shown before it is kept. */
export function AddSite({ texts, language, readAddress, onAdd, onAdded }: AddSiteProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState("");
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<AddProblem>();
  const words = texts.ui.sites;
  const kept = readAddress(address);
  const add = (anyway: boolean) => {
    const answer = onAdd(address, name.trim(), anyway);
    field.current?.focus();
    if ("problem" in answer) {
      setProblem(answer.problem);
      return;
    }
    setProblem(undefined);
    setAddress("");
    setName("");
    onAdded(answer.added);
  };
  return (
    <form
      novalidate
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add(false);
      }}
    >
      <h3>{words.addTitle}</h3>
      <label for={`${id}-address`}>{words.address}</label>
      <input
        id={`${id}-address`}
        ref={field}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="https://"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={`${id}-problem ${id}-hint`}
        value={address}
        onInput={({ currentTarget }) => {
          setAddress(currentTarget.value);
          setProblem(undefined);
        }}
      />
      <p class="field-error" id={`${id}-problem`} role="alert">
        {problem && problemText(problem, texts, language)}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {typeof kept === "string" ? words.addressHint : words.kept(addressText(kept))}
      </p>
      <label for={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        type="text"
        autocomplete="off"
        maxLength={40}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="secondary">
          {words.add}
        </button>
        {problem?.kind === "look-alike" && (
          <button type="button" class="secondary" onClick={() => add(true)}>
            {words.addAnyway}
          </button>
        )}
      </div>
    </form>
  );
}

/** What is wrong, and how to mend it. */
function problemText(problem: AddProblem, texts: Texts, language: Language): string {
  const words = texts.ui.sites.problem;
  switch (problem.kind) {
    case "address":
      return words.address[problem.error];
    case "listed":
    case "known":
      return words[problem.kind](nameOf(problem.portal)[language]);
    case "retired":
    case "look-alike":
      return words[problem.kind](addressText(problem.current));
  }
}
