// Each rule on its examples: what is right is left alone, what is wrong is found and can be mended without changing anything else.
import { describe, expect, it } from 'vitest';
import { cellCrossings } from '../../../src/checks/cell-crossings';
import { findingsOfRule, mendOf } from '../../../src/checks/check-map';
import { mapFacts } from '../../../src/checks/map-facts';
import type { Finding, Place, Rule } from '../../../src/checks/rule';
import { RULE_FILES } from '../../../src/checks/rules/registry';
import { buildScene } from '../../../src/drawing/build-scene';
import type { ProjectDocument } from '../../../src/model/document';
import { setStep } from '../../../src/model/commands/set-step';
import { parse } from '../../../src/model/parse';
import type { Patch } from '../../../src/model/transaction';
import { sketchFlow } from '../../helpers/flow-sketch';
import type { Examples } from './examples/example';

const files = import.meta.glob<Examples>(
  ['./examples/*.ts', '!./examples/example.ts', '!./examples/gap-records.ts'],
  {
    eager: true,
    import: 'default',
  },
);
const EXAMPLES = new Map(
  Object.entries(files).map(([path, examples]) => [
    path.slice('./examples/'.length, -'.ts'.length),
    examples,
  ]),
);
const examplesOf = (id: string): Examples => EXAMPLES.get(id) ?? { valid: [], invalid: [] };

const nameOf = (
  { lanes, teams, stages, steps, connections }: ProjectDocument,
  { kind, id }: Place,
): string => {
  if (kind === 'map') return 'map';
  if (kind === 'lane') return `lane ${teams[lanes[id]?.team ?? '']?.name}`;
  if (kind === 'stage') return `stage ${stages[id]?.name}`;
  if (kind === 'step') return steps[id]?.name ?? id;
  const way = connections[id];
  return `way ${steps[way?.from ?? '']?.name} > ${steps[way?.to ?? '']?.name}`;
};

function findings(rule: Rule, document: ProjectDocument): Finding[] {
  return Object.values(document.maps).flatMap((map) =>
    findingsOfRule(rule, mapFacts(document, map, cellCrossings(buildScene(document, map.id)))),
  );
}

const changesOf = ({ changes }: Patch): string[] => [
  ...new Set(
    changes.map(({ op, path }) => {
      const [table, , field] = path as readonly (string | number)[];
      return [op, field === undefined ? table : `${table}.${field}`].join(' ');
    }),
  ),
];

it('there are examples of every rule and of nothing else, two valid and two invalid ones at least', () => {
  expect([...EXAMPLES.keys()].sort()).toEqual([...RULE_FILES.keys()].sort());
  const few = [...EXAMPLES].filter(([, { valid, invalid }]) => valid.length < 2 || invalid.length < 2);
  expect(few.map(([id]) => id)).toEqual([]);
});

describe.each([...RULE_FILES])('%s', (id, rule) => {
  const { valid, invalid } = examplesOf(id);

  it.each(valid.map((sketch, i) => [i + 1, sketch] as const))(
    'leaves valid example %i alone',
    (_, sketch) => {
      const { document } = sketchFlow(sketch);
      expect(findings(rule, document()).map(({ at }) => nameOf(document(), at))).toEqual([]);
    },
  );

  it.each(invalid.map((example, i) => [i + 1, example] as const))(
    'finds invalid example %i',
    (_, example) => {
      const { document } = sketchFlow(example.sketch);
      const found = findings(rule, document());
      expect(found.map(({ at }) => nameOf(document(), at))).toEqual(example.found);
      expect(found[0]?.values).toEqual(example.values ?? found[0]?.values);
      expect(found[0]?.severity).toBe(example.severity ?? rule.severity);
      expect(found[0]?.mendable).toBe((example.mend ?? null) !== null);
    },
  );

  const mended = invalid.flatMap((example, i) =>
    example.mend ? [[i + 1, example, example.mend] as const] : [],
  );
  it.each(mended)('mends invalid example %i in one undo, and changes nothing else', (_, example, changes) => {
    const { store, history, document } = sketchFlow(example.sketch);
    const before = document();
    const [finding] = findings(rule, before);
    const mend = finding && mendOf(before, finding);
    if (!finding || !mend) throw new Error('nothing to mend');
    const patches: Patch[] = [];
    store.subscribe((_document, patch) => void (patch && patches.push(patch)));
    store.transact({ key: 'change' }, mend);
    expect(patches).toHaveLength(1);
    expect(patches.flatMap(changesOf).sort()).toEqual([...changes].sort());
    const left = findings(rule, document()).map(({ at }) => `${at.kind} ${at.id}`);
    expect(left).not.toContain(`${finding.at.kind} ${finding.at.id}`);
    const again = parse(JSON.parse(JSON.stringify(document())));
    expect(again.ok && again.repairs).toEqual([]);
    history.undo();
    expect(document()).toEqual(before);
  });
});

describe('mending a dead end', () => {
  const mended = (sketch: Parameters<typeof sketchFlow>[0]): string[] => {
    const { store, document, flow } = sketchFlow(sketch);
    const rule = RULE_FILES.get('dead-end');
    const [finding] = rule ? findings(rule, document()) : [];
    const mend = finding && mendOf(document(), finding);
    if (!mend) throw new Error('nothing to mend');
    store.transact({ key: 'change' }, mend);
    const kinds = Object.values(document().steps).map(({ name, kind }) => `${name}: ${kind}`);
    return [...flow(), ...kinds.filter((kind) => kind.includes('end-'))];
  };

  /** The flow after the dead end of that name is mended. */
  const findingsIn =
    (sketch: Parameters<typeof sketchFlow>[0]) =>
    (name: string): string[] => {
      const { store, document, flow, id } = sketchFlow(sketch);
      const rule = RULE_FILES.get('dead-end');
      const finding = rule && findings(rule, document()).find(({ at }) => at.id === id(name));
      const mend = finding && mendOf(document(), finding);
      if (!mend) throw new Error('nothing to mend');
      store.transact({ key: 'change' }, mend);
      return [...flow()];
    };

  it('leads to what waits in its lane, in this stage before the next', () => {
    const steps = {
      Begin: 'start',
      A: 'activity',
      B: { lane: 'Sales' },
      C: 'activity',
      D: { stage: 'Qualify' },
    } as const;
    expect(mended({ steps, ways: ['Begin > A'] })).toEqual(['A → C', 'Begin → A']);
    expect(mended({ steps: { ...steps, B: 'note', C: 'note' }, ways: ['Begin > A'] })).toEqual([
      'A → D',
      'Begin → A',
    ]);
  });

  it('leads to no step that leads here', () => {
    const steps = { Other: 'activity', Begin: 'start', A: 'activity' } as const;
    expect(mended({ steps, ways: ['Begin > A', 'Other > A'] })).toEqual([
      'A → Won',
      'Begin → A',
      'Other → A',
      'Won: end-won',
    ]);
  });

  it('ends parked where a won end is there already, or more may follow', () => {
    const won = { Begin: 'start', A: 'activity', Won: 'end-won' } as const;
    expect(mended({ steps: won, ways: ['Begin > A', 'Begin > Won'] })).toContain('Parked: end-parked');
    const early = { Begin: 'start', A: 'activity', B: { stage: 'Close' }, C: { stage: 'Close' } } as const;
    expect(mended({ steps: early, ways: ['Begin > A', 'Begin > B', 'B > C', 'C > B'] })).toContain(
      'Parked: end-parked',
    );
  });

  it('leads back to nothing that is told before it, such as the first step of all', () => {
    const later = { Begin: 'start', A: { stage: 'Qualify' } } as const;
    const first = { First: 'activity', Second: 'activity' } as const;
    // Two lists that were pasted: the end of the first one, in the stage of the other.
    expect(
      mended({ steps: { ...first, A: 'activity', B: 'activity' }, ways: ['First > Second', 'A > B'] }),
    ).toEqual(['A → B', 'First → Second', 'Second → A']);
    const second = findingsIn({ steps: { ...first, ...later }, ways: ['First > Second', 'Begin > A'] });
    expect(second('A')).toEqual(['A → Parked', 'Begin → A', 'First → Second']);
    const same = findingsIn({
      steps: { ...first, A: { lane: 'Sales' }, B: { lane: 'Sales' } },
      ways: ['First > Second', 'A > B'],
    });
    expect(same('B')).toEqual(['A → B', 'B → Parked', 'First → Second']);
  });

  it('leads to no chain that begins further back, though in another lane', () => {
    const places = { P: 17, Q: 187, A: 17, B: 187 };
    const end = findingsIn({
      steps: { P: 'activity', Q: 'activity', A: { lane: 'Sales' }, B: { lane: 'Sales' } },
      ways: ['P > Q', 'A > B'],
      more: (tx, id) => {
        for (const [name, x] of Object.entries(places)) setStep(tx, id(name), { x });
      },
    });
    expect(end('Q')).toEqual(['A → B', 'P → Q', 'Q → Parked']);
  });

  it('makes an end of what is called like one', () => {
    expect(
      mended({ steps: { Begin: 'start', 'Deal lost': 'activity' }, ways: ['Begin > Deal lost'] }),
    ).toEqual(['Begin → Deal lost', 'Deal lost: end-lost']);
    const asked = { Begin: 'start', Fit: 'decision', Offer: 'end-won' } as const;
    expect(
      mended({
        steps: { ...asked, 'Nurture list': 'activity' },
        ways: ['Begin > Fit', 'Fit > Offer: Yes', 'Fit > Nurture list: No'],
      }),
    ).toContain('Nurture list: end-parked');
    expect(
      mended({
        steps: { ...asked, End: 'activity' },
        ways: ['Begin > Fit', 'Fit > Offer: Yes', 'Fit > End: No'],
      }),
    ).toContain('End: end-lost');
  });
});
