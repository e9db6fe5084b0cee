import { namesSecret, saysSecret } from "./secret-names.ts";

/** All of a field that decides whether it may be kept. Nothing of it is what somebody typed. */
export interface FieldFacts {
  readonly tag: "input" | "textarea" | "select" | "rich";
  /** Of an input, lower case: `text`, `password` … */
  readonly type?: string;
  /** As it stands in the attribute. */
  readonly autocomplete?: string;
  readonly name?: string;
  readonly id?: string;
  /** All that people read of it: label, placeholder, title. */
  readonly words?: string;
  readonly classes?: string;
  readonly inputMode?: string;
  /** None where the page sets none. */
  readonly maxLength?: number;
  readonly visible: boolean;
  readonly disabled?: boolean;
  /** The page shows dots in place of what is typed. */
  readonly masked?: boolean;
  /** It stands in a small form with a password. */
  readonly signsIn?: boolean;
  /** What is written on buttons and links right beside it. */
  readonly beside?: string;
  /** A picture wide enough for a line of letters stands right beside it. */
  readonly besidePicture?: boolean;
}

/** Why a field is not kept. */
export type Refusal =
  /** Nobody typed there, or nobody can see it. */
  | "not-for-typing"
  | "hidden"
  | "disabled"
  /** Secrets, and what may be one. */
  | "password"
  | "masked"
  | "sign-in"
  | "autocomplete"
  | "named-secret"
  | "code-beside";

const typedInto = new Set("text email tel url number date datetime-local month week time checkbox radio".split(" "));
const secretPurposes = /(^|\s)(one-time-code|current-password|new-password|cc-\S+)(\s|$)/i;
const asksForCode =
  /验证码|校验码|动态码|(发送|获取|重发)短信|短信(验证|动态)|看不清|换一张|换一个|点击刷新|重新获取|get code|send code|resend|send sms|captcha|refresh code/i;
/** So many characters have the codes that are sent or drawn. */
const codeLength = { least: 4, most: 8 } as const;

/**
 * Why a field must not be kept; undefined where it may. When in doubt it is refused: what is missing from a draft is typed
 * once more, what should not be in one is a leak.
 */
export function refusal(field: FieldFacts): Refusal | undefined {
  const { tag, type = "text", autocomplete = "", name = "", id = "", words = "", classes = "" } = field;
  if (tag === "input" && type === "password") return "password";
  if (tag === "input" && !typedInto.has(type)) return "not-for-typing";
  if (!field.visible) return "hidden";
  if (field.disabled === true) return "disabled";
  if (field.masked === true) return "masked";
  if (field.signsIn === true) return "sign-in";
  if (secretPurposes.test(autocomplete)) return "autocomplete";
  if (saysSecret(words) || [name, id, ...classes.split(/\s+/)].some((one) => saysSecret(one))) return "named-secret";
  if ([name, id].some((one) => namesSecret(one, words))) return "named-secret";
  return isCodeBeside(field) ? "code-beside" : undefined;
}

/** Where the page does not name a code, its surroundings do: a button that sends one, or a picture of one. */
function isCodeBeside({ tag, type = "text", inputMode, maxLength, beside = "", besidePicture }: FieldFacts): boolean {
  if (tag !== "input" || !["text", "tel", "number"].includes(type)) return false;
  if (asksForCode.test(beside)) return true;
  // A code that is typed one digit a box.
  if (maxLength === 1) return true;
  const isShort = maxLength !== undefined && maxLength >= codeLength.least && maxLength <= codeLength.most;
  return isShort && (besidePicture === true || (inputMode === "numeric" && /获取|发送|重发|send|get/i.test(beside)));
}
