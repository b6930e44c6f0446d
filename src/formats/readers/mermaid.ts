// Reads flowcharts and swimlanes of Mermaid: subgraphs are lanes, links are ways; styles and scripts are told and left.
import { STEP_KINDS, type StepKindId } from '../../model/ids';
import { foldName } from '../../model/text/fold';
import { asksName, kindByName } from '../../model/text/kind-by-name';
import { BESIDE_CLASS, MERMAID_KINDS } from '../mermaid/mermaid-kinds';
import { Collecting, type OpenChart } from '../reading/collecting';
import { endKind, settleEnds } from '../reading/ends';
import { ReadFault } from '../reading/fault';
import type { ForeignFile, ForeignLane, ForeignTeam } from '../reading/foreign';
import { labelText } from './mermaid/label-text';
import { type Flow, type FlowNode, parseFlow } from './mermaid/parse-flow';
import type { Reader } from './reader';

interface Degrees {
  readonly into: number;
  readonly out: number;
}

function roundKind(name: string, { into, out }: Degrees): StepKindId {
  if (into === 0 && out > 0) return 'start';
  if (out === 0 && into > 0) return endKind(name);
  return 'activity';
}

function kindOf(node: FlowNode, name: string, degrees: Degrees): StepKindId {
  const own = STEP_KINDS.find((kind) => node.classes.has(MERMAID_KINDS[kind].className));
  if (own) return own;
  if (node.shape === 'round') return roundKind(name, degrees);
  if (node.shape !== 'plain') return node.shape;
  const byName = kindByName(name, []);
  if (byName === 'start') return degrees.into === 0 ? 'start' : 'activity';
  if (byName.startsWith('end-')) return degrees.out === 0 ? byName : 'activity';
  return asksName(name) && degrees.out > 1 ? 'decision' : 'activity';
}

function lanesOf(
  { groups, nodes }: Flow,
  collecting: Collecting,
): { lanes: ForeignLane[]; teams: ForeignTeam[]; spare: string } {
  const used = new Set([...nodes.values()].map(({ group }) => group));
  const lanes: ForeignLane[] = [];
  const teams = new Map<string, ForeignTeam>();
  for (const { id, title, outer } of groups) {
    const name = collecting.name(labelText(title).replace(/\n/g, ' '));
    if (outer !== null) collecting.changed('nestedGroup', name);
    else if (!lanes.some(({ key }) => key === `lane ${id}`)) {
      const byName = `team ${foldName(name)}`;
      const team = name === '' || teams.has(byName) ? `team ${id} ${lanes.length}` : byName;
      teams.set(team, { key: team, name, fields: {} });
      lanes.push({ key: `lane ${id}`, team, rect: null, fields: {} });
    }
  }
  const isSpare = used.has(null) || lanes.length === 0;
  if (isSpare) {
    lanes.push({ key: 'spare', team: 'spare', rect: null, fields: {} });
    teams.set('spare', { key: 'spare', name: '', fields: {} });
  }
  return { lanes, teams: [...teams.values()], spare: 'spare' };
}

const KIND_CLASSES: ReadonlySet<string> = new Set(
  Object.values(MERMAID_KINDS).map(({ className }) => className),
);

const isOurs = (node: FlowNode | undefined): boolean =>
  node !== undefined && [...node.classes].some((one) => KIND_CLASSES.has(one));

/** The looks of kinds, and of what lies beside a part of a chart, say nothing that is lost. */
function isOwnStyle(text: string): boolean {
  const name = /^classDef (\w+) /.exec(text)?.[1] ?? '';
  return name === BESIDE_CLASS || KIND_CLASSES.has(name);
}

function tell({ passed, groups, nodes }: Flow, collecting: Collecting): void {
  for (const { what, text, line } of passed.filter((one) => !isOwnStyle(one.text)))
    collecting.left(what, what === 'unread' ? `${line}: ${text}` : text);
  for (const { id, title } of groups) if (nodes.has(id)) collecting.left('noEnd', labelText(title));
}

/** A chart of Mermaid has no places; what it says of direction is how its lanes run. */
const isDown = ({ direction }: Flow): boolean => ['TB', 'TD', 'BT', 'V', '^'].includes(direction);

function readFlow(flow: Flow, collecting: Collecting): ForeignFile {
  const groups = new Set(flow.groups.map(({ id }) => id));
  const nodes = [...flow.nodes.values()].filter(({ id }) => !groups.has(id));
  if (nodes.length === 0) throw nothingIn(flow);
  const { lanes, teams, spare } = lanesOf(
    { ...flow, nodes: new Map(nodes.map((node) => [node.id, node])) },
    collecting,
  );
  const drawn = flow.links.filter(({ head }) => head !== 'none');
  const count = (end: 'from' | 'to'): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const link of drawn) counts.set(link[end], (counts.get(link[end]) ?? 0) + 1);
    return counts;
  };
  const [out, into] = [count('from'), count('to')];
  const chart: OpenChart = { steps: [], ways: [] };
  for (const node of nodes) {
    const name = collecting.name(node.label === null ? node.id : labelText(node.label));
    const kind = kindOf(node, name, { into: into.get(node.id) ?? 0, out: out.get(node.id) ?? 0 });
    const stage = [...node.classes].find((one) => flow.stages.has(one)) ?? null;
    const lane = node.group === null ? spare : `lane ${node.group}`;
    collecting.addStep(chart, { key: node.id, kind, name, lane, stage, centre: null, fields: {} });
  }
  for (const { from, to, label, head, dotted } of drawn) {
    if (groups.has(from) || groups.has(to)) continue;
    const said = collecting.name(labelText(label).replace(/\n/g, ' '));
    if (head === 'plain' && !dotted) collecting.changed('plainLine', said || `${from} – ${to}`);
    collecting.addWay(chart, { from, to, label: said || null, fields: {} });
  }
  settleEnds(chart, ({ key }) => !isOurs(flow.nodes.get(key)), collecting);
  const name = flow.title === null ? null : labelText(yamlText(flow.title));
  return {
    format: 'mermaid',
    name,
    project: {},
    teams,
    charts: [
      {
        key: 'chart',
        name: name ?? '',
        direction: isDown(flow) && lanes.length > 1 ? 'vertical' : 'horizontal',
        lanes,
        stages: [...flow.stages].map(([key, told]) => ({
          key,
          name: collecting.name(yamlText(told)),
          rect: null,
          fields: {},
        })),
        ...chart,
        parent: null,
        fields: {},
      },
    ],
    report: collecting.report,
  };
}

/** A string of YAML in quotes, or as it stands. */
function yamlText(text: string): string {
  if (!text.startsWith('"')) return text.replace(/^'(.*)'$/, '$1');
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function nothingIn({ passed }: Flow): ReadFault {
  const unread = passed.find(({ what }) => what === 'unread');
  return unread
    ? new ReadFault('mermaidLine', { line: unread.line, found: unread.text.slice(0, 80) })
    : new ReadFault('nothing');
}

const mermaid: Reader = {
  id: 'mermaid',
  read(text) {
    const collecting = new Collecting();
    const flow = parseFlow(text);
    tell(flow, collecting);
    return readFlow(flow, collecting);
  },
};

export default mermaid;
