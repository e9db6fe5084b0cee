/** How many minutes a place is ahead of UTC at a moment (milliseconds since the epoch): 480 in Beijing. */
export type Zone = (at: number) => number;

const dayMs = 86_400_000;

/** A moment in a place, whole seconds (ISO 8601, RFC 3339): `2026-11-23T10:00:00+08:00`. */
export function localText(at: number, zone: Zone): string {
  const minutes = zone(at);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${civil(at + minutes * 60_000)}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}

/** The same in UTC: `2026-11-23T02:00:00Z`. */
export function utcText(at: number): string {
  return `${civil(at)}Z`;
}

/** The day of a moment in a place: `2026-11-23`. Days compare as texts. */
export function dayText(at: number, zone: Zone): string {
  return civil(at + zone(at) * 60_000).slice(0, 10);
}

/** The day `days` before that of a moment. */
export function daysBefore(at: number, days: number, zone: Zone): string {
  const local = at + zone(at) * 60_000;
  // From noon, so that an hour of summer time makes no other day of it.
  return civil((Math.floor(local / dayMs) - days) * dayMs + dayMs / 2).slice(0, 10);
}

/** Gregorian date and time of day; the days by Howard Hinnant's `civil_from_days`. */
function civil(at: number): string {
  const days = Math.floor(at / dayMs) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const year = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Counted from March, so that the leap day is a year's last.
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const seconds = Math.floor((at - Math.floor(at / dayMs) * dayMs) / 1_000);
  const time = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, "0")}-${two(month)}-${two(day)}T${time}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
