/** 「约 2 小时」 */
export function span(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 90) return `约 ${Math.round(size)} 分钟`;
  if (size < 36 * 60) return `约 ${Math.round(size / 60)} 小时`;
  if (size < 500 * 24 * 60) return `约 ${Math.round(size / 60 / 24)} 天`;
  return `约 ${Math.round(size / 60 / 24 / 365)} 年`;
}
