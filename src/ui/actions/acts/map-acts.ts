// What happens to maps: each function is one act with one undo, and shows what it has made.
import type { Id } from '../../../base/id';
import { placeNew } from '../../../layout/place-new';
import { settleSteps } from '../../../layout/settle';
import { addDetail } from '../../../model/commands/add-detail';
import { addMap } from '../../../model/commands/add-map';
import { addTarget } from '../../../model/commands/add-target';
import { addTeamChart } from '../../../model/commands/add-team-chart';
import { deleteMap } from '../../../model/commands/delete-map';
import { duplicateMap } from '../../../model/commands/duplicate-map';
import { expandDetail } from '../../../model/commands/expand-detail';
import { foldSteps } from '../../../model/commands/fold-steps';
import { pasteMap } from '../../../model/commands/paste-map';
import { setMapName } from '../../../model/commands/set-map-name';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProcessMap, ProjectDocument } from '../../../model/document';
import { joinTemplate } from '../../../model/maps/join-template';
import { firstWhole, mapsGoneWith, mapTitle } from '../../../model/maps/map-tree';
import { tieBands } from '../../../model/maps/tie-bands';
import { lanesOf, stepsOf, teamOf } from '../../../model/queries';
import type { Transaction } from '../../../model/transaction';
import { confirm } from '../../kit/confirm';
import type { ProjectSession } from '../../project-session';
import { useSession } from '../../session';
import type { CanvasText } from '../action';
import { changeMaps, type MapContext } from './change-maps';
import { mapAfter } from './maps';
import { showMap } from './screens';

/** Chinese characters and Latin letters stand a space apart. */
const spaced = (text: string): string =>
  text.replace(/(\p{Script=Han})(?=[\p{Script=Latin}\d])|([\p{Script=Latin}\d])(?=\p{Script=Han})/gu, '$& ');

/** What stubs and starts are called, in the interface language. */
export function wordsOf(text: CanvasText) {
  const named = (who: string, step: string): string =>
    step === '' ? spaced(who) : text('mapActs.named', { who: spaced(who), step });
  return {
    start: text('mapActs.start'),
    to: (step: string, team: string) => named(text('mapActs.to', { team }), step),
    from: (step: string, team: string) => named(text('mapActs.from', { team }), step),
  };
}

/** Gives a map its name; a detail is called like its step, which is renamed with it. */
export function renameMap({ store }: ProjectSession, map: Id, name: string): void {
  const document = store.document();
  const record = document.maps[map];
  if (!record || name.trim() === '' || mapTitle(document, map) === name) return;
  const { parentStep } = record;
  store.transact(
    { key: 'renameMap' },
    (tx) => {
      setMapName(tx, map, name);
      if (parentStep !== null) settleSteps(tx, document.steps[parentStep]?.map ?? '', [parentStep]);
    },
    { map },
  );
}

/** Makes the target a copy of a map. */
export const targetFromCopy = (context: MapContext, from: Id, name: string) =>
  changeMaps(context, { key: 'addTarget' }, (tx) => ({ map: addTarget(tx, { from, name }) }));

/** Makes the target of a template's process; lanes and stages that are called like current ones are based on them. */
export const targetFromTemplate = (
  context: MapContext,
  template: ProjectDocument,
  current: Id,
  name: string,
) =>
  changeMaps(context, { key: 'addTarget' }, (tx) => {
    const from = firstWhole(template)?.id ?? '';
    const map = pasteMap(tx, {
      document: template,
      map: from,
      fields: { name, side: 'target', kind: 'whole', team: null },
    });
    tieBands(tx, map, current);
    return { map };
  });

/** Makes a map without steps: a target, a further current process, or the chart of a team. */
export const blankMap = (
  context: MapContext,
  given: {
    readonly name: string;
    readonly side: ProcessMap['side'];
    readonly frame: Id;
    readonly team: Id | null;
  },
  key: 'addTarget' | 'addMap' = 'addMap',
) => changeMaps(context, { key }, (tx) => ({ map: addMap(tx, given) }));

/** Makes a further version of a map. */
export const duplicateShown = (context: MapContext, map: Id, name: string) =>
  changeMaps(context, { key: 'duplicateMap' }, (tx) => ({ map: duplicateMap(tx, { map, name }) }));

function addChart(tx: Transaction, lane: Id, name: string, text: CanvasText) {
  const { map, stubs } = addTeamChart(tx, { lane, name, words: wordsOf(text) });
  placeNew(tx, map, stubs);
  return { map, scope: null };
}

/** Draws the part of one lane's team as a chart of its own. */
export const takeTeamChart = (context: MapContext, lane: Id, name: string) =>
  changeMaps(context, { key: 'addTeamChart', values: { name } }, (tx) => {
    const chart = addChart(tx, lane, name, context.text);
    return { map: chart.map, tidied: [chart] };
  });

/** Draws every team's part of a map as a chart of its own, and shows the first. */
export const splitByTeam = (context: MapContext, map: Id) =>
  changeMaps(context, { key: 'splitMap' }, (tx) => {
    const document = context.project.store.document();
    const charts = lanesOf(document, map).map(({ id }) =>
      addChart(tx, id, teamOf(document, id).name, context.text),
    );
    return { map: charts[0]?.map ?? map, tidied: charts };
  });

/** Makes an empty detail of a step and opens it. */
export const makeDetail = (context: MapContext, step: Id) =>
  changeMaps(context, { key: 'addDetail' }, (tx) => ({
    map: addDetail(tx, { step, name: context.project.store.document().steps[step]?.name ?? '' }),
  }));

/** Takes a template as the detail of a step and opens it. */
export const detailFromTemplate = (context: MapContext, step: Id, template: ProjectDocument) =>
  changeMaps(context, { key: 'addDetail' }, (tx) => ({
    map: joinTemplate(tx, { document: template, parentStep: step }),
  }));

/** Replaces a sub-process by the steps of its detail; they stay selected. */
export const expandStep = (context: MapContext, step: Id) =>
  changeMaps(context, { key: 'expandDetail' }, (tx) => {
    const map = context.project.store.document().steps[step]?.map ?? '';
    const came = expandDetail(tx, step);
    placeNew(tx, map, came);
    showSteps(tx, came);
    return { map, tidied: [{ map, scope: new Set(came) }], steps: came };
  });

/** Folds steps into a detail; their sub-process is named next. */
export async function foldSelected(context: MapContext, steps: readonly Id[]): Promise<void> {
  const map = context.project.store.document().steps[steps[0] ?? '']?.map ?? '';
  const name = context.text('mapActs.part');
  const label = { key: 'foldSteps', values: { count: steps.length } };
  const done = await changeMaps(context, label, (tx) => {
    const folded = foldSteps(tx, { steps, name, words: wordsOf(context.text) });
    placeNew(tx, folded.map, folded.added);
    settleSteps(tx, map, [folded.step]);
    showSteps(tx, [folded.step]);
    // The chart itself keeps its places: somebody knows them. The detail is new.
    return { map, tidied: [{ map: folded.map, scope: null }], steps: [folded.step] };
  });
  const [step] = done?.steps ?? [];
  if (step !== undefined) useSession.setState({ renaming: { kind: 'step', id: step } });
}

/** Deletes a map after asking, naming what goes with it. */
export async function deleteMapAsked(project: ProjectSession, map: Id, text: CanvasText): Promise<void> {
  const document = project.store.document();
  const gone = mapsGoneWith(document, map);
  const next = mapAfter(document, map);
  const count = gone.reduce((sum, id) => sum + stepsOf(document, id).length, 0);
  const question = {
    title: text('mapActs.delete', { name: mapTitle(document, map) }),
    text: text('mapActs.deleteText', { count, details: gone.length - 1 }),
  };
  if (next === null || !(await confirm(question, { label: text('delete.go'), look: 'danger' }))) return;
  if (!project.store.document().maps[map] || useSession.getState().readOnly) return;
  if (useSession.getState().map === map) showMap(next);
  project.store.transact({ key: 'deleteMap' }, (tx) => deleteMap(tx, map), { map });
}

/** True unless it is the only map, or all others are its details. */
export const canDelete = (document: ProjectDocument, map: Id): boolean =>
  mapsGoneWith(document, map).length < Object.keys(document.maps).length;
