// Charts for tests of figures, said in a few lines: steps with what they take, and ways with their shares.
import type { Duration } from '../../src/base/duration';
import type { Id } from '../../src/base/id';
import { setConnection } from '../../src/model/commands/set-connection';
import { setMap } from '../../src/model/commands/set-map';
import { setStep } from '../../src/model/commands/set-step';
import type { ProjectDocument, Step } from '../../src/model/document';
import type { StepKindId } from '../../src/model/ids';
import { setProject } from '../../src/model/commands/set-project';
import { smallProject, testEditor, type TestEditor } from './test-editor';

export const hours = (amount: number): Duration => ({ amount, unit: 'hour', working: true });
export const days = (amount: number, working = true): Duration => ({ amount, unit: 'day', working });

/** What is said of a step besides its ways. */
export interface StepSpec extends Partial<Pick<Step, 'workTime' | 'waitTime' | 'cost' | 'share'>> {
  readonly kind?: StepKindId;
  readonly lane?: string;
  readonly stage?: string;
}

/** `A -> B` or `A -> B 60` with a percentage. */
type Way = string;

export interface NumbersChart {
  readonly editor: TestEditor;
  readonly map: Id;
  readonly document: () => ProjectDocument;
  readonly id: (name: string) => Id;
}

/** Names that say the kind: `start…`, `won…`, `lost…`, `parked…`, `split…`, `join…`; everything else is an activity that takes no time. */
function kindOf(name: string): StepKindId {
  if (name.startsWith('start')) return 'start';
  if (/^(split|join)/.test(name)) return 'parallel';
  const end = /^(won|lost|parked)/.exec(name)?.[1];
  return end ? (`end-${end}` as StepKindId) : 'activity';
}

const NO_TIME = { workTime: hours(0), waitTime: hours(0) };

/** Two teams (SDR, Sales), three stages (Find, Qualify, Close), 8 hours a day, 5 days a week, 100 leads a month. */
export function numbersChart(
  ways: readonly Way[],
  steps: Readonly<Record<string, StepSpec>> = {},
  base: ProjectDocument = smallProject(),
): NumbersChart {
  const editor = testEditor(base);
  const known = new Set<string>();
  const ensure = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    const { kind = kindOf(name), lane, stage, ...fields } = steps[name] ?? {};
    const id = editor.add(name, { kind, ...(lane && { lane }), ...(stage && { stage }) });
    editor.act((tx) => setStep(tx, id, { ...NO_TIME, ...fields }));
  };
  for (const way of ways) {
    const [, from = '', to = '', share] = /^(.+?) -> (.+?)(?: ([\d.]+))?$/.exec(way) ?? [];
    ensure(from);
    ensure(to);
    const id = editor.connect(from, to);
    if (share !== undefined) editor.act((tx) => setConnection(tx, id, { probability: Number(share) / 100 }));
  }
  const [sdr, sales] = [editor.lane('SDR').team, editor.lane('Sales').team];
  const rate = (amount: number) => ({ amount, currency: 'EUR' });
  editor.act((tx) => {
    setProject(tx, { hoursPerDay: 8, daysPerWeek: 5 });
    setMap(tx, editor.map, {
      leadsPerMonth: 100,
      staffing: {
        [sdr]: { headcount: 2, hours: 40, costRate: rate(30) },
        [sales]: { headcount: 1, hours: 40, costRate: rate(60) },
      },
    });
  });
  return { editor, map: editor.map, document: editor.document, id: (name) => editor.step(name).id };
}
