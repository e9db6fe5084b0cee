import type { Remedy } from "../model/remedy.ts";

export const checkHostsFile = {
  id: "check-hosts-file",
  confirm: ["doh", "recheck"],
  steps: [{ after: "next" }, { after: "wait" }],
  contact: "office-it",
  commands: {
    windows: [String.raw`findstr /i /c:"{host}" C:\Windows\System32\drivers\etc\hosts`, "ipconfig /flushdns"],
    macos: ["grep -iF {host} /etc/hosts", "sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder"],
    linux: ["grep -iF {host} /etc/hosts", "resolvectl flush-caches"],
  },
} as const satisfies Remedy;
