// The rows of a comparison in words: what each is called, and what became of it and why.
import type { Id } from '../base/id';
import type { Change, Way } from './change';
import type { Comparison } from './compare-maps';
import { type FieldWords, fieldText, formerName } from './field-text';
import type { FieldChange } from './fields';
import type { MapSide } from './map-side';
import { gapsClosedBy } from './row-places';
import type { ChangeRow } from './rows';

/** A changed field as it is read: its name, what it said and what it says. */
export interface FieldLine {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Names and words of one comparison. */
export class RowWords {
  constructor(
    readonly comparison: Comparison,
    readonly say: FieldWords,
    /** Kinds of step, for those without a name. */
    private readonly kinds: (kind: string) => string,
  ) {}

  private side(which: 'before' | 'after'): MapSide {
    return this.comparison[which];
  }

  step(which: 'before' | 'after', id: Id): string {
    const step = this.side(which).document.steps[id];
    return step?.name.trim() || (step ? this.kinds(step.kind) : this.say.t('unnamed'));
  }

  lane(which: 'before' | 'after', id: Id): string {
    const { document } = this.side(which);
    return document.teams[document.lanes[id]?.team ?? '']?.name || this.say.t('unnamed');
  }

  stage(which: 'before' | 'after', id: Id): string {
    return this.side(which).document.stages[id]?.name || this.say.t('unnamedStage');
  }

  /** A connection by its two ends, with its condition. */
  way(which: 'before' | 'after', id: Id): string {
    const connection = this.side(which).document.connections[id];
    if (!connection) return this.say.t('unnamed');
    const ends = { from: this.step(which, connection.from), to: this.step(which, connection.to) };
    const way = this.say.t('way', ends);
    return connection.label ? this.say.t('wayIf', { way, condition: connection.label }) : way;
  }

  /** A detail chart by the step that it opens from. */
  private detail(which: 'before' | 'after', map: Id): string {
    return this.step(which, this.side(which).document.maps[map]?.parentStep ?? '');
  }

  /** A record by its name: of the target where it is there. */
  record({ record, before, after }: Pick<Change, 'record' | 'before' | 'after'>): string {
    const which = after === null ? 'before' : 'after';
    const id = after ?? before ?? '';
    if (record === 'step') return this.step(which, id);
    if (record === 'connection') return this.way(which, id);
    if (record === 'lane') return this.lane(which, id);
    if (record === 'stage') return this.stage(which, id);
    if (before === null || after === null) return this.detail(which, id);
    return this.say.t('people');
  }

  /** Where something moved: to another stage, to another team. */
  ways({ lane, stage }: Change): string[] {
    const said = (way: Way | null, name: (which: 'before' | 'after', id: Id) => string): string[] =>
      way ? [this.say.t('way', { from: name('before', way.before), to: name('after', way.after) })] : [];
    return [
      ...said(stage, (which, id) => this.stage(which, id)),
      ...said(lane, (which, id) => this.lane(which, id)),
    ];
  }

  /** The team whose people a field is about; null for every other field. */
  staffed({ field }: FieldChange): string | null {
    const [name, team] = field.split(/ (.*)/s);
    if (name !== 'staffing' || team === undefined) return null;
    const { before, after } = this.comparison;
    return (after.document.teams[team] ?? before.document.teams[team])?.name ?? team;
  }

  field(change: FieldChange): string {
    const { t } = this.say;
    const team = this.staffed(change);
    if (team !== null) return t('staffing', { team, figures: t('fields.staffing') });
    return t(`fields.${change.field}` as 'fields.name');
  }

  /** The names of changed fields; people once for all teams. */
  fields({ fields }: Change): string {
    const { t } = this.say;
    const teams = fields.flatMap((field) => this.staffed(field) ?? []).join(t('listGap'));
    const people = t('staffing', { team: t('fields.staffing'), figures: teams });
    const names = fields.filter((field) => this.staffed(field) === null).map((field) => this.field(field));
    return [...names, ...(teams === '' ? [] : [people])].join(t('listGap'));
  }

  /** The changed fields of a row but its name, with both texts. */
  lines({ changes }: ChangeRow): FieldLine[] {
    const { comparison, say } = this;
    return changes
      .filter(({ kind }) => kind === 'changed')
      .flatMap((change) =>
        change.fields.map((field) => ({
          field: this.field(field),
          before: fieldText(comparison.before, change, field, 'before', say),
          after: fieldText(comparison.after, change, field, 'after', say),
        })),
      );
  }

  /** What became of the record, one phrase for each change. */
  phrases(row: ChangeRow): string[] {
    const phrases = row.changes.flatMap((change) => phrasesOf(this, change));
    const { t } = this.say;
    const gaps = gapsClosedBy(this.comparison, row).map(({ number }) => String(number));
    const also = row.connections.length > 0 ? [t('alsoWays', { count: row.connections.length })] : [];
    const closes =
      gaps.length > 0 ? [t('closes', { count: gaps.length, numbers: gaps.join(t('listGap')) })] : [];
    return [...phrases, ...closes, ...also];
  }

  /** The phrases as sentences: one alone needs no full stop. */
  reason(row: ChangeRow): string {
    const phrases = this.phrases(row).filter((phrase) => phrase !== '');
    const { t } = this.say;
    return phrases.length < 2 ? phrases.join('') : phrases.join(t('sentenceGap')) + t('sentenceEnd');
  }
}

function phrasesOf(words: RowWords, change: Change): string[] {
  const { t } = words.say;
  const { kind, record, before, after, other, index } = change;
  const oneOf = (step: string, lane: string, stage: string, way: string): string =>
    ({ step, lane, stage, connection: way, map: '' })[record];
  switch (kind) {
    case 'added':
      return [oneOf(laneOf(words, 'after', after), t('laneAdded'), t('stageAdded'), t('connectionAdded'))];
    case 'removed':
      return [
        oneOf(laneOf(words, 'before', before), t('laneRemoved'), t('stageRemoved'), t('connectionRemoved')),
      ];
    case 'split':
      return [t('splitFrom', { name: words.record({ record, before: other, after: null }) })];
    case 'merged':
      return [t('mergedInto', { name: words.record({ record, before: null, after: other }) })];
    case 'moved':
      return words.ways(change);
    case 'reordered':
      return [t('place', { place: (index ?? 0) + 1 })];
    case 'reconnected':
      return [t('ledElsewhere', { way: words.way('before', before ?? '') })];
    case 'renamed':
      return [t('was', { name: formerName(change) })];
    case 'changed':
      return [words.fields(change)];
  }
}

function laneOf(words: RowWords, which: 'before' | 'after', step: Id | null): string {
  const lane = words.comparison[which].document.steps[step ?? '']?.lane;
  return lane === undefined ? '' : words.lane(which, lane);
}
