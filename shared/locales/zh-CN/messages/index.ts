import type { MessageTexts } from "../../messages-shape.ts";
import { browser } from "./browser.ts";
import { said } from "./said.ts";

export const messages: MessageTexts = {
  title: "看到提示看不懂？粘贴到这里",
  label: "网站、软件或浏览器给您的提示",
  placeholder: "例如：局端未返回数据，请您重试或稍后再试",
  privacy: "粘贴的内容只在这一页里用：不保存，不发送，关掉就没有了。",
  explain: "这是什么意思",
  clear: "清空",
  seen: "提示",
  whose: "该谁处理",
  matter: {
    you: "您自己就能办",
    admin: "电脑或网络管理员",
    company: "法人或财务负责人",
    bureau: "税务局",
    vendor: "开票软件的厂商",
    open: "还不能断定，要查一下才知道",
  },
  severalCauses: "同样的提示有好几种原因。选一个网站查一下，就知道是哪一种。",
  unknownTitle: "这条提示还不认识",
  unknown:
    "请看看有没有复制完整，最好把整个提示框的字都粘贴过来。还是不认识的话，选一个网站查一下，看看是不是网络的问题；也可以把原文发给 12366 或软件厂商。",
  diagnose: "查一下网站",
  message: said,
  browser,
  status: {
    "signed-out": "网站要您先登录（401）。重新登录就行。",
    refused: "网站有回应，但不接受这次访问。常见的原因是访问太多，或者从境外、机房的网络上网。",
    missing: "网站有回应，但没有这一页（404）。多半是收藏的网址旧了，请从首页重新进入。",
    broken: "网站有回应，但网站那边出错了（5 开头的数字）。如果是点“开具”时出现的，先查这张票有没有开出。",
    other: "网站有回应，但不能办理这次请求。从首页重新进入再试。",
  },
};
