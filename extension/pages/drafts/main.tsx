import { render } from "preact";
import { drafts as draftTexts } from "../../../shared/locales/drafts.ts";
import { allPortals } from "../../own-portals.ts";
import { language } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { DraftsPage } from "./drafts-page.tsx";

const [spoken, portals] = await Promise.all([language(), allPortals()]);
render(<DraftsPage language={spoken} portals={portals} />, mountPoint(spoken, draftTexts[spoken].title));
