// Splitting a whole into team charts and combining them again; charts drawn by hand and combined by what they are called.
import { describe, expect, it } from 'vitest';
import { countingIds, type Id } from '../../../../src/base/id';
import { addLane } from '../../../../src/model/commands/add-lane';
import { addMap } from '../../../../src/model/commands/add-map';
import { addStep } from '../../../../src/model/commands/add-step';
import { addTarget } from '../../../../src/model/commands/add-target';
import { addTeamChart } from '../../../../src/model/commands/add-team-chart';
import { combineMaps } from '../../../../src/model/commands/combine-maps';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import { setConnection } from '../../../../src/model/commands/set-connection';
import { setStage } from '../../../../src/model/commands/set-stage';
import { setStep } from '../../../../src/model/commands/set-step';
import type { ProjectDocument } from '../../../../src/model/document';
import { type CombinePlan, combinePlan, looseEnds } from '../../../../src/model/maps/combine-plan';
import { wholeMaps } from '../../../../src/model/maps/map-tree';
import { parse } from '../../../../src/model/parse';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../../../src/model/queries';
import { loadTemplate, TEMPLATES } from '../../../../src/services/templates';
import { processForm } from '../../../helpers/isomorphic';
import { STUB_WORDS } from '../../../helpers/stub-words';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

const split = (editor: TestEditor, map: Id): Id[] =>
  editor.act((tx) =>
    lanesOf(editor.document(), map).map(
      ({ id }) =>
        addTeamChart(tx, { lane: id, name: teamOf(editor.document(), id).name, words: STUB_WORDS }).map,
    ),
  );

const combine = (editor: TestEditor, plan: CombinePlan): Id =>
  editor.act((tx) => combineMaps(tx, { plan, name: 'Combined', side: 'current' }));

const names = (document: ProjectDocument, map: Id): string[] =>
  stepsOf(document, map).map(({ name }) => name);

const flow = (document: ProjectDocument, map: Id): string[] =>
  connectionsOf(document, map).map(
    ({ from, to, label }) =>
      `${document.steps[from]?.name} ${label ? `–${label}→` : '→'} ${document.steps[to]?.name}`,
  );

describe.each(TEMPLATES)('the template $id', ({ id }) => {
  it.each(['current', 'target'] as const)(
    'split by team and combined is the same process: %s',
    async (side) => {
      const editor = testEditor(await loadTemplate(id, 'en', countingIds('t')));
      const [first] = wholeMaps(editor.document(), 'current');
      const whole =
        side === 'current'
          ? first!.id
          : editor.act((tx) => addTarget(tx, { from: first!.id, name: 'Target' }));
      const before = editor.document();
      const charts = split(editor, whole);
      expect(charts).toHaveLength(lanesOf(before, whole).length);
      const plan = combinePlan(editor.document(), charts);
      const crossing = connectionsOf(before, whole).filter(
        ({ from, to }) => before.steps[from]?.lane !== before.steps[to]?.lane,
      );
      expect(plan.links).toHaveLength(crossing.length);
      expect(plan.merges.filter(({ chosen }) => chosen)).toEqual([]);
      const made = combine(editor, plan);
      expect(processForm(editor.document(), made)).toEqual(processForm(before, whole));
      expect(editor.document().maps[made]?.staffing).toEqual(before.maps[whole]?.staffing);
      expect(editor.document().maps[made]?.leadsPerMonth).toEqual(before.maps[whole]?.leadsPerMonth);
      const result = parse(JSON.parse(JSON.stringify(editor.document())));
      expect(result.ok && result.repairs).toEqual([]);
      while (editor.history.undoLabel()?.key === 'change') editor.history.undo();
    },
  );
});

/** Two teams that hand work to each other, with a branch. */
function handing(): TestEditor {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Fits?', { kind: 'decision' });
  editor.add('Offer', { lane: 'Sales', stage: 'Qualify' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.chain('Call', 'Fits?');
  const yes = editor.connect('Fits?', 'Offer', 'yes');
  editor.act((tx) => setConnection(tx, yes, { probability: 0.6 }));
  editor.chain('Offer', 'Sign');
  editor.connect('Sign', 'Call', 'again');
  return editor;
}

describe('one team’s chart', () => {
  it('is what its team does; what crosses ends at hand-offs with the label, the share and one link', () => {
    const editor = handing();
    const { document, map } = editor;
    const before = document();
    const chart = editor.act((tx) =>
      addTeamChart(tx, { lane: editor.lane('SDR').id, name: 'SDR', words: STUB_WORDS }),
    ).map;
    expect(flow(document(), chart).sort()).toEqual([
      'Call → Fits?',
      'Fits? –yes→ To Sales: Offer',
      'From Sales: Sign –again→ Call',
    ]);
    const cut = connectionsOf(document(), chart).find(({ label }) => label === 'yes');
    expect(cut).toMatchObject({ probability: 0.6 });
    expect(before.connections[cut?.link ?? '']).toMatchObject({ label: 'yes' });
    expect(document().maps[chart]).toMatchObject({
      kind: 'team',
      team: editor.lane('SDR').team,
      side: 'current',
    });
    expect(processForm(document(), map)).toEqual(processForm(before, map));
  });

  it('keeps all stages, those without steps collapsed', () => {
    const editor = handing();
    const chart = editor.act((tx) =>
      addTeamChart(tx, { lane: editor.lane('Sales').id, name: 'Sales', words: STUB_WORDS }),
    ).map;
    const displays = stagesOf(editor.document(), chart).map(({ name, display }) => `${name} ${display}`);
    expect(displays).toEqual(['Find collapsed', 'Qualify open', 'Close open']);
  });

  it('knows the current records it came from', () => {
    const editor = handing();
    const call = editor.step('Call').id;
    const chart = split(editor, editor.map)[0] ?? '';
    expect(stepsOf(editor.document(), chart).find(({ name }) => name === 'Call')?.basedOn).toEqual([call]);
  });

  it('taken at different times, the charts still fit together', () => {
    const editor = handing();
    const before = editor.document();
    const charts = ['SDR', 'Sales'].map(
      (team) =>
        editor.act((tx) => addTeamChart(tx, { lane: editor.lane(team).id, name: team, words: STUB_WORDS }))
          .map,
    );
    const made = combine(editor, combinePlan(editor.document(), charts));
    expect(processForm(editor.document(), made)).toEqual(processForm(before, editor.map));
  });

  it('a part of the charts keeps its open ends as hand-offs', () => {
    const editor = handing();
    const [sdr = ''] = split(editor, editor.map);
    const plan = combinePlan(editor.document(), [sdr]);
    expect(plan.links).toEqual([]);
    const made = combine(editor, plan);
    expect(names(editor.document(), made)).toContain('To Sales: Offer');
  });
});

/** Charts that two teams drew by themselves. */
function drawnApart(): { editor: TestEditor; charts: Id[] } {
  const editor = testEditor();
  const teams = ['SDR', 'Sales'].map((name) => editor.lane(name).team);
  const charts = teams.map((team) =>
    editor.act((tx) => addMap(tx, { name: 'own', side: 'current', frame: editor.map, team })),
  );
  const put = (
    chart: number,
    stage: number,
    name: string,
    kind: 'activity' | 'hand-off' | 'start' = 'activity',
  ) =>
    editor.act((tx) => {
      const map = charts[chart] ?? '';
      const lane = lanesOf(tx.draft, map)[0]!.id;
      return addStep(tx, { map, lane, stage: stagesOf(tx.draft, map)[stage]!.id, kind, name, x: 20, y: 20 });
    });
  const link = (from: Id, to: Id) => editor.act((tx) => connectSteps(tx, { from, to }));
  const [call, over] = [put(0, 0, 'Call'), put(0, 1, 'Brief for Sales', 'hand-off')];
  const [take, offer] = [put(1, 1, 'Take over from SDR', 'hand-off'), put(1, 2, 'Offer')];
  link(call, over);
  link(take, offer);
  return { editor, charts };
}

describe('charts drawn apart', () => {
  it('join where the hand-offs name each other’s teams; the hand-off stays', () => {
    const { editor, charts } = drawnApart();
    const plan = combinePlan(editor.document(), charts);
    expect(plan.handOffs).toHaveLength(1);
    expect(plan.handOffs[0]?.to).toBeTruthy();
    const made = combine(editor, plan);
    expect(flow(editor.document(), made)).toEqual(['Call → Brief for Sales', 'Brief for Sales → Offer']);
    expect(lanesOf(editor.document(), made)).toHaveLength(2);
    expect(stagesOf(editor.document(), made).map(({ name }) => name)).toEqual(['Find', 'Qualify', 'Close']);
  });

  it('stay apart where nobody confirms that', () => {
    const { editor, charts } = drawnApart();
    const plan = combinePlan(editor.document(), charts);
    const handOffs = plan.handOffs.map(({ from }) => ({ from, to: null }));
    const made = combine(editor, { ...plan, handOffs });
    expect(flow(editor.document(), made)).toEqual(['Call → Brief for Sales', 'Take over from SDR → Offer']);
    expect(looseEnds(editor.document(), charts, []).ins).toHaveLength(1);
  });

  it('match stages by name where they come from nowhere, and put new ones where both charts agree', () => {
    const { editor, charts } = drawnApart();
    const [, sales = ''] = charts;
    editor.act((tx) => {
      for (const { id } of charts.flatMap((chart) => stagesOf(editor.document(), chart)))
        setStage(tx, id, { basedOn: [] });
      const [find] = stagesOf(editor.document(), sales);
      setStage(tx, find!.id, { name: 'Prepare' });
    });
    const made = combine(editor, combinePlan(editor.document(), charts));
    expect(stagesOf(editor.document(), made).map(({ name }) => name)).toEqual([
      'Find',
      'Prepare',
      'Qualify',
      'Close',
    ]);
  });

  it('a step drawn twice by one team becomes one and says what both said', () => {
    const { editor, charts } = drawnApart();
    const [first = ''] = charts;
    const second = editor.act((tx) => {
      const map = addMap(tx, { name: 'again', side: 'current', frame: first, team: editor.lane('SDR').team });
      const at = { map, lane: lanesOf(tx.draft, map)[0]!.id, stage: stagesOf(tx.draft, map)[0]!.id };
      const call = addStep(tx, { ...at, kind: 'activity', name: 'call', x: 20, y: 20 });
      setStep(tx, call, { purpose: 'To hear what they need' });
      connectSteps(tx, {
        from: call,
        to: addStep(tx, { ...at, kind: 'activity', name: 'Note it', x: 200, y: 20 }),
      });
      return map;
    });
    const plan = combinePlan(editor.document(), [...charts, second]);
    expect(plan.merges).toMatchObject([{ chosen: true }]);
    const made = combine(editor, plan);
    expect(flow(editor.document(), made)).toEqual(
      expect.arrayContaining(['Call → Brief for Sales', 'Call → Note it']),
    );
    const call = stepsOf(editor.document(), made).find(({ name }) => name === 'Call');
    expect(call?.purpose).toBe('To hear what they need');
    expect(names(editor.document(), made).filter((name) => /^call$/i.test(name))).toHaveLength(1);
  });

  it('teams that are one go into one lane', () => {
    const { editor, charts } = drawnApart();
    const [sdr, sales] = ['SDR', 'Sales'].map((name) => editor.lane(name).team);
    const plan = combinePlan(editor.document(), charts);
    const made = combine(editor, { ...plan, teams: { ...plan.teams, [sales!]: sdr! } });
    expect(lanesOf(editor.document(), made).map(({ id }) => teamOf(editor.document(), id).name)).toEqual([
      'SDR',
    ]);
  });

  it('teams of one name are one, but not when they stand on one chart', () => {
    const editor = testEditor();
    editor.act((tx) => addLane(tx, { map: editor.map, index: 2, name: 'sales' }));
    const plan = combinePlan(editor.document(), [editor.map]);
    expect(new Set(Object.values(plan.teams)).size).toBe(3);
  });
});

it('maps are listed: whole ones before team charts', () => {
  const editor = handing();
  split(editor, editor.map);
  expect(mapsOf(editor.document()).map(({ kind }) => kind)).toEqual(['whole', 'team', 'team']);
});
