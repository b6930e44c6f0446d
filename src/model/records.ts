// The project document: flat tables of records with stable ids. Optional fields are null, never missing.
import * as z from 'zod/mini';
import { HUES } from '../base/theme';
import {
  id,
  rank,
  text,
  note,
  ref,
  refs,
  coordinate,
  amount,
  day,
  moment,
  point,
  side,
  currency,
  bandSize,
  duration,
  money,
  place,
  change,
} from './fields';
import {
  BAND_DISPLAYS,
  GAP_SEVERITIES,
  GAP_STATUSES,
  INVOLVEMENTS,
  LANE_DIRECTIONS,
  PLAN_STATUSES,
  QUALIFICATION_METHODS,
  STAGE_PHASES,
  STEP_KINDS,
  TASK_PERIODS,
  TEAM_ICONS,
  TEAM_PHASES,
  TIDY_TARGETS,
} from './ids';

/** The version of the document's shape that this code reads and writes. */
export const SCHEMA = 4;

export const project = z.object({
  id,
  name: text,
  description: note,
  /** The language of what is written in it; the interface language never changes it. */
  language: z.enum(['en', 'zh']),
  currency,
  hoursPerDay: z.number().check(z.gt(0), z.lte(24)),
  daysPerWeek: z.number().check(z.gt(0), z.lte(7)),
  /** Types of action that this project adds to the fixed ones. */
  ownActions: z.array(z.object({ id, name: text })),
  /** Kinds of gap that this project adds to the fixed ones. */
  ownGapKinds: z.array(z.object({ id, name: text })),
  /** The checks that are switched off, by rule id. */
  checksOff: z.array(z.string().check(z.maxLength(64))),
  /** The template it was made from. */
  template: z.nullable(z.string()),
});

export const team = z.object({
  id,
  rank,
  name: text,
  /** The line under the name: what the team does. */
  line: note,
  hue: z.enum(HUES),
  icon: z.enum(TEAM_ICONS),
  phase: z.nullable(z.enum(TEAM_PHASES)),
  manager: note,
});

export const role = z.object({ id, rank, team: ref, name: text, person: note });

/** People and money of one team on one map: current and target may differ. Hours are per person and week, cost rate per hour. */
const staffing = z.object({
  headcount: z.nullable(amount),
  hours: z.nullable(amount),
  costRate: z.nullable(money),
});

export const map = z.object({
  id,
  rank,
  name: text,
  side: z.enum(['current', 'target']),
  kind: z.enum(['whole', 'team', 'detail']),
  /** The sub-process step that a detail map opens from. */
  parentStep: ref,
  /** The team of a team chart. */
  team: ref,
  leadsPerMonth: z.nullable(amount),
  staffing: z.record(id, staffing),
  /** How lanes run: across the chart with the stages as columns, or down it with the stages as rows. */
  laneDirection: z.enum(LANE_DIRECTIONS),
  /** The shape that Tidy aims at. */
  tidyTarget: z.enum(TIDY_TARGETS),
  /** True when the chart is tidied after each change. */
  keepTidy: z.boolean(),
});

export const lane = z.object({
  id,
  map: id,
  team: id,
  rank,
  /** Height saved by Tidy for channels and labels, px. */
  size: bandSize,
  /** Height that the user set, px. */
  minSize: bandSize,
  display: z.enum(BAND_DISPLAYS),
  basedOn: refs,
});

export const stage = z.object({
  id,
  map: id,
  rank,
  name: text,
  phase: z.nullable(z.enum(STAGE_PHASES)),
  objective: note,
  entryCriteria: note,
  exitCriteria: note,
  /** Width saved by Tidy for channels and labels, px. */
  size: bandSize,
  /** Width that the user set, px. */
  minSize: bandSize,
  display: z.enum(BAND_DISPLAYS),
  basedOn: refs,
});

export const step = z.object({
  id,
  map: id,
  lane: id,
  stage: id,
  kind: z.enum(STEP_KINDS),
  name: text,
  /** Top left corner, counted from the top left corner of the cell lane × stage, px. */
  x: coordinate,
  y: coordinate,
  pinned: z.boolean(),
  purpose: note,
  responsible: ref,
  involved: z.array(z.object({ role: id, as: z.enum(INVOLVEMENTS) })),
  /** A fixed action id or one of the project's own. */
  action: z.nullable(id),
  completion: note,
  deadline: z.nullable(duration),
  script: note,
  forms: z.array(z.object({ form: id, use: z.enum(['produced', 'needed']) })),
  systems: refs,
  tasks: z.array(z.object({ text, amount: z.nullable(amount), period: z.enum(TASK_PERIODS) })),
  workTime: z.nullable(duration),
  waitTime: z.nullable(duration),
  cost: z.nullable(money),
  /** Of all leads of the map, the share that comes in here, 0 to 1: only starts have one. */
  share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  resources: z.array(z.object({ resource: id, amount })),
  metrics: z.array(z.object({ name: text, target: note })),
  qualification: z.nullable(z.enum(QUALIFICATION_METHODS)),
  notes: note,
  basedOn: refs,
});

/** A corner set by the user: an offset from the centre of one end's box, so that it follows moves. */
const bend = z.object({ anchor: z.enum(['from', 'to']), x: coordinate, y: coordinate });

export const connection = z.object({
  id,
  map: id,
  from: id,
  to: id,
  /** The condition on a branch. */
  label: note,
  /** Share of the cases that go this way, 0 to 1. */
  probability: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** Sides that the user chose; null leaves them to the router. */
  fromSide: side,
  toSide: side,
  /** Corners that the user set, in order from source to target; null leaves them to the router. */
  bends: z.nullable(z.array(bend)),
  /** Where on its way the user put the label's middle, 0 at the source to 1 at the target; null leaves it to the router. */
  labelAt: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** The shared name of two stubs that were one connection before a map was split by team. */
  link: ref,
  basedOn: refs,
});

export const gap = z.object({
  id,
  rank,
  map: id,
  /** What people call it by ("gap 3"): stays when others are deleted. */
  number: z.number().check(z.gte(1), z.lte(100_000)),
  title: text,
  /** A fixed kind of gap or one of the project's own. */
  kind: z.string().check(z.maxLength(64)),
  at: z.array(place),
  cause: note,
  severity: z.enum(GAP_SEVERITIES),
  owner: note,
  due: day,
  status: z.enum(GAP_STATUSES),
  closedBy: z.array(change),
});

/** A line of the action plan: what a change between current and target asks of whom, or what people added themselves. */
export const planLine = z.object({
  id,
  rank,
  /** The change it is about; null for a line that people added. */
  change: z.nullable(change),
  /** What is to be done, in people's own words; null leaves the words to the change. */
  task: note,
  /** Whom it concerns. */
  audience: note,
  owner: note,
  due: day,
  status: z.enum(PLAN_STATUSES),
  notes: note,
});

export const goal = z.object({
  id,
  rank,
  name: text,
  horizon: z.enum(['short', 'long']),
  stage: ref,
  metric: note,
  target: note,
  due: day,
});

export const form = z.object({
  id,
  rank,
  name: text,
  fields: z.array(z.object({ name: text, required: z.boolean() })),
});

export const system = z.object({ id, rank, name: text });

export const resource = z.object({
  id,
  rank,
  name: text,
  kind: z.enum(['material', 'human']),
  role: ref,
  available: z.nullable(amount),
});

export const training = z.object({ id, rank, title: text, date: day, attendees: note, notes: note });
export const review = z.object({ id, rank, title: text, date: day, summary: note });

export const comment = z.object({
  id,
  rank,
  map: id,
  at: z.nullable(place),
  position: z.nullable(point),
  author: note,
  text,
  written: moment,
  resolved: z.boolean(),
});

/** Measured figures of a stage over a period. */
export const actual = z.object({
  id,
  rank,
  stage: id,
  from: day,
  until: day,
  entered: z.nullable(amount),
  passed: z.nullable(amount),
  meanTime: z.nullable(duration),
});

/** The tables of a document, by name; every table maps ids to records. */
export const TABLES = {
  teams: team,
  roles: role,
  maps: map,
  lanes: lane,
  stages: stage,
  steps: step,
  connections: connection,
  gaps: gap,
  planLines: planLine,
  goals: goal,
  forms: form,
  systems: system,
  resources: resource,
  trainings: training,
  reviews: review,
  comments: comment,
  actuals: actual,
} as const;
