import { render } from "preact";
import { ui } from "../../../shared/locales/index.ts";
import { parseTarget } from "../../../shared/web/target.ts";
import { mountPoint } from "../mount-point.ts";
import { addedPortalOf, allPortals, findPortal } from "../../own-portals.ts";
import { companyContact, language, probeSetting } from "../../settings.ts";
import { policyItem, watchItem } from "../../storage.ts";
import { thisSystem } from "../this-system.ts";
import { DiagnosisPage, InvalidPage } from "./diagnosis-page.tsx";

const query = new URLSearchParams(location.search);
const parsed = parseTarget(query.get("target") ?? "");

await show();
watchItem(policyItem, () => void show());

/** Drawn anew when the administrator's values come or change; what the page has shown stays. */
async function show(): Promise<void> {
  const [spoken, probe, contact, portals, system, portal, added] = await Promise.all([
    language(),
    probeSetting("page"),
    companyContact(),
    allPortals(),
    thisSystem(),
    parsed.ok ? findPortal(parsed.target, "page") : undefined,
    parsed.ok ? addedPortalOf(parsed.target, "page") : undefined,
  ]);
  const hasProbe = probe.address !== null && added?.outside !== false;
  const props = { language: spoken, hasProbe, companyContact: contact, portals, system };
  render(
    parsed.ok ? (
      <DiagnosisPage {...props} target={parsed.target} portal={portal} id={query.get("id")} />
    ) : (
      <InvalidPage {...props} error={parsed.error} />
    ),
    mountPoint(spoken, ui[spoken].diagnosis.title),
  );
}
