/** What people read at a field for something that nobody should keep: passwords, codes that are sent or drawn, keys. */
const secretWords =
  /密码|口令|验证码|校验码|动态码|短信码|短信验|手机码|图形码|图片码|附加码|随机码|安全码|确认码|授权码|激活码|认证码|令牌|密钥|私钥|密保|passw|passphrase|passcode|one.?time|captcha|\b(pin|otp|totp|token|secret|cvv|cvc)\b|pin\s*码|(verif\w*|valid\w*|security|auth\w*|access|sms|login|confirmation|activation|backup|recovery)[ _-]?code/i;

/** The same in the names that programmers give, whole words of them; the second half are Chinese words in Latin letters. */
const secretNames = new Set(
  (
    "pass passwd password passwords pwd pw psw pswd passcode passphrase pin pincode otp totp hotp mfa tfa captcha kaptcha " +
    "recaptcha token secret csrf xsrf nonce cvv cvc cvn csc vcode checkcode verifycode validcode validatecode authcode " +
    "smscode imgcode imagecode randcode rndcode randomcode piccode graphcode securitycode phonecode mobilecode logincode " +
    "yzm yzcode dxyzm sjyzm txyzm dtm dtmm dtkl jym mm kl mima"
  ).split(" "),
);
const secretSounds = /yanzhengma|jiaoyanma|dongtaima|kouling|mima$/;
/** Words that make a secret of `code` when they stand beside it. */
const codeOf = new Set(
  (
    "verify verification valid validate validation check auth authentication sms img image rand random pic picture graph " +
    "security phone mobile dynamic confirm login msg message access email mail"
  ).split(" "),
);
/** A field that is named `code` and nothing more may be that of goods, or of a currency; then its label says so. */
const harmlessCode =
  /编码|代码|邮编|邮政|商品|货物|项目|税收分类|(post|zip|area|country|currency|tax|goods|item|product)/i;
/** 品名, 品牌, 品种, 品类, 品目: what an invoice is about. */
const afterHarmlessPin = new Set(["ming", "pai", "zhong", "lei", "mu"]);

/** Does a text that people read speak of a secret? */
export function saysSecret(text: string): boolean {
  return secretWords.test(text);
}

/** Is a name or an id that of a secret's field? `label` is what people read there. */
export function namesSecret(name: string, label: string): boolean {
  const words = wordsOf(name);
  const joined = words.join("");
  if (secretNames.has(joined) || secretSounds.test(joined)) return true;
  return words.some((word, index) => {
    const beside = [words[index - 1] ?? "", words[index + 1] ?? ""];
    if (word === "pin") return !afterHarmlessPin.has(beside[1] ?? "");
    if (word !== "code") return secretNames.has(word);
    return beside.some((one) => codeOf.has(one)) || (words.length === 1 && !harmlessCode.test(label));
  });
}

/** `buyerPhoneCode_2` → buyer, phone, code, 2 */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replaceAll(/([A-Za-z])(\d)/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}
