import { render } from "preact";
import { pickLanguage } from "../../../shared/locales/languages.ts";
import { pageFaults } from "./page-faults.ts";
import { sceneNames } from "./scene-names.ts";
import { scenes } from "./scenes.tsx";
import { beginWalk, look } from "./stops.ts";

const styles: Readonly<Record<string, () => Promise<unknown>>> = {
  diagnosis: () => import("../../../extension/pages/diagnosis/diagnosis.css"),
  popup: () => import("../../../extension/pages/popup/popup.css"),
  options: () => import("../../../extension/pages/options/options.css"),
  message: () => import("../../../extension/pages/message/message.css"),
  drafts: () => import("../../../extension/pages/drafts/drafts.css"),
  practice: () => import("../../../extension/pages/practice/practice.css"),
  report: () => import("../../../extension/pages/report/report.css"),
  timeline: () => import("../../../extension/pages/timeline/timeline.css"),
  viewer: () => import("../../../worker/pages/viewer/viewer.css"),
  desk: () => import("../../../worker/pages/desk/desk.css"),
  welcome: () => import("../../../extension/pages/welcome/welcome.css"),
};

const query = new URLSearchParams(location.search);
const language = pickLanguage([query.get("language") ?? ""]);
const name = sceneNames.find((known) => known === query.get("scene"));
const mount = document.querySelector("#app");
if (name === undefined || mount === null) throw new Error(`?scene= is one of ${sceneNames.join(", ")}`);
await styles[name.split("-")[0] ?? ""]?.();
document.documentElement.lang = language;
document.body.classList.toggle("in-tab", name.startsWith("popup"));
render(scenes[name](language), mount);
document.documentElement.dataset["ready"] = "";

const questions = { "look-over": pageFaults, walk: beginWalk, look };
for (const [question, answer] of Object.entries(questions)) {
  document.addEventListener(question, () => {
    document.documentElement.dataset["answer"] = JSON.stringify(answer());
  });
}
