import type { Remedy } from "../model/remedy.ts";

export const excludePortalFromInspection = {
  id: "exclude-portal-from-inspection",
  confirm: ["recheck", "unrelated"],
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
