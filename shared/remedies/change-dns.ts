import type { Remedy } from "../model/remedy.ts";

export const changeDns = {
  id: "change-dns",
  confirm: ["doh", "recheck"],
  steps: [{ draws: "network-icon", after: "check" }, { draws: "router-power", after: "check" }, { after: "wait" }],
  contact: "office-it",
  commands: {
    windows: ["nslookup {host}", "nslookup {host} 223.5.5.5", "ipconfig /flushdns"],
    macos: ["dig {host}", "dig @223.5.5.5 {host}", "sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder"],
    linux: ["dig {host}", "dig @223.5.5.5 {host}", "resolvectl flush-caches"],
  },
} as const satisfies Remedy;
