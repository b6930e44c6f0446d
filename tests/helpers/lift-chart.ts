// A chart as a user drew it: seven teams by five stages, questions that are answered across lanes, loops back; tidied.
import { countingIds } from '../../src/base/id';
import { layoutGraph, placingOf } from '../../src/layout/layout-graph';
import { tidy } from '../../src/layout/tidy';
import { connectSteps } from '../../src/model/commands/connect-steps';
import { placeMap } from '../../src/model/commands/place-map';
import type { StepKindId } from '../../src/model/ids';
import { newProject } from '../../src/model/new-project';
import { type TestEditor, testEditor } from './test-editor';

const TEAMS = 'Customer|Inside sales|Call centre|Technicians|Account manager|Finance|Legal|Operations'.split(
  '|',
);
const STAGES = 'Enquiry|Qualification|Inspection|Offer|Contract and service'.split('|');

const STEPS: readonly (readonly [name: string, lane: number, stage: number, kind?: StepKindId])[] = [
  ['Fills in the web form or calls', 0, 0, 'start'],
  ['Write into the CRM the same day', 1, 0],
  ['Building in our region?', 1, 0, 'decision'],
  ['Send to a partner', 1, 0],
  ['Handed to partner', 1, 0, 'end-lost'],
  ['Phone the building manager within 4 hours', 2, 1],
  ['Somebody answers?', 2, 1, 'decision'],
  ['Third try already?', 2, 1, 'decision'],
  ['Nurture list', 1, 1, 'end-parked'],
  ['Wants an inspection?', 1, 1, 'decision'],
  ['Book the date', 1, 1],
  ['Inspect the lifts, half a day', 3, 2],
  ['Write the report', 3, 2],
  ['Make the offer', 4, 3],
  ['Above 50,000?', 4, 3, 'decision'],
  ['Finance approves?', 5, 3, 'decision'],
  ['Change the offer', 4, 3],
  ['Send the offer', 4, 3],
  ['Follow up after three days', 4, 3],
  ['What does the customer say?', 4, 3, 'decision'],
  ['Nurture', 4, 3, 'end-parked'],
  ['Note why', 4, 3],
  ['Lost', 4, 3, 'end-lost'],
  ['Make the contract', 6, 4],
  ['Sign the contract', 0, 4],
  ['Plan the first visit within 10 days', 7, 4],
  ['Quarterly review', 7, 4],
  ['Won', 7, 4, 'end-won'],
];

const WAYS: readonly (readonly [from: number, to: number, label?: string])[] = [
  [0, 1],
  [1, 2],
  [2, 3, 'No'],
  [3, 4],
  [2, 5, 'Yes'],
  [5, 6],
  [6, 7, 'No'],
  [7, 8, 'Yes'],
  [7, 5, 'No'],
  [6, 9, 'Yes'],
  [9, 8, 'No'],
  [9, 10, 'Yes'],
  [10, 11],
  [11, 12],
  [12, 13],
  [13, 14],
  [14, 15, 'Yes'],
  [14, 17, 'No'],
  [15, 16, 'No'],
  [16, 14],
  [15, 17, 'Yes'],
  [17, 18],
  [18, 19],
  [19, 20, 'Later'],
  [19, 21, 'No'],
  [21, 22],
  [19, 23, 'Yes'],
  [23, 24],
  [24, 25],
  [25, 26],
  [26, 27],
];

/** The chart, placed by Tidy. */
export function liftChart(): TestEditor {
  const bands = (names: readonly string[]) => names.map((name) => ({ name }));
  const editor = testEditor(
    newProject(
      {
        name: 'Lift maintenance sales',
        language: 'en',
        currency: 'EUR',
        map: 'Sales process',
        teams: bands(TEAMS),
        stages: bands(STAGES),
      },
      countingIds('p'),
    ),
  );
  const ids = STEPS.map(([name, lane, stage, kind = 'activity']) =>
    editor.add(name, { lane: TEAMS[lane]!, stage: STAGES[stage]!, kind }),
  );
  const { act, document, map } = editor;
  act((tx) => {
    for (const [from, to, label] of WAYS) connectSteps(tx, { from: ids[from]!, to: ids[to]!, label });
  });
  const graph = layoutGraph(document(), map);
  const placing = tidy({ graph, scope: null, changed: null, aspect: 1.85, quick: false });
  act((tx) => placeMap(tx, map, placingOf(document(), map, placing)));
  return editor;
}
