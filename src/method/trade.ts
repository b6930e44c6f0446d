// Which trade a project is about, so that the guide can speak of it: sales to companies, to consumers, or over the counter.
import { foldName } from '../model/text/fold';
import type { ProjectDocument } from '../model/document';
import type { StagePhase } from '../model/ids';
import { lanesOf, stagesOf, teamOf } from '../model/queries';
import { wholeMap } from './main-maps';

export const TRADES = ['b2b', 'b2c', 'retail'] as const;
export type Trade = (typeof TRADES)[number];

/** Templates that are not about sales to companies. */
const OF_TEMPLATE: Readonly<Record<string, Trade>> = {
  'b2c-simple': 'b2c',
  'retail-store': 'retail',
  'retail-delivery': 'retail',
  'example-retail': 'retail',
};

/** The phases of the simple sale, which is mostly one to consumers. */
const SIMPLE: readonly StagePhase[] = ['prospecting', 'qualification', 'closing', 'after-sale'];

/** What teams and stages of shops are called. */
const OF_SHOPS =
  /\b(stores?|shops?|shop floor|cashiers?|cash desk|tills?|shelf|shelves|restocking|retail)\b|门店|店长|店员|收银|导购|理货|货架|补货|零售/u;

/** The template tells it; of a project of one's own, the names of its teams and stages, and the phases that these stand for. */
export function tradeOf(document: ProjectDocument): Trade {
  const { template } = document.project;
  if (template !== null) return OF_TEMPLATE[template] ?? 'b2b';
  const map = wholeMap(document, 'current') ?? wholeMap(document, 'target');
  if (!map) return 'b2b';
  const stages = stagesOf(document, map.id);
  const teams = lanesOf(document, map.id).map(({ id }) => teamOf(document, id));
  if ([...stages, ...teams].some(({ name }) => OF_SHOPS.test(foldName(name)))) return 'retail';
  const phases = stages.flatMap(({ phase }) => phase ?? []);
  const isSimple = phases.length > 0 && phases.every((phase) => SIMPLE.includes(phase));
  // Where a contract goes through legal, the buyer is a company.
  return isSimple && !teams.some(({ icon }) => icon === 'scale') ? 'b2c' : 'b2b';
}
