import type { ReportTexts, TextFacts } from "../report-shape.ts";
import { reportFields } from "./report-fields.ts";

/** 把检查结果发给别人看时说的话。 */
export const report: ReportTexts = {
  ...reportFields,
  preview: {
    title: "把检查结果发给别人看",
    intro: "先看清楚要发什么，再选怎么发。您不点发送、不复制，什么都不会离开这台电脑。",
    verdict: "判断",
    verdictStays: "这是报告本身，去不掉。",
    heading: "报告里有什么",
    hint: "不想给别人看的，去掉前面的勾。",
    groups: {
      case: "这次故障",
      here: "这台电脑查到的",
      controls: "拿来对照的",
      outside: "从外面查到的",
      computer: "这台电脑和软件",
    },
    all: "全部选上",
    removed: (count) => `去掉了 ${count} 项。`,
    never: "报告里放不进这些：网址后面的部分、账号和姓名、税号、发票、网页上的文字、Cookie、任何 IP 地址。",
    hostHint: "这是您自己添加的网站，名字可能看得出单位。不想让人知道，就去掉。",
    exact: "看发出去的原样",
    missing: "找不到这次检查的记录，可能已经被新的记录顶掉。请再查一次，再来发送。",
  },
  send: {
    heading: "怎么发",
    text: "文字，发到微信、钉钉、QQ、邮件",
    textHint: "里面没有您的姓名、税号和发票内容。",
    copyText: "复制文字",
    copied: "已复制",
    textCode: "文字二维码",
    textCodeHint: "让对方用微信扫。扫出来就是这段文字，不用打开网页，也不用网络。",
    textCodeLabel: "文字二维码，扫出来是：",
    link: "链接，报告就在链接里",
    linkHint: "报告不存在任何地方。谁拿到链接，谁就能看，一直有效。",
    reader: (host) => `打开链接的人，要能访问 ${host}。不确定的，请发文字或文件。`,
    noService: "现在没有设置外部探测点，所以没有网页能打开它。对方装了“开票医生”，可以把它粘贴到“打开报告”里。",
    copyLink: "复制链接",
    code: "链接二维码",
    codeLabel: "报告链接的二维码",
    codeShortened: (parts) => `为了让手机扫得清，二维码里少了这些：${parts}。复制的链接里都有。`,
    codeTooLong: "这份报告太长，做成二维码手机扫不清。请复制链接，或者保存成文件。",
    file: "文件",
    fileHint: "对方在“开票医生”的“打开报告”里打开，不用网络。",
    save: "保存成文件",
    fileName: "开票医生报告",
  },
  seal: {
    lifetime: "保留多久",
    lifetimes: { 3_600: "1 小时", 86_400: "24 小时", 604_800: "7 天", 2_592_000: "30 天" },
    once: "只能打开一次",
    onceHint: "对方看过一次，就从服务器上删掉。",
  },
  view: {
    title: "检查报告",
    newer: "这份报告是更新版本的“开票医生”做的，有些内容这里显示不出来。请更新后再看。",
    siteRemoved: "网站名已被发送人去掉",
    theSite: "这个网站",
    moments: "经过",
    momentsCorrected: "那台电脑的时间不准，下面已经按准确的时间换算。",
    tried: "试过的办法",
    raw: "原始数据",
  },
  open: {
    title: "打开报告",
    label: "把别人发来的链接粘贴到这里",
    placeholder: "https://…/r/#1.…",
    privacy: "在这台电脑上打开，内容不会发出去。",
    open: "打开",
    file: "打开文件",
    drop: "也可以把文件直接拖到这个页面上。",
    fault: {
      "no-link": "这里面没有报告的链接。请从“https://”开始，把整个链接复制过来。",
      cut: "链接不完整，后面少了一截。请让对方重新发，或者回到原来的消息里整段复制。",
      damaged: "链接里有字符被改动了，打不开。请让对方重新发一次，最好发文件。",
      "case-changed": "链接的大小写被改了，打不开。请让对方换一种方式发，或者发文件。",
      newer: "这是更新版本的“开票医生”做的。请先更新，再打开。",
      "not-a-report": "这不是开票医生的报告。请核对是不是选错了，或者让对方重新发一次。",
      "too-long": "内容太长了，不会是报告的链接。请只粘贴链接。",
      "file-too-large": "这个文件太大，不会是开票医生的报告。请核对是不是选错了文件。",
      unreadable: "这个文件读不出来。请先把它保存到桌面，再打开一次；如果是文件夹，请只选里面的文件。",
    },
  },
  sentences,
};

const sure = { certain: "", likely: "（很可能）", possible: "（可能）" } as const;
const whose = {
  user: "问题在我这边的电脑或网络。",
  beyond: "我的电脑和网络没有问题，问题在线路或网站。",
  none: "检查时网站是正常的。",
  unclear: "还不能断定是哪边的问题。",
} as const;

function sentences(facts: TextFacts): readonly [string, ...string[]] {
  const { site, address, when, cause, side, confidence, browserSaw, probeSaw, link } = facts;
  const where = address === undefined ? "" : `网址是 ${address}。`;
  const at = when === undefined ? "" : `${when}，`;
  return [
    `您好，我用${site}开票，请帮我看一下。${where}`,
    `${at}“开票医生”的检查结果是：${cause}${side === "none" || side === "unclear" ? "" : sure[confidence]}。`,
    whose[side],
    ...(link === undefined ? [] : [`详细报告在这里：${link} 。`]),
    ...(browserSaw === undefined ? [] : [`这台电脑看到的是：${browserSaw}。`]),
    ...(probeSaw === undefined ? [] : [`从外面看到的是：${probeSaw}。`]),
    ...(facts.with === undefined ? [] : [`用的是 ${facts.with}。`]),
    "这段话里没有姓名、税号和发票内容。",
  ];
}
