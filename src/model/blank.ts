// Records as they are when nothing is known of them yet: what must be said, and everything else null or empty.
import type { Id } from '../base/id';
import type { Rank } from '../base/rank';
import type { Connection, Lane, ProcessMap, ProjectDocument, Stage, Step, Team } from './document';
import { SCHEMA } from './records';

/** A team without a line, a phase or a manager. */
export const blankTeam = (given: Pick<Team, 'id' | 'rank' | 'name' | 'hue' | 'icon'>): Team => ({
  line: null,
  phase: null,
  manager: null,
  ...given,
});

/** A map of the whole current process, without figures. */
export const blankMap = (given: { id: Id; rank: Rank; name: string }): ProcessMap => ({
  side: 'current',
  kind: 'whole',
  parentStep: null,
  team: null,
  leadsPerMonth: null,
  staffing: {},
  laneDirection: 'horizontal',
  tidyTarget: 'screen',
  keepTidy: false,
  ...given,
});

/** A lane as high as what it holds. */
export const blankLane = (given: Pick<Lane, 'id' | 'map' | 'team' | 'rank'>): Lane => ({
  size: null,
  minSize: null,
  display: 'open',
  basedOn: [],
  ...given,
});

/** A stage as wide as what it holds. */
export const blankStage = (given: Pick<Stage, 'id' | 'map' | 'rank' | 'name'>): Stage => ({
  phase: null,
  objective: null,
  entryCriteria: null,
  exitCriteria: null,
  size: null,
  minSize: null,
  display: 'open',
  basedOn: [],
  ...given,
});

/** A step of which only its place, kind and name are known. */
export const blankStep = (
  given: Pick<Step, 'id' | 'map' | 'lane' | 'stage' | 'kind' | 'name' | 'x' | 'y'>,
): Step => ({
  pinned: false,
  purpose: null,
  responsible: null,
  involved: [],
  action: null,
  completion: null,
  deadline: null,
  script: null,
  forms: [],
  systems: [],
  tasks: [],
  workTime: null,
  waitTime: null,
  cost: null,
  share: null,
  resources: [],
  metrics: [],
  qualification: null,
  notes: null,
  basedOn: [],
  ...given,
});

/** A connection without label, left to the router. */
export const blankConnection = (given: Pick<Connection, 'id' | 'map' | 'from' | 'to'>): Connection => ({
  label: null,
  probability: null,
  fromSide: null,
  toSide: null,
  bends: null,
  labelAt: null,
  link: null,
  basedOn: [],
  ...given,
});

/** A document that holds a project and nothing else: a base to fill, not yet one that a screen could show. */
export const blankDocument = (
  given: Pick<ProjectDocument['project'], 'id' | 'name' | 'language' | 'currency'>,
): ProjectDocument => ({
  format: 'stagelane',
  schema: SCHEMA,
  project: {
    description: null,
    hoursPerDay: 8,
    daysPerWeek: 5,
    ownActions: [],
    ownGapKinds: [],
    checksOff: [],
    template: null,
    ...given,
  },
  teams: {},
  roles: {},
  maps: {},
  lanes: {},
  stages: {},
  steps: {},
  connections: {},
  gaps: {},
  planLines: {},
  goals: {},
  forms: {},
  systems: {},
  resources: {},
  trainings: {},
  reviews: {},
  comments: {},
  actuals: {},
});
