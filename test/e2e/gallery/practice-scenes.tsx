import type { VNode } from "preact";
import { PracticePage } from "../../../extension/pages/practice/practice-page.tsx";
import type { Language } from "../../../shared/locales/languages.ts";
import { portals } from "../../../shared/portals/index.ts";
import { now } from "../../shared/evidence.ts";

/** The guide is walked to where it is looked at as a user does: acts.ts. */
export function practice(wanted: string | null): (language: Language) => VNode {
  return (language) => (
    <PracticePage
      language={language}
      portals={portals}
      home={portals.find(({ id }) => id === "cn-gansu")}
      companyContact={language === "zh-CN" ? "信息部 王工，分机 8001" : "IT, Wang, extension 8001"}
      system="windows"
      audience="clerk"
      wanted={wanted}
      now={now}
      onScenario={() => undefined}
      onCopy={async () => undefined}
    />
  );
}
