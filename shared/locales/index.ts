import { explanations as enExplanations } from "./en/explanations/index.ts";
import { remedies as enRemedies } from "./en/remedies/index.ts";
import { practice as enPractice } from "./en/practice.ts";
import { ui as enUi } from "./en/ui.ts";
import { messages as enMessages } from "./en/messages/index.ts";
import type { Language } from "./languages.ts";
import type { MessageTexts } from "./messages-shape.ts";
import type { PracticeTexts } from "./practice-shape.ts";
import type { Explanations, Remedies, Ui } from "./shape.ts";
import { explanations as zhExplanations } from "./zh-CN/explanations/index.ts";
import { messages as zhMessages } from "./zh-CN/messages/index.ts";
import { practice as zhPractice } from "./zh-CN/practice.ts";
import { remedies as zhRemedies } from "./zh-CN/remedies/index.ts";
import { ui as zhUi } from "./zh-CN/ui.ts";

// What pages say beside the titles. One constant per speaker, so that a bundle carries only the voices it uses.
export const explanations: Readonly<Record<Language, Explanations>> = { "zh-CN": zhExplanations, en: enExplanations };
export const remedies: Readonly<Record<Language, Remedies>> = { "zh-CN": zhRemedies, en: enRemedies };
export const ui: Readonly<Record<Language, Ui>> = { "zh-CN": zhUi, en: enUi };
export const messages: Readonly<Record<Language, MessageTexts>> = { "zh-CN": zhMessages, en: enMessages };
export const practice: Readonly<Record<Language, PracticeTexts>> = { "zh-CN": zhPractice, en: enPractice };
