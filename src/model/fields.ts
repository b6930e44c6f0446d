// The shapes that fields of several records share: ids, texts, amounts, times, money, places and changes.
import * as z from 'zod/mini';
import { DURATION_UNITS } from '../base/duration';

export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const rank = z.string().check(z.minLength(1), z.maxLength(200));
export const text = z.string().check(z.maxLength(20_000));
export const note = z.nullable(text);
export const ref = z.nullable(id);
export const refs = z.array(id);
export const coordinate = z.number().check(z.gte(-100_000), z.lte(1_000_000));
export const amount = z.number().check(z.gte(0), z.lte(1e12));
export const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
export const moment = z.string().check(z.maxLength(40));
export const point = z.object({ x: coordinate, y: coordinate });
export const side = z.nullable(z.enum(['top', 'right', 'bottom', 'left']));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const bandSize = z.nullable(z.number().check(z.gte(0), z.lte(100_000)));

export const duration = z.object({ amount, unit: z.enum(DURATION_UNITS), working: z.boolean() });
export const money = z.object({ amount: z.number().check(z.gte(-1e12), z.lte(1e12)), currency });

/** What a gap, a comment or a check is about. */
export const place = z.object({ kind: z.enum(['map', 'lane', 'stage', 'step', 'connection']), id });

/** A difference between two maps: what became of what. Either id is null: added, or removed. */
export const change = z.object({ kind: z.string().check(z.maxLength(64)), current: ref, target: ref });
