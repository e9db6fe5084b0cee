import { type Draft, type DraftField, shownValue } from "../drafts/draft.ts";
import { type DraftPart, draftParts, partText } from "../drafts/parts.ts";
import type { DraftTexts } from "../locales/drafts-shape.ts";
import { CopyButton } from "./copy-button.tsx";

interface DraftContentProps {
  readonly draft: Draft;
  readonly nameOf: (field: DraftField) => string;
  readonly words: DraftTexts;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Every field of a draft, in the order of its page, each to be copied by itself, tables of lines as a whole. */
export function DraftContent({ draft, ...props }: DraftContentProps) {
  return (
    <>
      {draftParts(draft).map((part, index) =>
        part.kind === "fields" ? (
          <Fields key={index} {...props} fields={part.fields} />
        ) : (
          <Lines key={index} {...props} part={part} />
        ),
      )}
    </>
  );
}

type PartProps = Omit<DraftContentProps, "draft">;

function Fields({ fields, nameOf, words, onCopy }: PartProps & { readonly fields: readonly DraftField[] }) {
  return (
    <dl class="draft-fields">
      {fields.map((field, index) => (
        <div key={index}>
          <dt>{nameOf(field)}</dt>
          <dd>
            <span class="draft-value">{shownValue(field)}</span>
            <CopyButton
              label={words.copy}
              copiedLabel={words.copied}
              about={nameOf(field)}
              onCopy={() => onCopy(shownValue(field))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({
  part,
  nameOf,
  words,
  onCopy,
}: PartProps & { readonly part: Extract<DraftPart, { readonly kind: "lines" }> }) {
  return (
    <div class="draft-lines">
      {/* Wider than a narrow window: it scrolls by itself, by keyboard too. */}
      <div class="scrolls" role="region" aria-label={part.columns.join(" ")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {part.columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyButton label={words.copyLines} copiedLabel={words.copied} onCopy={() => onCopy(partText(part, nameOf))} />
    </div>
  );
}
