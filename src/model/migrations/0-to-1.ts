// From schema 0: records in lists, lanes with a name and colour of their own, `links` between steps, `title` for name.
import { ranksBetween } from '../../base/rank';

type Raw = Record<string, unknown>;

function listOf(raw: Raw, key: string): Raw[] {
  const list = raw[key] ?? [];
  if (!Array.isArray(list) || list.some((one) => typeof one !== 'object' || one === null))
    throw new Error(`${key} is no list of records`);
  return list as Raw[];
}

const byId = (records: readonly Raw[]): Raw =>
  Object.fromEntries(
    records.map((record) => {
      if (typeof record.id !== 'string') throw new Error('a record has no id');
      return [record.id, record];
    }),
  );

const named = ({ title, ...rest }: Raw): Raw => ({ ...rest, name: title });
/** The order of a list was the order of its records. */
function ranked(records: readonly Raw[]): Raw[] {
  const ranks = ranksBetween(null, null, records.length);
  return records.map((record, index) => ({ ...record, rank: ranks[index] }));
}

/** Every lane becomes a lane and a team of its own; lanes of the same name on several maps share the team. */
function lanesAndTeams(lanes: readonly Raw[]): { lanes: Raw[]; teams: Raw[] } {
  const teams = new Map<string, Raw>();
  const moved = lanes.map(({ title, colour, icon, ...lane }) => {
    const name = String(title);
    const known = teams.get(name);
    const team = known ?? {
      id: `team-${String(lane.id)}`,
      name,
      hue: colour ?? 'slate',
      icon: icon ?? 'users',
    };
    teams.set(name, team);
    return { ...lane, team: team.id };
  });
  return { lanes: ranked(moved), teams: ranked([...teams.values()]) };
}

const connections = (links: readonly Raw[]): Raw[] =>
  links.map(({ source, target, text, ...link }) => ({
    ...link,
    from: source,
    to: target,
    label: text ?? null,
  }));

/** @throws where a list is no list or a record has no id; the shape of what comes out is checked by the parser. */
export function zeroToOne(raw: Raw): Raw {
  const { title, lanes: _lanes, links: _links, ...rest } = raw;
  const { lanes, teams } = lanesAndTeams(listOf(raw, 'lanes'));
  const { project } = rest;
  if (typeof project !== 'object' || project === null) throw new Error('there is no project');
  return {
    format: 'stagelane',
    schema: 1,
    project: { ...project, name: title },
    teams: byId(teams),
    lanes: byId(lanes),
    maps: byId(ranked(listOf(raw, 'maps').map(named))),
    stages: byId(ranked(listOf(raw, 'stages').map(named))),
    steps: byId(listOf(raw, 'steps').map(named)),
    connections: byId(connections(listOf(raw, 'links'))),
    roles: byId(ranked(listOf(raw, 'roles').map(named))),
    forms: byId(ranked(listOf(raw, 'forms').map(named))),
    systems: byId(ranked(listOf(raw, 'systems').map(named))),
  };
}
