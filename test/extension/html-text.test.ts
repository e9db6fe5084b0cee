import { expect, test } from "vitest";
import { htmlText } from "../../extension/background/html-text.ts";

test("what a reader sees of a page, and no script", () => {
  const html = `<!doctype html><html><head><title>门户</title><style>p{}</style></head><body><!-- 会话超时 -->
    <script>alert("登录已失效")</script><h1>系统维护</h1><p>系统升级&nbsp;维护中，<b>请稍后</b>再试</p><script>open`;
  expect(htmlText(html)).toBe("系统维护\n系统升级 维护中，请稍后再试");
});
