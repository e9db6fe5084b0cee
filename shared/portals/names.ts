import type { Portal, PortalName } from "../model/portal.ts";
import { otherCountryNames } from "./other-country-names.ts";

const names: Readonly<Record<string, PortalName | undefined>> = otherCountryNames;

/** What a portal is called in lists and headings; its id where nobody has named it. */
export function nameOf({ id, name }: Portal): PortalName {
  return name ?? names[id] ?? { "zh-CN": id, en: id };
}
