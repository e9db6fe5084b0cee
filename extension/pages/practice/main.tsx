import { render } from "preact";
import { practice } from "../../../shared/locales/index.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import { homePortal } from "../../home-portal.ts";
import { allPortals } from "../../own-portals.ts";
import { companyContact, language } from "../../settings.ts";
import { audienceItem, read } from "../../storage.ts";
import { mountPoint } from "../mount-point.ts";
import { thisSystem } from "../this-system.ts";
import { PracticePage } from "./practice-page.tsx";

// Settings are read, so that practice looks as it would in earnest. Nothing here writes, asks the background, or sends.
const wanted = new URLSearchParams(location.search).get("scenario");
const [spoken, portals, contact, system, audience] = await Promise.all([
  language(),
  allPortals(),
  companyContact(),
  thisSystem(),
  read(audienceItem),
]);
render(
  <PracticePage
    language={spoken}
    portals={portals}
    home={await homePortal(portals)}
    companyContact={contact}
    system={system}
    audience={audience}
    wanted={wanted}
    now={Date.now()}
    onScenario={nameInAddress}
    onCopy={(text) => navigator.clipboard.writeText(text)}
  />,
  mountPoint(spoken, practice[spoken].title),
);

/** So that the address can be handed on. */
function nameInAddress(scenario: ScenarioId): void {
  history.replaceState(null, "", `?${new URLSearchParams({ scenario })}`);
}
