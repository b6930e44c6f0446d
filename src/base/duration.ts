// Durations as people say them: an amount and a unit, counted in working or in calendar time.

export const DURATION_UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** True: working hours and days of the project's calendar; false: the clock runs through. */
  readonly working: boolean;
}
