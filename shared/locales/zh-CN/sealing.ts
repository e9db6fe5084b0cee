import type { SealingTexts } from "../sealing-shape.ts";

export const sealing: SealingTexts = {
  heading: "加密链接",
  intro: (host) =>
    `报告先在这台电脑上加密，再存到 ${host}。那里看不到内容，只有拿到链接的人能打开。对方的电脑要能连上 ${host}。`,
  create: "生成加密链接",
  creating: "正在加密并上传……",
  fault: {
    "too-large": () => "报告太大，存不下。请在上面去掉几项，再生成一次。",
    unreachable: (host) => `连不上 ${host}，没有做成。请检查网络再试，或者改用文字、二维码、文件发送。`,
    busy: (host) => `${host} 现在不收新的报告。请过一会儿再试，或者改用文字、二维码、文件发送。`,
    refused: (host) => `${host} 没有接受，可能是它的版本太旧。请改用文字、二维码、文件发送，并告诉负责它的人。`,
  },
  made: "链接已经生成。请复制以后发给对方，拿到链接的人都能打开报告。",
  expires: (when) => `到${when}自动删除。`,
  opensOnce: "只能打开一次。",
  copy: "复制链接",
  copied: "已复制",
  remove: "删除这份报告",
  removed: "已经删除，这条链接再也打不开了。",
  sent: "以前发出、还没有到期的链接",
  sentAt: (when) => `${when}生成`,
  removeOf: (when) => `（${when}生成的）`,
};
