// A project of one map written as a few lines: steps with what matters of them, and ways such as `Fit > Offer: Yes 40%`.
import { countingIds, type Id } from '../../src/base/id';
import { addStep } from '../../src/model/commands/add-step';
import { connectSteps } from '../../src/model/commands/connect-steps';
import { setConnection } from '../../src/model/commands/set-connection';
import { setMap } from '../../src/model/commands/set-map';
import { setStage } from '../../src/model/commands/set-stage';
import { setTeam } from '../../src/model/commands/set-team';
import type { ProcessMap, Project, ProjectDocument, Stage, Step, Team } from '../../src/model/document';
import type { StepKindId } from '../../src/model/ids';
import { newProject } from '../../src/model/new-project';
import type { Transaction } from '../../src/model/transaction';
import { type TestEditor, testEditor } from './test-editor';

export type SketchedStep =
  | StepKindId
  | (Partial<Omit<Step, 'id' | 'map' | 'lane' | 'stage'>> & {
      readonly lane?: string;
      readonly stage?: string;
    });

export interface FlowSketch {
  /** Teams with a lane each; SDR and Sales when left out. */
  readonly lanes?: Readonly<Record<string, Partial<Omit<Team, 'id' | 'name'>>>>;
  /** Find, Qualify and Close when left out. */
  readonly stages?: Readonly<Record<string, Partial<Omit<Stage, 'id' | 'map' | 'name'>>>>;
  /** By name, or by a word of its own where `name` says another. In the first lane and stage unless they say otherwise. */
  readonly steps: Readonly<Record<string, SketchedStep>>;
  readonly ways?: readonly string[];
  readonly map?: Partial<Pick<ProcessMap, 'side' | 'kind' | 'laneDirection'>>;
  readonly language?: Project['language'];
  /** What else is done, with the ids of steps by their words. */
  readonly more?: (tx: Transaction, id: (word: string) => Id, editor: TestEditor) => void;
}

const LANES = { SDR: {}, Sales: {} };
const STAGES = {
  Find: { phase: 'prospecting' },
  Qualify: { phase: 'qualification' },
  Close: { phase: 'closing' },
} as const;

/** `A > B: Yes 40%` */
function wayOf(text: string) {
  const [, from = '', to = '', label = null, share] =
    /^(.+?) > ([^:]+?)(?:: ?(.*?))? ?(?:(\d+(?:\.\d+)?)%)?$/.exec(text) ?? [];
  return { from, to, label: label || null, probability: share === undefined ? null : Number(share) / 100 };
}

/** The sketched project in an editor, with the ids of its steps by their words. */
export function sketchFlow(sketch: FlowSketch): TestEditor & { readonly id: (word: string) => Id } {
  const { lanes = LANES, stages = STAGES, steps, ways = [], map = {}, language = 'en' } = sketch;
  const editor = testEditor(
    newProject(
      {
        name: 'Sketch',
        language,
        currency: 'EUR',
        map: 'Map',
        teams: Object.keys(lanes).map((name) => ({ name })),
        stages: Object.keys(stages).map((name) => ({ name })),
      },
      countingIds('p'),
    ),
  );
  const ids = new Map<string, Id>();
  const id = (word: string): Id => {
    const found = ids.get(word);
    if (!found) throw new Error(`no step ${word} in the sketch`);
    return found;
  };
  editor.act((tx) => {
    setMap(tx, editor.map, map);
    for (const [name, fields] of Object.entries(lanes)) setTeam(tx, editor.lane(name).team, fields);
    for (const [name, fields] of Object.entries(stages)) setStage(tx, editor.stage(name).id, fields);
    for (const [i, [word, given]] of Object.entries(steps).entries()) {
      const { lane, stage, ...fields } = typeof given === 'string' ? { kind: given } : given;
      const at = {
        map: editor.map,
        lane: editor.lane(lane ?? Object.keys(lanes)[0] ?? '').id,
        stage: editor.stage(stage ?? Object.keys(stages)[0] ?? '').id,
        x: 17 + i * 170,
        y: 16,
      };
      ids.set(word, addStep(tx, { kind: 'activity', name: word, ...at, fields }));
    }
    for (const text of ways) {
      const { from, to, label, probability } = wayOf(text);
      const way = connectSteps(tx, { from: id(from), to: id(to), label });
      if (way !== null) setConnection(tx, way, { probability });
    }
    sketch.more?.(tx, id, editor);
  });
  editor.history.clear();
  return { ...editor, id };
}

export const sketched = (sketch: FlowSketch): ProjectDocument => sketchFlow(sketch).document();
