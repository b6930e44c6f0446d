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

export interface Setup {
  readonly name: string;
  /** The language of what is written in the chart. */
  readonly language: 'en' | 'zh';
  readonly model: StageModel;
  readonly ownStages: readonly OwnStage[];
  readonly teams: readonly TeamKey[];
  /** True once the user has ticked a team: a change of model leaves the choice alone from then on. */
  readonly teamsChosen: boolean;
  readonly ownTeams: readonly string[];
}

/** The fixed words in the language of the chart, whatever the language of the interface. */
export interface SetupWords {
  readonly newName: string;
  readonly map: string;
  stage(phase: StagePhase): string;
  team(key: TeamKey): { readonly name: string; readonly line: string };
}

export const firstSetup = (language: 'en' | 'zh'): Setup => ({
  name: '',
  language,
  model: 'four',
  ownStages: [],
  teams: MODEL_TEAMS.four,
  teamsChosen: false,
  ownTeams: [],
});

/** The set-up with another stage model; an own list begins with the stages chosen so far. */
export function withModel(setup: Setup, model: StageModel, words: SetupWords): Setup {
  if (model === setup.model) return setup;
  if (model !== 'own')
    return { ...setup, model, teams: setup.teamsChosen ? setup.teams : MODEL_TEAMS[model] };
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
  return setup.teams.length + setup.ownTeams.length === 0 ? 'teams' : null;
}

/** The blank chart that the answers describe. */
export function setUpProject(setup: Setup, words: SetupWords, newId: NewId): ProjectDocument {
  const presets = TEAM_PRESETS.filter(({ key }) => setup.teams.includes(key));
  return newProject(
    {
      name: setup.name.trim() || words.newName,
      language: setup.language,
      currency: setup.language === 'zh' ? 'CNY' : 'USD',
      map: words.map,
      stages: stagesOf(setup, words).map(({ name, phase }) => ({ name: name.trim(), phase })),
      teams: [
        // Only what was seen there: what a team does is written under its name by whoever wants it.
        ...presets.map(({ key, icon, phase }) => ({ name: words.team(key).name, icon, phase })),
        ...setup.ownTeams.map((name) => ({ name })),
      ],
    },
    newId,
  );
}
