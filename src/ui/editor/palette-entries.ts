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
import { LOCALES } from '../../locales/load';
import { THEME_CHOICES, useInterfaceSettings } from '../interface-settings';
import { LANGUAGE_NAMES } from '../kit/interface-choices';
import { useDocument, useProject } from '../project-session';
import { selectedSteps, showsFlow, useSession } from '../session';
import { CHANGES, type RowGroup, type Sought } from './palette-rank';
import type { PaletteWords } from './palette-words';

export interface Entry extends Sought {
  readonly name: string;
  readonly detail?: string;
  run(): void;
}

export interface EntryGroup extends RowGroup<Entry> {
  readonly id:
    | 'place'
    | 'kinds'
    | 'steps'
    | 'maps'
    | 'elsewhere'
    | 'teams'
    | 'stages'
    | 'focus'
    | 'interface';
  readonly title: string;
}

/** So many of each are offered at most. */
const MOST = 12;

/** A name, and what it is found by. */
const called = (name: string, words: readonly string[] = []) => ({ name, texts: [name, ...words] });

function goToStep(map: Id, id: Id): void {
  showSteps(map, [id]);
  useSession.getState().camera?.focus();
}

function goToBand(kind: 'lane' | 'stage', id: Id): void {
  useSession.setState({ selection: { kind, id } });
  useSession.getState().camera?.revealBand(kind, id);
  useSession.getState().camera?.focus();
}

/** By group, all that there is besides actions. */
export function useMoreEntries(map: Id, words: PaletteWords | null): readonly EntryGroup[] {
  const t = useTranslations('palette');
  const kinds = useTranslations('steps.kinds');
  const sides = useTranslations('maps.sides');
  const document = useDocument();
  const project = useProject();
  const session = useSession.getState();
  const { selection, readOnly } = session;
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
      rows: (canPlace ? STEP_KINDS : []).map((kind) => ({
        id: `kind ${kind}`,
        ...called(t('placeKind', { kind: kinds(`${kind}.name`) }), wordsOf(kind)),
        run: () => useSession.setState({ tool: kind }),
      })),
    },
    {
      id: 'kinds',
      title: t('kinds'),
      rows: (selected.length > 0 ? STEP_KINDS : []).map((kind) => ({
        id: `${CHANGES} ${kind}`,
        ...called(t('changeTo', { kind: kinds(`${kind}.name`) }), wordsOf(kind)),
        acts: words?.acts.changeTo ?? [],
        run: () => setKind(project, map, selected, kind),
      })),
    },
    {
      id: 'steps',
      title: t('steps'),
      most: MOST,
      rows: toldSteps(document, map).map(({ id, name, lane }) => ({
        id: `step ${id}`,
        ...called(name),
        detail: teamOf(document, lane).name,
        run: () => goToStep(map, id),
      })),
    },
    {
      id: 'maps',
      title: t('maps'),
      most: MOST,
      rows: mapsOf(document)
        .filter(({ id }) => id !== map)
        .map(({ id, side }) => ({
          id: `map ${id}`,
          ...called(mapTitle(document, id)),
          detail: sides(side),
          run: () => showMap(id),
        })),
    },
    {
      id: 'elsewhere',
      title: t('elsewhere'),
      most: MOST,
      rows: mapsOf(document)
        .filter(({ id }) => id !== map)
        .flatMap(({ id: other }) =>
          stepsOf(document, other).map(({ id, name }) => ({
            id: `step ${id}`,
            ...called(name),
            detail: mapTitle(document, other),
            run: () => goToStep(other, id),
          })),
        ),
    },
    {
      id: 'teams',
      title: t('teams'),
      most: MOST,
      rows: lanes.map(({ id, name }) => ({
        id: `lane ${id}`,
        ...called(name),
        name: t('goToTeam', { team: name }),
        run: () => goToBand('lane', id),
      })),
    },
    {
      id: 'stages',
      title: t('stages'),
      most: MOST,
      rows: stagesOf(document, map).map(({ id, name }) => ({
        id: `stage ${id}`,
        ...called(name),
        run: () => goToBand('stage', id),
      })),
    },
    {
      id: 'focus',
      title: t('focus'),
      most: MOST,
      rows: lanes.map(({ id, name }) => ({
        id: `focus ${id}`,
        name: t('teamView', { team: name }),
        texts: [name, t('teamView', { team: name }), ...teamWords],
        run: () => showTeamView(document, id),
      })),
    },
  ];
  return [...groups, useInterfaceEntries(words)];
}

/** The looks and languages of the interface. */
function useInterfaceEntries(words: PaletteWords | null): EntryGroup {
  const t = useTranslations('palette');
  const app = useTranslations('app');
  const { setTheme, setLocale } = useInterfaceSettings();
  const themes = THEME_CHOICES.map((theme) => ({
    id: `theme ${theme}`,
    ...called(t('theme', { theme: app(`themes.${theme}`) }), words?.interface[theme]),
    run: () => setTheme(theme),
  }));
  const languages = LOCALES.map((locale) => ({
    id: `language ${locale}`,
    ...called(t('language', { language: LANGUAGE_NAMES[locale] }), words?.interface[locale]),
    run: () => setLocale(locale),
  }));
  return { id: 'interface', title: t('interface'), rows: [...themes, ...languages] };
}
