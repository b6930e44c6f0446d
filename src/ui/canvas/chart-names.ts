// The names that screen readers say of steps, connections and marks, in both views.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { gapNumbers } from '../../method/gap-numbers';
import type { Scene, SceneConnection, SceneMark, SceneStep } from '../../drawing/scene';
import type { ProjectDocument } from '../../model/document';
import { useDocument } from '../project-session';

export interface ChartNames {
  step(step: SceneStep): string;
  mark(mark: SceneMark): string;
  connection(connection: SceneConnection): string;
}

/** What is drawn. Steps come in reading order. */
type Named = Pick<Scene, 'steps' | 'connections' | 'marks'>;

/** By lane and by stage: what it is called. */
export interface BandNames {
  readonly lanes: ReadonlyMap<Id, string>;
  readonly stages: ReadonlyMap<Id, string>;
}

/** What another step or mark is called from a lane: with its team when that is another one. */
type CalledFrom = (lane: Id, id: Id) => string;

/** By step, the names of what comes next or before, with the condition where there is one. */
function besideNames(
  { steps, connections }: Named,
  called: CalledFrom,
  way: 'next' | 'before',
): ReadonlyMap<Id, readonly string[]> {
  const lanes = new Map(steps.map(({ id, lane }) => [id, lane]));
  const names = new Map<Id, string[]>();
  for (const { from, to, kind, label } of connections) {
    if (kind === 'tie') continue;
    const [own, other] = way === 'next' ? [from, to] : [to, from];
    const list = names.get(own) ?? [];
    const name = called(lanes.get(own) ?? '', other);
    list.push(label ? `${label.text}: ${name}` : name);
    names.set(own, list);
  }
  return names;
}

/** As the bar is drawn: what a detail or a fold keeps from view counts by the lines to its mark. */
const joins = ({ connections }: Named, id: Id): boolean =>
  connections.filter(({ to }) => to === id).length > 1 &&
  connections.filter(({ from }) => from === id).length < 2;

/** How many comments at a step or connection are not resolved; nothing of those without one. */
function openComments({ comments }: ProjectDocument): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { at, resolved } of Object.values(comments))
    if (at && !resolved) counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
  return counts;
}

/** Works a name out once for each id: while a step is dragged all are asked for in every frame. */
function onceEach<T extends { readonly id: Id }>(nameOf: (one: T) => string): (one: T) => string {
  const known = new Map<Id, string>();
  return (one) => {
    const before = known.get(one.id);
    if (before !== undefined) return before;
    const name = nameOf(one);
    known.set(one.id, name);
    return name;
  };
}

export function useChartNames(drawn: Named, { lanes, stages }: BandNames): ChartNames {
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  const places = useTranslations('places');
  const document = useDocument();
  // The same map for as long as it says the same, since every name is made anew with it.
  const said = JSON.stringify([...gapNumbers(document)]);
  const remarked = JSON.stringify([...openComments(document)]);
  return useMemo(() => {
    const gaps = new Map(JSON.parse(said) as [Id, string][]);
    const withGap = (id: Id, name: string): string => {
      const numbers = gaps.get(id);
      return numbers === undefined ? name : t('withGap', { name, numbers });
    };
    const remarks = new Map(JSON.parse(remarked) as [Id, number][]);
    const withComments = (id: Id, name: string): string => {
      const count = remarks.get(id);
      return count === undefined ? name : t('withComments', { name, count });
    };
    const marked = (id: Id, name: string): string => withComments(id, withGap(id, name));
    const place = (lane: Id, stage: Id) => ({ lane: lanes.get(lane) ?? '', stage: stages.get(stage) ?? '' });
    const mark = ({ steps, lane, stage }: SceneMark): string =>
      t('markName', { count: steps.length, ...place(lane, stage) });
    const named = new Map(
      drawn.steps.map(({ id, name, kind }) => [
        id,
        name.trim() || (kind === 'parallel' ? places('bar', { joins: joins(drawn, id) ? 'yes' : 'no' }) : ''),
      ]),
    );
    const marks = new Map(drawn.marks.map((one) => [one.id, mark(one)]));
    const nameOf = (id: Id): string => marks.get(id) ?? (named.get(id) || t('unnamed'));
    // A note says something of steps and is none.
    const work = drawn.steps.filter(({ kind }) => kind !== 'note');
    const numbers = new Map(work.map(({ id }, index) => [id, index + 1]));
    const laneOf = new Map([...drawn.steps, ...drawn.marks].map(({ id, lane }) => [id, lane]));
    const called: CalledFrom = (lane, id) => {
      const other = laneOf.get(id) ?? lane;
      // A mark says its lane itself.
      if (other === lane || marks.has(id)) return nameOf(id);
      return t('nameInLane', { name: nameOf(id), lane: lanes.get(other) ?? '' });
    };
    const next = besideNames(drawn, called, 'next');
    const before = besideNames(drawn, called, 'before');
    return {
      mark,
      step: onceEach(({ id, kind, lane, stage, deadline }) => {
        const said = { kind: kinds(`${kind}.name`), name: nameOf(id), ...place(lane, stage) };
        if (kind === 'note') return marked(id, t('noteName', said));
        return marked(
          id,
          t('stepName', {
            ...said,
            number: numbers.get(id) ?? 0,
            count: work.length,
            next: next.get(id)?.join(t('nextSeparator')) ?? '',
            leadsOn: next.has(id) ? 'yes' : 'no',
            before: before.get(id)?.join(t('nextSeparator')) ?? '',
            follows: before.has(id) ? 'yes' : 'no',
            deadline: deadline ?? '',
            isDue: deadline === null ? 'no' : 'yes',
          }),
        );
      }),
      connection: onceEach(({ id, from, to, label }) =>
        marked(
          id,
          label
            ? t('connectionNameLabelled', { from: nameOf(from), to: nameOf(to), label: label.text })
            : t('connectionName', { from: nameOf(from), to: nameOf(to) }),
        ),
      ),
    };
  }, [drawn, lanes, stages, t, kinds, places, said, remarked]);
}
