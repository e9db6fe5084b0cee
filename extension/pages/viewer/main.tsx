import { render } from "preact";
import { reportTexts } from "../../../shared/locales/report.ts";
import { language, probeSetting } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { ViewerPage } from "./viewer-page.tsx";

const first = location.hash;
// What was opened is in no history of this browser.
history.replaceState(null, "", location.pathname);

const [spoken, probe] = await Promise.all([language(), probeSetting("page")]);
render(
  <ViewerPage language={spoken} own={probe.address?.origin} first={first} />,
  mountPoint(spoken, reportTexts[spoken].open.title),
);
