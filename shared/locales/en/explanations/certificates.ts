import type { Explanations } from "../../shape.ts";

/** The site's own certificate and encryption. */
export const certificates = {
  "server-certificate-expired": {
    clerk: ({ site }) =>
      `The certificate of ${site} was not renewed in time; until it is, do not go on past the warning.`,
    it: () =>
      "By the true time the certificate has expired or does not hold yet: it looks the same from outside, or the local clock was checked and unrelated sites show no date error. So this computer's clock is not the cause, and there is nothing to change locally. Send the certificate's dates to the site's operator.",
  },
  "server-certificate-wrong-name": {
    clerk: ({ site }) =>
      `The certificate that ${site} shows was not made out for this address; do not type a password for now.`,
    it: ({ host }) =>
      `Neither the browser nor the outside probe finds ${host} among the certificate's names, so no local device replaced it. Usually a server was moved, a name was forgotten, or the address is no longer in use. Check the address first, then tell the site's operator.`,
  },
  "server-chain-incomplete": {
    clerk: ({ site }) =>
      `Part of the proof that ${site} should send is missing, so the browser cannot tell who it is; it has to be mended there.`,
    it: () =>
      "Seen from outside, the chain lacks an intermediate certificate and does not reach a trusted root. Some browsers fetch or remember it, so it may work on other computers. Do not ignore the warning locally; ask the site's operator to complete the chain.",
  },
  "root-certificate-not-trusted": {
    clerk: () => "The browser does not know who issued the site's certificate; do not go on past the warning.",
    it: () =>
      "Browser and outside probe see the same: a certificate from a root that systems do not trust, or a self-signed one, so it was not replaced locally. The verification platform has a root of its own: take it from the official page only, and check its thumbprint before installing. For any other site, install nothing and tell its operator.",
  },
  "certificate-revoked": {
    clerk: ({ site }) => `The certificate of ${site} was taken back by its issuer; a new one is needed there.`,
    it: () =>
      "This certificate is on the browser's revocation list; issuer, name and dates passed, so it is the site's own and was not replaced locally. There is nothing to change here, and revocation checks stay on. Tell the site's operator to replace it.",
  },
  "tls-version-mismatch": {
    clerk: ({ site }) =>
      `The browser and ${site} know no common way of encrypting; it is the site, or a device in between.`,
    it: () =>
      "The handshake found no common TLS version or cipher. If the outside probe is refused too, it is the site; if the probe gets through, look at gateways, proxies and the browser's version. Old upload hosts of tax disks speak TLS 1.0 or SM2/SM4 only and never open in an ordinary browser.",
  },
} satisfies Partial<Explanations>;
