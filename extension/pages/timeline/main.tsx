import { render } from "preact";
import { timelineTexts } from "../../../shared/locales/timeline.ts";
import { allPortals } from "../../own-portals.ts";
import { language, probeSetting } from "../../settings.ts";
import { policyItem, watchItem } from "../../storage.ts";
import { mountPoint } from "../mount-point.ts";
import { TimelinePage } from "./timeline-page.tsx";

await show();
watchItem(policyItem, () => void show());

/** Drawn anew when the administrator's values come or change. */
async function show(): Promise<void> {
  const [spoken, probe, portals] = await Promise.all([language(), probeSetting("page"), allPortals()]);
  render(
    <TimelinePage language={spoken} hasProbe={probe.address !== null} portals={portals} />,
    mountPoint(spoken, timelineTexts[spoken].title),
  );
}
