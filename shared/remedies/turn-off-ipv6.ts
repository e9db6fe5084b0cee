import type { Remedy } from "../model/remedy.ts";

export const turnOffIpv6 = {
  id: "turn-off-ipv6",
  confirm: ["families", "recheck"],
  steps: [{ after: "next" }, { draws: "hotspot", after: "wait" }],
  contact: "office-it",
  commands: {
    windows: [
      "curl.exe -4 -I --max-time 8 https://{host}:{port}/",
      "curl.exe -6 -I --max-time 8 https://{host}:{port}/",
      String.raw`reg add HKLM\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters /v DisabledComponents /t REG_DWORD /d 0x20 /f`,
    ],
    macos: [
      "curl -4 -I --max-time 8 https://{host}:{port}/",
      "curl -6 -I --max-time 8 https://{host}:{port}/",
      "sudo networksetup -setv6off Wi-Fi",
    ],
    linux: [
      "curl -4 -I --max-time 8 https://{host}:{port}/",
      "curl -6 -I --max-time 8 https://{host}:{port}/",
      "sudo sysctl -w net.ipv6.conf.all.disable_ipv6=1",
    ],
  },
} as const satisfies Remedy;
