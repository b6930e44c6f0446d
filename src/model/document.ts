// The types of the document, read off the validators, and the document's own validator.
import * as z from 'zod/mini';
import type { Id } from '../base/id';
import * as records from './records';

export type Project = z.infer<typeof records.project>;
export type Team = z.infer<typeof records.team>;
export type Role = z.infer<typeof records.role>;
export type ProcessMap = z.infer<typeof records.map>;
export type Lane = z.infer<typeof records.lane>;
export type Stage = z.infer<typeof records.stage>;
export type Step = z.infer<typeof records.step>;
export type Connection = z.infer<typeof records.connection>;
export type Gap = z.infer<typeof records.gap>;
export type PlanLine = z.infer<typeof records.planLine>;
export type Training = z.infer<typeof records.training>;
export type Review = z.infer<typeof records.review>;
export type Form = z.infer<typeof records.form>;
export type System = z.infer<typeof records.system>;
export type Comment = z.infer<typeof records.comment>;
export type Goal = z.infer<typeof records.goal>;
export type Resource = z.infer<typeof records.resource>;

export type TableName = keyof typeof records.TABLES;
export const TABLE_NAMES = Object.keys(records.TABLES) as TableName[];

const table = <T extends z.core.$ZodType>(record: T) => z.record(z.string(), record);
const { TABLES } = records;

/** The whole document. `format` and `schema` say what it is; every other key is one record or one table. */
export const document = z.object({
  format: z.literal('stagelane'),
  schema: z.literal(records.SCHEMA),
  project: records.project,
  teams: table(TABLES.teams),
  roles: table(TABLES.roles),
  maps: table(TABLES.maps),
  lanes: table(TABLES.lanes),
  stages: table(TABLES.stages),
  steps: table(TABLES.steps),
  connections: table(TABLES.connections),
  gaps: table(TABLES.gaps),
  planLines: table(TABLES.planLines),
  goals: table(TABLES.goals),
  forms: table(TABLES.forms),
  systems: table(TABLES.systems),
  resources: table(TABLES.resources),
  trainings: table(TABLES.trainings),
  reviews: table(TABLES.reviews),
  comments: table(TABLES.comments),
  actuals: table(TABLES.actuals),
});

export type ProjectDocument = z.infer<typeof document>;

/** Any record of a table, found by its id. */
export type RecordOf<T extends TableName> = ProjectDocument[T][Id];
