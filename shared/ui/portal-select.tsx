import { useId } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { nameOf } from "../portals/names.ts";

interface PortalSelectProps {
  readonly label: string;
  readonly portals: readonly Portal[];
  readonly language: Language;
  /** What stands for no portal. */
  readonly none: string;
  readonly chosen: Portal["id"] | null;
  readonly onChoose: (portal: Portal | null) => void;
  readonly describedBy?: string;
}

/** One of a few portals, or none. */
export function PortalSelect({ label, portals, language, none, chosen, onChoose, describedBy }: PortalSelectProps) {
  const id = useId();
  return (
    <div class="portal-select">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ""}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChoose(portals.find((portal) => portal.id === currentTarget.value) ?? null)}
      >
        <option value="">{none}</option>
        {portals.map((portal) => (
          <option key={portal.id} value={portal.id}>
            {nameOf(portal)[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
