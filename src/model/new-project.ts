// A project as it begins: one map of the current process with its lanes and stages, and nothing in them.
import type { NewId } from '../base/id';
import { ranksBetween } from '../base/rank';
import { HUES } from '../base/theme';
import { blankDocument, blankLane, blankMap, blankStage, blankTeam } from './blank';
import type { Project, ProjectDocument, Stage, Team } from './document';
import { iconOf } from './team-looks';

export interface NewProject {
  readonly name: string;
  readonly language: Project['language'];
  /** ISO 4217 code. */
  readonly currency: string;
  /** Name of the map. */
  readonly map: string;
  /** From first to last; at least one. */
  readonly stages: readonly (Pick<Stage, 'name'> & Partial<Pick<Stage, 'phase'>>)[];
  /** From top to bottom, each with a lane; at least one. Colours go round the hues when not given. */
  readonly teams: readonly (Pick<Team, 'name'> & Partial<Omit<Team, 'id' | 'rank' | 'name'>>)[];
}

/** The document of a new project. Ids come in a fixed order, so that the same sources give the same document. */
export function newProject(given: NewProject, newId: NewId): ProjectDocument {
  const { name, language, currency } = given;
  const document = blankDocument({ id: newId(), name, language, currency });
  const map = newId();
  const [rank = ''] = ranksBetween(null, null, 1);
  document.maps[map] = blankMap({ id: map, rank, name: given.map });
  const rows = ranksBetween(null, null, given.teams.length);
  for (const [i, team] of given.teams.entries()) {
    const id = newId();
    const row = rows[i] ?? '';
    const hue = HUES[i % HUES.length] ?? HUES[0];
    document.teams[id] = {
      ...blankTeam({ id, rank: row, name: team.name, hue, icon: iconOf(team.name) }),
      ...team,
    };
    const lane = newId();
    document.lanes[lane] = blankLane({ id: lane, map, team: id, rank: row });
  }
  const columns = ranksBetween(null, null, given.stages.length);
  for (const [i, stage] of given.stages.entries()) {
    const id = newId();
    document.stages[id] = {
      ...blankStage({ id, map, rank: columns[i] ?? '', name: stage.name }),
      phase: stage.phase ?? null,
    };
  }
  return document;
}
