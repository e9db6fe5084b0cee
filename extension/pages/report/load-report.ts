import { goesOn } from "../../../shared/guide/guide.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { targetText } from "../../../shared/model/target.ts";
import { sharedReport } from "../../../shared/report/make.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { parseReport } from "../../../shared/web/report-schema.ts";
import { diagnosisItem, guidesItem, incidentsItem, read } from "../../storage.ts";
import { environment } from "./environment.ts";

/** The report of a stored diagnosis; `undefined` where it is not stored any more, or still runs. */
export async function loadReport(id: string | null, language: Language): Promise<SharedReport | undefined> {
  const diagnosis = id === null ? null : await read(diagnosisItem(id));
  if (diagnosis === null) return undefined;
  const key = targetText(diagnosis.target);
  const [guides, incidents] = await Promise.all([read(guidesItem), read(incidentsItem)]);
  const guide = guides[key];
  const isOfThis = guide !== undefined && goesOn(guide, guide.remedy, diagnosis.id, Date.now());
  const made = sharedReport({
    diagnosis,
    guide: isOfThis ? guide : undefined,
    incident: incidents[key],
    environment: await environment(language),
  });
  // By the shape that every reader holds it to: what does not fit is not even shown.
  return parseReport(made);
}
