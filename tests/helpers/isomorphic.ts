// Whether two maps draw the same process, whatever the ids and places: compared by colours that spread along the connections.
import type { Id } from '../../src/base/id';
import type { ProjectDocument, Step } from '../../src/model/document';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../src/model/queries';

/** What a step says, without ids of its own, place on the sheet and origin. */
function said(document: ProjectDocument, step: Step): string {
  const { id, map: _map, lane, stage, x: _x, y: _y, basedOn: _basedOn, ...rest } = step;
  const detail = mapsOf(document).find(({ parentStep }) => parentStep === id);
  return JSON.stringify([
    teamOf(document, lane).name,
    document.stages[stage]?.name,
    // Files and the shelf keep fields in an order of their own.
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    detail ? processForm(document, detail.id) : null,
  ]);
}

/** The process of a map as text lines: equal for two maps that draw the same one. */
export function processForm(document: ProjectDocument, map: Id): string[] {
  const steps = stepsOf(document, map);
  const flow = connectionsOf(document, map);
  let colours = new Map(steps.map((step) => [step.id, said(document, step)]));
  const names = (of: Map<Id, string>): Map<Id, string> => {
    const sorted = [...new Set(of.values())].sort();
    return new Map([...of].map(([id, colour]) => [id, `${sorted.indexOf(colour)}`]));
  };
  const first = names(colours);
  for (let round = 0, short = first; round < 12; round += 1, short = names(colours)) {
    const along = (id: Id, end: 'from' | 'to', other: 'from' | 'to'): string[] =>
      flow
        .filter((connection) => connection[end] === id)
        .map((connection) =>
          JSON.stringify([connection.label, connection.probability, short.get(connection[other])]),
        )
        .sort();
    colours = new Map(
      steps.map(({ id }) => [
        id,
        JSON.stringify([short.get(id), along(id, 'from', 'to'), along(id, 'to', 'from')]),
      ]),
    );
  }
  const last = names(colours);
  const text = new Map(steps.map((step) => [step.id, `${said(document, step)} ${last.get(step.id)}`]));
  return [
    ...lanesOf(document, map).map(({ id }) => `lane ${teamOf(document, id).name}`),
    ...stagesOf(document, map).map(({ name, phase, exitCriteria }) =>
      JSON.stringify(['stage', name, phase, exitCriteria]),
    ),
    ...[...text.values()].sort(),
    ...flow
      .map(({ from, to, label, probability }) =>
        JSON.stringify([text.get(from), text.get(to), label, probability]),
      )
      .sort(),
  ];
}
