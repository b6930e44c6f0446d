// Templates: a chart as data (structure with text keys) and its words in one file per language. `instantiate` makes a project of both.
import * as z from 'zod/mini';
import { DURATION_UNITS } from '../base/duration';
import { HUES } from '../base/theme';
import {
  ACTIONS,
  GAP_KINDS,
  GAP_SEVERITIES,
  GAP_STATUSES,
  INVOLVEMENTS,
  QUALIFICATION_METHODS,
  STAGE_PHASES,
  STEP_KINDS,
  TASK_PERIODS,
  TEAM_ICONS,
  TEAM_PHASES,
} from './ids';

const key = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const px = z.number().check(z.gte(0), z.lte(100_000));
const figure = z.number().check(z.gte(0), z.lte(1e12));
const side = z.enum(['top', 'right', 'bottom', 'left']);
/** `working` is true when left out. */
const time = z.strictObject({
  amount: figure,
  unit: z.enum(DURATION_UNITS),
  working: z.optional(z.boolean()),
});

/** Where the gallery shows a template. */
export const TEMPLATE_GROUPS = ['simple', 'complex', 'teams', 'retail', 'full', 'examples'] as const;

const step = z.strictObject({
  /** Unique in the whole template, in all its maps. */
  key,
  /** The key of a team that has a lane. */
  lane: key,
  stage: key,
  kind: z.enum(STEP_KINDS),
  /** Top left corner inside the cell lane × stage, px. `node scripts/templates.mjs place` writes it. */
  x: z.optional(px),
  y: z.optional(px),
  /** The box that they were worked out for, where languages need boxes of different sizes: a smaller one stands in the middle of it. */
  box: z.optional(z.strictObject({ width: px, height: px })),
  pinned: z.optional(z.boolean()),
  /** The key of a role. */
  responsible: z.optional(key),
  involved: z.optional(z.array(z.strictObject({ role: key, as: z.enum(INVOLVEMENTS) }))),
  action: z.optional(z.enum(ACTIONS)),
  deadline: z.optional(time),
  forms: z.optional(z.array(z.strictObject({ form: key, use: z.enum(['produced', 'needed']) }))),
  /** Keys of systems. */
  systems: z.optional(z.array(key)),
  /** Text at `steps.<step>.tasks.<task>`. */
  tasks: z.optional(
    z.array(z.strictObject({ key, amount: z.optional(figure), period: z.enum(TASK_PERIODS) })),
  ),
  workTime: z.optional(time),
  waitTime: z.optional(time),
  /** In units of the template's own money; each language file says its currency and the factor to it. */
  cost: z.optional(figure),
  /** A start: the share of all leads that comes in here, 0 to 1. */
  share: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Keys of resources, and how many of each the step needs at once. */
  resources: z.optional(z.array(z.strictObject({ resource: key, amount: figure }))),
  /** Keys of metrics, with name and target at `steps.<step>.metrics.<metric>`. */
  metrics: z.optional(z.array(key)),
  qualification: z.optional(z.enum(QUALIFICATION_METHODS)),
  /** Keys of the steps of another map that it came from; what its own texts leave out is taken from the first of them. */
  basedOn: z.optional(z.array(key)),
});

const connection = z.strictObject({
  from: key,
  to: key,
  /** The label's text is at `connections.<key>`; no key = no label. */
  key: z.optional(key),
  /** Share of the cases, 0 to 1. */
  probability: z.optional(z.number().check(z.gte(0), z.lte(1))),
  fromSide: z.optional(side),
  toSide: z.optional(side),
  bends: z.optional(
    z.array(z.strictObject({ anchor: z.enum(['from', 'to']), x: z.number(), y: z.number() })),
  ),
});

const map = z.strictObject({
  /** Its name is at `maps.<key>`. */
  key,
  side: z.enum(['current', 'target']),
  kind: z.enum(['whole', 'team', 'detail']),
  /** The key of the sub-process step that a detail map opens from. */
  parentStep: z.optional(key),
  /** The key of the team of a team chart. */
  team: z.optional(key),
  /** `size`: height that Tidy worked out, px; may be left out. */
  lanes: z.array(z.strictObject({ team: key, size: z.optional(px) })),
  /** `size`: width that Tidy worked out, px; may be left out. Stages of several maps may share a key, and with it their texts. */
  stages: z.array(z.strictObject({ key, phase: z.optional(z.enum(STAGE_PHASES)), size: z.optional(px) })),
  steps: z.array(step),
  connections: z.array(connection),
  leadsPerMonth: z.optional(figure),
  /** By team key: people, hours per person and week, cost rate per hour in the template's own money. */
  staffing: z.record(
    key,
    z.strictObject({
      headcount: z.optional(figure),
      hours: z.optional(figure),
      costRate: z.optional(figure),
    }),
  ),
});

/** Where a gap is, and what closes it: keys of steps, teams (for their lanes) and stages of its map. */
const gap = z.strictObject({
  /** Title, cause and owner are at `gaps.<key>`. */
  key,
  map: key,
  kind: z.enum(GAP_KINDS),
  severity: z.enum(GAP_SEVERITIES),
  status: z.enum(GAP_STATUSES),
  steps: z.optional(z.array(key)),
  teams: z.optional(z.array(key)),
  stages: z.optional(z.array(key)),
  /** The changes that close it: a step of the current map, one of the target map, or both. */
  closedBy: z.optional(
    z.array(z.strictObject({ kind: key, current: z.optional(key), target: z.optional(key) })),
  ),
});

/**
 * `templates/<id>.json`. Keys are kebab-case, unique in their list, and name the texts of the language files.
 * Left-out optional fields become null or empty lists. Lanes, stages, teams and the rest come in the order of their lists.
 * Steps refer to lanes by the key of their team, so a team has at most one lane a map. The first map is the one shown first.
 * A target map's lanes and stages know those of the current map with the same key as their source. Unknown fields are refused.
 */
export const templateFile = z.strictObject({
  /** = the file's name. */
  id: key,
  group: z.enum(TEMPLATE_GROUPS),
  teams: z.array(
    z.strictObject({
      key,
      hue: z.enum(HUES),
      icon: z.enum(TEAM_ICONS),
      phase: z.optional(z.enum(TEAM_PHASES)),
    }),
  ),
  roles: z.array(z.strictObject({ key, team: z.optional(key) })),
  forms: z.array(z.strictObject({ key, fields: z.array(key) })),
  systems: z.array(z.strictObject({ key })),
  /** What there is of material and people: name at `resources.<key>`. */
  resources: z.optional(
    z.array(
      z.strictObject({
        key,
        kind: z.enum(['material', 'human']),
        role: z.optional(key),
        available: z.optional(figure),
      }),
    ),
  ),
  /** Goals of a stage of the first map, or of the whole: name, metric and target at `goals.<key>`. */
  goals: z.optional(
    z.array(z.strictObject({ key, horizon: z.enum(['short', 'long']), stage: z.optional(key) })),
  ),
  maps: z.array(map).check(z.minLength(1)),
  gaps: z.optional(z.array(gap)),
  /** Sub-process steps that open the first map of another template: its teams, roles, forms and systems are joined with these by name. */
  details: z.optional(z.array(z.strictObject({ parentStep: key, template: key }))),
});

const words = z.string().check(z.minLength(1), z.maxLength(20_000));

/**
 * `templates/<id>.<language>.json`: all words of a template in one language. Every text of the structure must be there and no
 * other; both languages have the same shape, down to the optional ones.
 */
export const templateTexts = z.strictObject({
  /** Name of the template in the gallery and of a project made from it. */
  name: words,
  /** One or two sentences for the gallery. */
  description: words,
  /** Names of the maps. */
  maps: z.record(key, words),
  /** The currency of a project made in this language, and what one unit of the template's own money is in it. */
  money: z.strictObject({
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    factor: z.number().check(z.gt(0)),
  }),
  stages: z.record(
    key,
    z.strictObject({
      name: words,
      objective: z.optional(words),
      entryCriteria: z.optional(words),
      exitCriteria: z.optional(words),
    }),
  ),
  teams: z.record(key, z.strictObject({ name: words, line: words, manager: z.optional(words) })),
  roles: z.record(key, z.strictObject({ name: words, person: z.optional(words) })),
  forms: z.record(key, z.strictObject({ name: words, fields: z.record(key, words) })),
  systems: z.record(key, words),
  resources: z.optional(z.record(key, words)),
  goals: z.optional(
    z.record(key, z.strictObject({ name: words, metric: z.optional(words), target: z.optional(words) })),
  ),
  gaps: z.optional(
    z.record(key, z.strictObject({ title: words, cause: z.optional(words), owner: z.optional(words) })),
  ),
  /** A step that is based on another may leave out all that is said there. */
  steps: z.record(
    key,
    z.strictObject({
      /** May be empty for kinds that carry no text, such as a parallel bar; left out where the source says it. */
      name: z.optional(z.string()),
      purpose: z.optional(words),
      completion: z.optional(words),
      script: z.optional(words),
      notes: z.optional(words),
      tasks: z.optional(z.record(key, words)),
      metrics: z.optional(z.record(key, z.strictObject({ name: words, target: z.optional(words) }))),
    }),
  ),
  connections: z.record(key, words),
});

export type TemplateFile = z.infer<typeof templateFile>;
/** One map of a template. */
export type TemplateMap = TemplateFile['maps'][number];
export type TemplateTexts = z.infer<typeof templateTexts>;
