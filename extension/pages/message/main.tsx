import { render } from "preact";
import browser from "webextension-polyfill";
import { anySite, explain } from "../../../shared/explain-message.ts";
import { messages } from "../../../shared/locales/index.ts";
import type { Target } from "../../../shared/model/target.ts";
import { recognisePasted } from "../../../shared/page-words/recognise-pasted.ts";
import { portals } from "../../../shared/portals/index.ts";
import { parseTarget } from "../../../shared/web/target.ts";
import { diagnosisAddress } from "../../diagnosis-address.ts";
import { language, probeSetting } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { MessagePage } from "./message-page.tsx";

// What is pasted stays in this page: nothing here stores or sends it.
const target = named();
const [spoken, probe] = await Promise.all([language(), probeSetting("page")]);
render(
  <MessagePage
    language={spoken}
    target={target}
    portals={portals}
    hasProbe={probe.address !== null}
    explain={(text) => recognisePasted(text).map((found) => explain(found, target ?? anySite, Date.now()))}
    onDiagnose={(chosen) => void browser.tabs.create({ url: diagnosisAddress(chosen) })}
    onCopy={(text) => navigator.clipboard.writeText(text)}
  />,
  mountPoint(spoken, messages[spoken].title),
);

/** The site in our own address, where it is one. */
function named(): Target | undefined {
  const parsed = parseTarget(new URLSearchParams(location.search).get("target") ?? "");
  return parsed.ok ? parsed.target : undefined;
}
