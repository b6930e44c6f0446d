// Collects what is read of a file: names cut to size, limits kept, a report of what was not taken as it is.
import { drawableText } from '../../base/drawable-text';
import { type OwnFields, ownJson, type OwnKind, soundFields } from '../interchange/own-fields';
import { ReadFault } from './fault';
import type { ForeignStep, ForeignWay, ReasonKey, ReportItem } from './foreign';
import { LIMITS } from './limits';

/** Steps and ways of a chart while it is read. */
export interface OpenChart {
  steps: ForeignStep[];
  ways: ForeignWay[];
}

/** One for each file. */
export class Collecting {
  readonly report: ReportItem[] = [];
  private steps = 0;
  private ways = 0;

  changed(reason: ReasonKey, name: string): void {
    this.report.push({ effect: 'changed', reason, name: this.short(name) });
  }

  /** So many of a kind, none by name. */
  changedAll(reason: ReasonKey, count: number): void {
    if (count > 0) this.report.push({ effect: 'changed', reason, name: '', count });
  }

  left(reason: ReasonKey, name: string): void {
    this.report.push({ effect: 'left', reason, name: this.short(name) });
  }

  private short(name: string): string {
    const line = drawableText(name).replace(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 119)}…` : line;
  }

  /** A name as the project takes it. */
  name(text: string | null | undefined): string {
    const told = drawableText(text ?? '').trim();
    if (told.length <= LIMITS.name) return told;
    this.changed('nameCut', told);
    return `${told.slice(0, LIMITS.name - 1).trim()}…`;
  }

  /** @throws ReadFault beyond the limit */
  addStep(chart: OpenChart, step: ForeignStep): void {
    if (++this.steps > LIMITS.steps) throw new ReadFault('tooManySteps', { most: LIMITS.steps });
    chart.steps.push(step);
  }

  /** @throws ReadFault beyond the limit */
  addWay(chart: OpenChart, way: ForeignWay): void {
    if (++this.ways > LIMITS.connections) throw new ReadFault('tooManyWays', { most: LIMITS.connections });
    chart.ways.push(way);
  }

  /** The fields that a file written here carries for a record, those that are sound. */
  own(kind: OwnKind, json: string | undefined, name: string): OwnFields {
    if (!json) return {};
    const raw = ownJson(json);
    const { fields, faulty } = raw ? soundFields(kind, raw) : { fields: {}, faulty: ['…'] };
    for (const field of faulty) this.left('fieldFaulty', `${name}: ${field}`);
    return fields;
  }
}

/** The longest text that a field holds. */
const LONGEST_NOTE = 20_000;

/** Text as notes; null for none. */
export function noteText(text: string): string | null {
  const told = drawableText(text).trim().slice(0, LONGEST_NOTE);
  return told === '' ? null : told;
}
