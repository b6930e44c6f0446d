// The project document: flat tables of records with stable ids. Optional fields are null, never missing.
import * as z from 'zod/mini';
import { DURATION_UNITS } from '../base/duration';
import { HUES } from '../base/theme';
import {
  BAND_DISPLAYS,
  INVOLVEMENTS,
  LANE_DIRECTIONS,
  QUALIFICATION_METHODS,
  STAGE_PHASES,
  STEP_KINDS,
  TASK_PERIODS,
  TEAM_ICONS,
  TEAM_PHASES,
  TIDY_TARGETS,
} from './ids';

/** The version of the document's shape that this code reads and writes. */
export const SCHEMA = 3;

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));
const rank = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(20_000));
const note = z.nullable(text);
const ref = z.nullable(id);
const refs = z.array(id);
const coordinate = z.number().check(z.gte(-100_000), z.lte(1_000_000));
const amount = z.number().check(z.gte(0), z.lte(1e12));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const moment = z.string().check(z.maxLength(40));
const point = z.object({ x: coordinate, y: coordinate });
const side = z.nullable(z.enum(['top', 'right', 'bottom', 'left']));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const bandSize = z.nullable(z.number().check(z.gte(0), z.lte(100_000)));

export const duration = z.object({ amount, unit: z.enum(DURATION_UNITS), working: z.boolean() });
export const money = z.object({ amount: z.number().check(z.gte(-1e12), z.lte(1e12)), currency });

/** What a gap, a comment or a check is about. */
export const place = z.object({ kind: z.enum(['map', 'lane', 'stage', 'step', 'connection']), id });

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
  title: text,
  kind: z.string().check(z.maxLength(64)),
  at: z.array(place),
  cause: note,
  severity: z.enum(['low', 'medium', 'high']),
  owner: note,
  due: day,
  status: z.enum(['open', 'in-progress', 'closed']),
  closedBy: z.array(z.object({ kind: z.string(), current: ref, target: ref })),
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
  goals: goal,
  forms: form,
  systems: system,
  resources: resource,
  trainings: training,
  reviews: review,
  comments: comment,
  actuals: actual,
} as const;
