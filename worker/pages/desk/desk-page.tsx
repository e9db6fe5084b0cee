import { deskTexts } from "../../../shared/locales/desk.ts";
import { reportTexts } from "../../../shared/locales/report.ts";
import { deskCsv } from "../../../shared/report/desk-csv.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Target } from "../../../shared/model/target.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { nameOf } from "../../../shared/portals/names.ts";
import { DeskView } from "../../../shared/ui/desk-view.tsx";
import { useLanguage } from "../use-language.ts";
import { save } from "./save.ts";
import { useDesk } from "./use-desk.ts";

/** The page of a support desk: several links at once, all of it in this browser. */
export function DeskPage() {
  const { language, texts, setLanguage } = useLanguage();
  const { rows, open, openOnce, ...desk } = useDesk();
  const { column, fileName } = deskTexts[language];
  const { side } = reportTexts[language].view;
  const onSave = (format: "json" | "csv") => {
    if (format === "json") {
      const reports = rows.map(({ report }) => report);
      return save(`${fileName}.json`, "application/json", JSON.stringify(reports, undefined, 2));
    }
    const text = deskCsv(rows, {
      column,
      site: ({ target }) => siteOf(target, language),
      side: ({ verdict }) => side[verdict.side],
      cause: ({ verdict }) => texts.titles.scenario[verdict.scenario],
      confidence: ({ verdict }) => texts.ui.confidence[verdict.confidence],
    });
    return save(`${fileName}.csv`, "text/csv", text);
  };
  return (
    <DeskView
      {...desk}
      rows={rows}
      language={language}
      texts={texts}
      onLanguage={setLanguage}
      onOpen={open}
      onOpenOnce={openOnce}
      onSave={onSave}
    />
  );
}

function siteOf(target: Target | undefined, language: Language): string | undefined {
  const portal = target && portalOf(target);
  return portal && nameOf(portal)[language];
}
