// What the command palette offers besides actions, for a text that is typed: things of the map by name.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { STEP_KINDS, type StepKindId } from '../../model/ids';
import { mapTitle } from '../../model/maps/map-tree';
import { lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../model/queries';
import { toldSteps } from '../../model/told-order';
import { showTeamView } from '../actions/acts/team-view';
import { showMap, showSteps } from '../actions/acts/screens';
import { setKind } from '../actions/acts/steps';
import { useDocument, useProject } from '../project-session';
import { selectedSteps, showsFlow, useSession } from '../session';
import { CHANGES, fitOf } from './palette-rank';
import type { PaletteWords } from './palette-words';

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** By which it is found besides its name. */
  readonly words?: readonly string[];
  run(): void;
}

export interface EntryGroup {
  readonly id: 'place' | 'kinds' | 'steps' | 'maps' | 'elsewhere' | 'teams' | 'stages' | 'focus';
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** So many steps are offered at most. */
const STEPS = 12;

function goToStep(map: Id, id: Id): void {
  showSteps(map, [id]);
  useSession.getState().camera?.focus();
}

function goToBand(kind: 'lane' | 'stage', id: Id): void {
  useSession.setState({ selection: { kind, id } });
  useSession.getState().camera?.revealBand(kind, id);
  useSession.getState().camera?.focus();
}

/** By group, what a text names; groups without an entry are left out. */
export function useMoreEntries(map: Id, query: string, words: PaletteWords | null): readonly EntryGroup[] {
  const t = useTranslations('palette');
  const kinds = useTranslations('steps.kinds');
  const sides = useTranslations('maps.sides');
  const document = useDocument();
  const project = useProject();
  const session = useSession.getState();
  const { selection, readOnly } = session;
  const sought = query.trim().toLowerCase();
  const names = ({ id, name, words: others = [] }: Entry): boolean =>
    name.toLowerCase().includes(sought) || (others.length > 0 && fitOf(id, query, [name, ...others]) > 0);
  const selected = readOnly ? [] : selectedSteps(selection).filter((id) => document.steps[id]);
  const canPlace = !readOnly && session.screen === 'map' && !showsFlow(session);
  const teamWords = words?.actions['focus-team'] ?? [];
  const wordsOf = (kind: StepKindId): readonly string[] => [
    kinds(`${kind}.name`),
    ...(words?.kinds[kind] ?? []),
  ];
  const lanes = lanesOf(document, map).map(({ id }) => ({ id, name: teamOf(document, id).name }));
  const groups: EntryGroup[] = [
    {
      id: 'place',
      title: t('place'),
      entries: (canPlace ? STEP_KINDS : []).map((kind) => ({
        id: `kind ${kind}`,
        name: t('placeKind', { kind: kinds(`${kind}.name`) }),
        words: wordsOf(kind),
        run: () => useSession.setState({ tool: kind }),
      })),
    },
    {
      id: 'kinds',
      title: t('kinds'),
      entries: (selected.length > 0 ? STEP_KINDS : []).map((kind) => ({
        id: `${CHANGES} ${kind}`,
        name: t('changeTo', { kind: kinds(`${kind}.name`) }),
        words: wordsOf(kind),
        run: () => setKind(project, map, selected, kind),
      })),
    },
    {
      id: 'steps',
      title: t('steps'),
      entries: toldSteps(document, map).map(({ id, name, lane }) => ({
        id: `step ${id}`,
        name,
        detail: teamOf(document, lane).name,
        run: () => goToStep(map, id),
      })),
    },
    {
      id: 'maps',
      title: t('maps'),
      entries: mapsOf(document)
        .filter(({ id }) => id !== map)
        .map(({ id, side }) => ({
          id: `map ${id}`,
          name: mapTitle(document, id),
          detail: sides(side),
          run: () => showMap(id),
        })),
    },
    {
      id: 'elsewhere',
      title: t('elsewhere'),
      entries: mapsOf(document)
        .filter(({ id }) => id !== map)
        .flatMap(({ id: other }) =>
          stepsOf(document, other).map(({ id, name }) => ({
            id: `step ${id}`,
            name,
            detail: mapTitle(document, other),
            run: () => goToStep(other, id),
          })),
        ),
    },
    {
      id: 'teams',
      title: t('teams'),
      entries: lanes.map(({ id, name }) => ({ id: `lane ${id}`, name, run: () => goToBand('lane', id) })),
    },
    {
      id: 'stages',
      title: t('stages'),
      entries: stagesOf(document, map).map(({ id, name }) => ({
        id: `stage ${id}`,
        name,
        run: () => goToBand('stage', id),
      })),
    },
    {
      id: 'focus',
      title: t('focus'),
      entries: lanes.map(({ id, name }) => ({
        id: `focus ${id}`,
        name,
        words: teamWords,
        run: () => showTeamView(document, id),
      })),
    },
  ];
  return groups
    .map(({ entries, ...group }) => ({
      ...group,
      entries: entries.filter(names).slice(0, STEPS),
    }))
    .filter(({ entries }) => entries.length > 0);
}
