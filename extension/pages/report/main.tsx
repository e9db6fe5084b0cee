import { render } from "preact";
import { reportTexts } from "../../../shared/locales/report.ts";
import { language, probeSetting } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { loadReport } from "./load-report.ts";
import { MissingPage, ReportPage } from "./report-page.tsx";

const [spoken, probe] = await Promise.all([language(), probeSetting("page")]);
const report = await loadReport(new URLSearchParams(location.search).get("id"), spoken);
render(
  report === undefined ? (
    <MissingPage language={spoken} />
  ) : (
    <ReportPage report={report} origin={probe.address?.origin} language={spoken} />
  ),
  mountPoint(spoken, reportTexts[spoken].preview.title),
);
