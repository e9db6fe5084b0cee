import type { Language } from "../locales/languages.ts";
import type { OpenFault } from "../locales/report-shape.ts";
import { reportTexts } from "../locales/report.ts";
import type { KeptFault } from "../locales/viewer-shape.ts";
import { viewerTexts } from "../locales/viewer.ts";

/** Why a link opens nothing, and what to do. */
export function faultText(fault: OpenFault | KeptFault, language: Language): string {
  const ofKept = viewerTexts[language].fault;
  return isOfKept(fault, ofKept) ? ofKept[fault] : reportTexts[language].open.fault[fault];
}

function isOfKept(fault: string, words: Readonly<Record<KeptFault, string>>): fault is KeptFault {
  return Object.hasOwn(words, fault);
}
