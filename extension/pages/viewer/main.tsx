import { render } from "preact";
import { reportTexts } from "../../../shared/locales/report.ts";
import { language } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { ViewerPage } from "./viewer-page.tsx";

const spoken = await language();
render(<ViewerPage language={spoken} first={location.hash} />, mountPoint(spoken, reportTexts[spoken].open.title));
