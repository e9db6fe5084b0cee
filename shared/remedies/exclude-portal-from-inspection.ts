import type { Remedy } from "../model/remedy.ts";

export const excludePortalFromInspection = {
  id: "exclude-portal-from-inspection",
  confirm: ["unrelated", "recheck"],
  steps: [{ after: "next" }, { after: "check" }, { after: "wait" }],
  contact: "office-it",
  commands: {
    windows: ["curl.exe -vI --max-time 10 https://{host}:{port}/"],
    macos: [
      "openssl s_client -connect {host}:{port} -servername {host} </dev/null | openssl x509 -noout -issuer -dates",
    ],
    linux: [
      "openssl s_client -connect {host}:{port} -servername {host} </dev/null | openssl x509 -noout -issuer -dates",
    ],
  },
} as const satisfies Remedy;
