/**
 * Bytes of a cipher are spread evenly over all values: Pearson's chi-squared of their histogram is 255 give or take 23. Text,
 * pictures and programs are far above. Ten deviations up, nobody's report is refused by chance in the age of the universe.
 */
const mostChiSquared = 480;

/** Whether bytes may be a cipher's: what evidently is none is not kept, so that nobody hands in plain text by mistake. */
export function looksEncrypted(bytes: Uint8Array): boolean {
  const histogram = new Uint32Array(256);
  for (const byte of bytes) histogram[byte] = (histogram[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  const chiSquared = histogram.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquared <= mostChiSquared;
}
