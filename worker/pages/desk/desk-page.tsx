import { useEffect, useState } from "preact/hooks";
import { DeskView } from "../../../shared/ui/desk-view.tsx";
import { useLanguage } from "../use-language.ts";
import { save } from "./save.ts";
import { useDesk } from "./use-desk.ts";

/** The page of a support desk: many reports at once, all of it in this browser. */
export function DeskPage() {
  const { language, setLanguage } = useLanguage();
  const { items, news, paste, openOnce, retry, clear } = useDesk();
  const [saved, setSaved] = useState<ReadonlySet<number>>(new Set());
  const unsaved = items.filter(
    ({ number, state }) => state.is === "report" && state.isLast && !saved.has(number),
  ).length;
  useEffect(() => {
    // All others can be pasted once more.
    if (unsaved === 0) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved > 0]);
  return (
    <DeskView
      language={language}
      items={items}
      news={news}
      unsaved={unsaved}
      now={Date.now()}
      zone={(at) => -new Date(at).getTimezoneOffset()}
      onLanguage={setLanguage}
      onPaste={paste}
      onOpenOnce={openOnce}
      onRetry={retry}
      onSave={({ name, type, text }, numbers) => {
        save(name, type, text);
        // A table does not hold all of a report.
        if (type === "application/json") setSaved((known) => new Set([...known, ...numbers]));
      }}
      onClear={clear}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onPrint={() => print()}
    />
  );
}
