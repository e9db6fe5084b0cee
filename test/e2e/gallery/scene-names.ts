/** What is looked at. The part before the first dash is the extension's page whose style sheet it uses. */
export const sceneNames = [
  "diagnosis-running",
  "diagnosis-user",
  "diagnosis-it",
  "diagnosis-clock",
  "diagnosis-beyond",
  "diagnosis-certificate",
  "diagnosis-submit",
  "diagnosis-line",
  "diagnosis-unclear",
  "diagnosis-none",
  "diagnosis-invalid",
  "popup-elsewhere",
  "popup-chosen",
  "popup-quiet",
  "popup-running",
  "popup-user",
  "popup-beyond",
  "options",
  "welcome",
] as const;
export type SceneName = (typeof sceneNames)[number];
