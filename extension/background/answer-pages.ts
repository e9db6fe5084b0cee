import browser from "webextension-polyfill";
import { diagnosisAddress } from "../diagnosis-address.ts";
import { answerRequests } from "../messages.ts";
import { announceWords } from "./announce-words.ts";
import { snoozeBanner } from "./banner.ts";
import { resumeDiagnoses, startDiagnosis } from "./diagnoses.ts";
import type { Incidents } from "./incidents.ts";

/** Does what our pages and the banner ask for. */
export function answerPages(incidents: Incidents): void {
  answerRequests(async (request, sender) => {
    switch (request.kind) {
      case "diagnose":
        return startDiagnosis(request.target, "click", (await incidents.open(request.target))?.observation);
      case "resume":
        await resumeDiagnoses();
        return null;
      case "open-diagnosis":
        await browser.tabs.create({ url: diagnosisAddress(request.target) });
        return null;
      case "snooze-banner":
        await snoozeBanner(request.target);
        return null;
      case "page-words":
        await announceWords(sender, request.meanings, incidents);
        return null;
    }
  });
}
