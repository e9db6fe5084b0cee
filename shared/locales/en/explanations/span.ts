/** "about 2 hours" */
export function span(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 90) return `about ${Math.round(size)} minutes`;
  if (size < 36 * 60) return `about ${Math.round(size / 60)} hours`;
  if (size < 500 * 24 * 60) return `about ${Math.round(size / 60 / 24)} days`;
  return `about ${Math.round(size / 60 / 24 / 365)} years`;
}
