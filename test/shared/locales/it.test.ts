import { describe, expect, test } from "vitest";
import { explanations, remedies } from "../../../shared/locales/index.ts";
import { languages } from "../../../shared/locales/languages.ts";

const about = { site: "SITE", helpline: null, host: "portal.example", port: 8443, clockSlowByMinutes: null };

describe.each(languages)("for IT, in %s", (language) => {
  test("each scenario has a paragraph of two to four sentences", () => {
    for (const [id, { it }] of Object.entries(explanations[language])) {
      const sentences = it(about)
        .split(language === "en" ? /(?<=\.)\s/ : /(?<=。)/)
        .filter((text) => text.trim() !== "");
      expect(sentences.length >= 2 && sentences.length <= 4, `${id}: ${sentences.length} sentences`).toBe(true);
    }
  });

  test("each guide has one to four lines", () => {
    for (const [id, { it }] of Object.entries(remedies[language])) {
      const { length } = it(about);
      expect(length >= 1 && length <= 4, `${id}: ${length} lines`).toBe(true);
    }
  });
});
