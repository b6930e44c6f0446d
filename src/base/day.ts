// Days of the calendar, as ISO 8601 (2026-12-31): what they are called, and which day lies how far from another.

const DAY = 86_400_000;

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day by year, month (1 to 12) and day; null when the calendar has none such. */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? isoOf(time) : null;
}

/** The day on this device at an instant, ISO 8601. */
export function dayHere(instant: string): string {
  const time = new Date(instant);
  return dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate()) ?? instant.slice(0, 10);
}

/** Year, month (1 to 12) and day. */
export function partsOfDay(iso: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

/** The day so many days later, or earlier. */
export const daysOn = (iso: string, days: number): string => isoOf(timeOf(iso) + days * DAY);

/** The same day so many months later; the last of the month where that is shorter. */
export function monthsOn(iso: string, months: number): string {
  const [year, month, day] = partsOfDay(iso);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** 0 = Monday to 6 = Sunday. */
export const weekdayOf = (iso: string): number => (new Date(timeOf(iso)).getUTCDay() + 6) % 7;

/** A day for reading, in the way of a language (BCP 47); what is no day as it is. `readDay` reads it back. */
export function dayText(iso: string, locale: string): string {
  const time = timeOf(iso);
  return Number.isNaN(time)
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}
