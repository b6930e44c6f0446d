// What the set-up of a blank chart offers: the two basic stage models and the usual teams, and what comes of the answers.
import type { NewId } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { STAGE_PHASES, type StagePhase, type TeamIcon, type TeamPhase } from '../../model/ids';
import { newProject } from '../../model/new-project';

export const STAGE_MODELS = ['four', 'seven', 'own'] as const;
export type StageModel = (typeof STAGE_MODELS)[number];

export const MODEL_PHASES: Readonly<Record<'four' | 'seven', readonly StagePhase[]>> = {
  four: ['prospecting', 'qualification', 'closing', 'after-sale'],
  seven: STAGE_PHASES,
};

/** The usual teams in the order of their lanes, with the glyph of their header. */
export const TEAM_PRESETS = [
  { key: 'marketing', icon: 'star', phase: 'pre-sales' },
  { key: 'ldr', icon: 'list-filter', phase: 'pre-sales' },
  { key: 'sdr', icon: 'headset', phase: 'pre-sales' },
  { key: 'bdr', icon: 'megaphone', phase: 'pre-sales' },
  { key: 'sales', icon: 'handshake', phase: 'sales' },
  { key: 'salesManagement', icon: 'crown', phase: 'sales' },
  { key: 'product', icon: 'wrench', phase: 'support' },
  { key: 'finance', icon: 'landmark', phase: 'support' },
  { key: 'legal', icon: 'scale', phase: 'support' },
  { key: 'management', icon: 'briefcase', phase: 'support' },
  { key: 'cs', icon: 'heart-handshake', phase: 'after-sales' },
  { key: 'service', icon: 'users', phase: 'after-sales' },
  { key: 'logistics', icon: 'truck', phase: 'after-sales' },
  { key: 'customer', icon: 'user', phase: 'customer' },
] as const satisfies readonly { key: string; icon: TeamIcon; phase: TeamPhase }[];
export type TeamKey = (typeof TEAM_PRESETS)[number]['key'];

/** The teams that each model begins with, until the user chooses. */
export const MODEL_TEAMS: Readonly<Record<'four' | 'seven', readonly TeamKey[]>> = {
  four: ['sdr', 'sales', 'cs'],
  seven: ['ldr', 'sdr', 'bdr', 'sales', 'finance', 'legal', 'cs'],
};

export interface OwnStage {
  readonly key: number;
  readonly name: string;
  /** Kept from the model that the list began with. */
  readonly phase: StagePhase | null;
}

/** A lane to be: one of the usual teams, or an own one by its name. */
export interface SetupTeam {
  readonly preset: TeamKey | null;
  readonly name: string;
}

export interface Setup {
  readonly name: string;
  /** The language of what is written in the chart. */
  readonly language: 'en' | 'zh';
  readonly model: StageModel;
  readonly ownStages: readonly OwnStage[];
  /** In the order of their lanes. */
  readonly teams: readonly SetupTeam[];
  /** True once the user has chosen or moved one: a change of model leaves the teams alone from then on. */
  readonly teamsChosen: boolean;
}

/** The fixed words in the language of the chart, whatever the language of the interface. */
export interface SetupWords {
  readonly newName: string;
  readonly map: string;
  stage(phase: StagePhase): string;
  team(key: TeamKey): { readonly name: string; readonly line: string };
}

const usual = (keys: readonly TeamKey[]): SetupTeam[] => keys.map((preset) => ({ preset, name: '' }));
const placeOf = ({ preset }: SetupTeam): number => TEAM_PRESETS.findIndex(({ key }) => key === preset);

/** Usual teams come in their usual order as long as there are no others; what is chosen after those comes behind them. */
function withTeam(teams: readonly SetupTeam[], team: SetupTeam): SetupTeam[] {
  const asUsual = teams.every((one, i) => placeOf(one) > (i === 0 ? -1 : placeOf(teams[i - 1] ?? one)));
  const before = asUsual ? teams.findIndex((one) => placeOf(one) > placeOf(team)) : -1;
  return teams.toSpliced(team.preset === null || before < 0 ? teams.length : before, 0, team);
}

/** Ticks one of the usual teams, or takes it out. */
export function toggleTeam(setup: Setup, key: TeamKey): Setup {
  const others = setup.teams.filter(({ preset }) => preset !== key);
  const teams = others.length < setup.teams.length ? others : withTeam(others, { preset: key, name: '' });
  return { ...setup, teams, teamsChosen: true };
}

/** Adds own teams that are not there yet. */
export function addTeams(setup: Setup, names: readonly string[], words: SetupWords): Setup {
  let { teams } = setup;
  for (const name of names)
    if (!teams.some((team) => nameOf(team, words) === name)) teams = withTeam(teams, { preset: null, name });
  return { ...setup, teams };
}

/** What a lane will be called. */
export const nameOf = ({ preset, name }: SetupTeam, words: SetupWords): string =>
  preset === null ? name : words.team(preset).name;

export const firstSetup = (language: 'en' | 'zh'): Setup => ({
  name: '',
  language,
  model: 'four',
  ownStages: [],
  teams: usual(MODEL_TEAMS.four),
  teamsChosen: false,
});

/** The set-up with another stage model; an own list begins with the stages chosen so far. */
export function withModel(setup: Setup, model: StageModel, words: SetupWords): Setup {
  if (model === setup.model) return setup;
  if (model !== 'own') {
    const own = setup.teams.filter(({ preset }) => preset === null);
    return {
      ...setup,
      model,
      teams: setup.teamsChosen ? setup.teams : [...usual(MODEL_TEAMS[model]), ...own],
    };
  }
  const ownStages = setup.ownStages.length > 0 ? setup.ownStages : stagesOf(setup, words);
  return { ...setup, model, ownStages };
}

const stagesOf = ({ model, ownStages }: Setup, words: SetupWords): OwnStage[] =>
  model === 'own'
    ? ownStages.filter((stage) => stage.name.trim() !== '')
    : MODEL_PHASES[model].map((phase, key) => ({ key, name: words.stage(phase), phase }));

/** What is still missing before a chart can be made; null = nothing. */
export function missing(setup: Setup, words: SetupWords): 'stages' | 'teams' | null {
  if (stagesOf(setup, words).length === 0) return 'stages';
  return setup.teams.length === 0 ? 'teams' : null;
}

/** The blank chart that the answers describe. */
export function setUpProject(setup: Setup, words: SetupWords, newId: NewId): ProjectDocument {
  return newProject(
    {
      name: setup.name.trim() || words.newName,
      language: setup.language,
      currency: setup.language === 'zh' ? 'CNY' : 'USD',
      map: words.map,
      stages: stagesOf(setup, words).map(({ name, phase }) => ({ name: name.trim(), phase })),
      // Only what was seen there: what a team does is written under its name by whoever wants it.
      teams: setup.teams.map((team) => {
        const known = TEAM_PRESETS[placeOf(team)];
        return known
          ? { name: nameOf(team, words), icon: known.icon, phase: known.phase }
          : { name: team.name };
      }),
    },
    newId,
  );
}
