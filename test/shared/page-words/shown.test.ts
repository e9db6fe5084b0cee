import { describe, expect, test } from "vitest";
import { compact } from "../../../shared/page-words/compact.ts";
import { recogniseShown } from "../../../shared/page-words/recognise-shown.ts";
import { shownMessages } from "../../../shared/page-words/shown.ts";
import { ordinaryTexts } from "./ordinary-texts.ts";

const ids = (text: string, place: "box" | "page" = "box") => recogniseShown(text, place).map(({ id }) => id);
const filled = (text: string) => text.replaceAll("#", "3").replaceAll("…", "（见下文）");
const boxed = shownMessages.filter((message) => !("only" in message));
const wordings = boxed.flatMap(({ id, texts }) => texts.map((text) => ({ id, text: filled(text) })));

describe("what a box in a page says", () => {
  test.each(wordings)("$id: $text", ({ id, text }) => expect(ids(text)).toEqual([id]));

  test("is known under a title and over buttons", () => {
    for (const { id, text } of wordings) {
      if (compact(text).length < 5) continue;
      expect(ids(`提示\n${text}\n确定\n取消`), text).toContain(id);
    }
  });

  test("is known whatever its width, spaces, case and dots", () => {
    expect(ids(" 局端内部异常 , 请稍后再试…… ")).toEqual(["bureau-request-failed"]);
    expect(ids("您没有该功能访问权限,\n请联系法定代表人或财务负责人添加权限")).toEqual(["no-right-to-function"]);
    expect(ids("ＥＲＲＯＲ＠９７＠证书已作废")).toEqual(["certificate-void"]);
    expect(ids("timeout: TIMEOUT")).toEqual(["bureau-gave-no-data"]);
    expect(ids("税务APP登陆信息与当前纳税人不符。")).toEqual(["app-signed-in-as-other"]);
  });

  test("may have numbers and names in it", () => {
    expect(ids("证书口令有误,可能原因为未修改默认证书口令12345678,剩余尝试次数 4")).toEqual(["certificate-wrong-pin"]);
    expect(ids("当前排队人数 1,208 人，请耐心等待")).toEqual([]);
    expect(ids("当前排队人数1208人，请耐心等待")).toEqual(["site-busy"]);
    expect(ids("未查询到您与该企业的关联关系信息（某某有限公司），请核实")).toEqual(["no-link-to-company"]);
  });

  test("can be several things", () => {
    expect(ids("局端未返回数据\n系统检测到您已成功开具发票，请登录税局查询确认")).toEqual([
      "already-issued",
      "bureau-gave-no-data",
    ]);
  });
});

describe("a page that is only a notice", () => {
  const notice =
    "尊敬的纳税人：为了给您提供更好的服务，系统将进行升级维护，升级维护时间 18:00 至 22:00，期间无法访问。";

  test("is believed", () => {
    expect(ids(notice, "page")).toEqual(["serviced-until"]);
    expect(ids("系统维护中，请稍后访问\n服务热线 12366", "page")).toEqual(["being-serviced"]);
    expect(ids("504 Gateway Time-out\nnginx", "page")).toEqual(["bureau-gave-no-data"]);
  });

  test("is not believed in a box, or beside much else", () => {
    expect(ids(notice)).toEqual([]);
    expect(ids(`${notice}${"办税指南".repeat(80)}`, "page")).toEqual([]);
  });
});

describe("ordinary words", () => {
  test.each(ordinaryTexts)("say nothing: %s", (text) => {
    expect(ids(text)).toEqual([]);
    // Where a page says nothing but that, it is the case.
    if (!text.startsWith("系统维护中")) expect(ids(text, "page")).toEqual([]);
  });
});
