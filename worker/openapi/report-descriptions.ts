const sealed = (name: string) => ({
  [`${name}.version`]: "How it was sealed; a reader refuses another.",
  [`${name}.id`]: "The first 60 bits of `accessHash`, in Crockford's base 32, lower case.",
  [`${name}.lifetime`]: "Seconds that it is kept.",
  [`${name}.once`]: "Whether it is deleted when somebody has opened it.",
  [`${name}.sealed`]:
    "Nonce, ciphertext and tag (AES-256-GCM), 1,024 to 32,768 bytes in base64url. Version, id, lifetime and `once` are authenticated with it.",
});

/** What each member of the shapes of reports means. */
export const reportDescriptions: Readonly<Record<string, string>> = {
  NewReport: "A report that its maker has sealed. Nothing in it opens it.",
  ...sealed("NewReport"),
  "NewReport.accessHash": "SHA-256 of the access token, which readers show; base64url.",
  "NewReport.deleteHash": "SHA-256 of the delete token, which only the maker has; base64url.",

  KeptReport: "The probe has the report.",
  "KeptReport.id": "Its id.",
  "KeptReport.expiresAt": "When it will be deleted, milliseconds since the epoch by the probe's clock.",

  SealedReport: "A report as its maker has sealed it.",
  ...sealed("SealedReport"),
  "SealedReport.expiresAt": "When it will be deleted, milliseconds since the epoch by the probe's clock.",

  ReportOpened: "Who has opened a report.",
  "ReportOpened.reader": "16 random bytes of this reader and this time, base64url: with them he may ask again.",

  ReportState: "What has become of a report.",
  "ReportState.id": "Its id.",
  "ReportState.state": "`opened`: this reader may show it. `deleted`: it is gone.",
};
