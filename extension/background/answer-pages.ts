import browser from "webextension-polyfill";
import type { Observation } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";
import { diagnosisAddress } from "../diagnosis-address.ts";
import { answerRequests } from "../messages.ts";
import { checkFurther, notePhone, type Stored } from "./amend.ts";
import { announceWords } from "./announce-words.ts";
import { dismissBanner, showIn, snoozeBanner } from "./banner.ts";
import { resumeDiagnoses, startDiagnosis } from "./diagnoses.ts";
import type { ComeBacks } from "./come-back.ts";
import { holdForm, takeDraft } from "./drafts.ts";
import type { Guides } from "./guides.ts";
import type { Incidents } from "./incidents.ts";
import type { InvoiceGuards } from "./invoice-guards.ts";
import { openPortal } from "./open-portal.ts";
import { socketFailure } from "./socket-failures.ts";

/** Does what our pages and the banner ask for. Calls back with a diagnosis whose evidence the user has added to. */
export function answerPages(
  incidents: Incidents,
  guides: Guides,
  guards: InvoiceGuards,
  comeBacks: ComeBacks,
  amended: (diagnosis: Stored) => Promise<void>,
): void {
  answerRequests(async (request, sender) => {
    switch (request.kind) {
      case "diagnose":
        return startDiagnosis(request.target, "click", await whatHeMet(request.target));
      case "resume":
        await resumeDiagnoses();
        await guides.resume();
        return null;
      case "guide":
        await guides.act(request);
        return null;
      case "phone":
        await amended(await notePhone(request.id, request.outcome));
        return null;
      case "further-check":
        await amended(await checkFurther(request.id, request.check));
        return null;
      case "open-diagnosis":
        await browser.tabs.create({ url: diagnosisAddress(request.target) });
        return null;
      case "look-up-invoices":
        await openPortal(request.target);
        return null;
      case "start-come-back":
        await comeBacks.start(request.target);
        return null;
      case "stop-come-back":
        await comeBacks.stop(request.target);
        return null;
      case "release-guard":
        await guards.release(request.target);
        return null;
      case "issue-pressed":
        await guards.pressed(sender, request.at);
        await holdForm(sender);
        return null;
      case "draft":
        return takeDraft(sender, request);
      case "page-alive":
        await showIn(sender);
        return null;
      case "dismiss-banner":
        await dismissBanner(request.target, request.subject);
        return null;
      case "snooze-banner":
        await snoozeBanner(request.target);
        return null;
      case "page-words":
        await announceWords(sender, request.meanings, incidents, guards);
        return null;
    }
  });

  async function whatHeMet(target: Target): Promise<Observation | undefined> {
    return (await incidents.open(target))?.observation ?? (await socketFailure(target, Date.now()));
  }
}
