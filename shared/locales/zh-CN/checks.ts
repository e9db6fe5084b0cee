import type { CheckTexts } from "../checks-shape.ts";

export const checks: CheckTexts = {
  phone: {
    heading: "用手机试一下",
    steps: [
      "请先关掉手机 Wi-Fi，再扫码。",
      "用手机相机或手机浏览器扫这个码。扫不了，就在手机浏览器里输入码下面的地址。",
      "看网页能不能打开，再点下面的按钮。",
    ],
    code: (address) => `二维码，内容是网址 ${address}`,
    caveat: {
      "inside-only": "这个网站如果平时只能在单位里用，手机本来就打不开，不用试。",
      "no-page": "这个地址平时不显示网页：手机上出现空白页或几行代码，也算能打开。",
    },
    question: "手机上能打开吗？",
    answer: { opens: "手机能打开", "does-not-open": "手机也打不开" },
    noted: {
      opens: "记下了：手机能打开。上面的结果已按这个重新判断。",
      "does-not-open": "记下了：手机也打不开。上面的结果已按这个重新判断。",
    },
    takeBack: "点错了，撤回",
    takenBack: "已撤回。",
    failed: "没有记下来。请按“再查一次”，查完再回答。",
  },
  further: {
    heading: "还可以多查一项",
    why: {
      proxy:
        "代理或 VPN 软件常常会让网站打不开。允许后，开票医生看一下浏览器的代理设置。浏览器会问能不能“读取和更改所有网站上的数据”，这是它对代理权限的统一说法；开票医生只看代理设置，不看网页。",
      loopback:
        "开票网页要用电脑上的数字证书组件或打印组件。允许后，开票医生看一下这些组件有没有启动。只在这台电脑上查，不读证书内容。",
    },
    button: { proxy: "查代理设置", loopback: "查本机组件" },
    denied: "您没有允许，这一项就不查了。",
    failed: "这一项没有查成。请按“再查一次”。",
  },
};
