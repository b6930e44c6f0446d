// What kind of step a shape of draw.io is, by the name of its shape and by what leads to and from it.
import { kindByName } from '../../../model/text/kind-by-name';
import type { StepKindId } from '../../../model/ids';
import { endKind } from '../../reading/ends';
import type { Cell, CellStyle } from './drawio-cells';

/** The name of the shape: that of `shape=`, else the first bare word of the style. */
export function shapeName(style: CellStyle): string {
  const named = style.get('shape');
  if (named) return named.toLowerCase();
  const [first] = [...style].find(([, value]) => value === '') ?? [''];
  return first.toLowerCase();
}

const BY_SHAPE: readonly (readonly [RegExp, StepKindId])[] = [
  [/rhombus|decision|gateway|diamond/, 'decision'],
  [/delay|timer|mxgraph\.flowchart\.wait/, 'wait'],
  [
    /cylinder|datastore|database|direct_data|stored_data|data_storage|internalstorage|internal_storage/,
    'system',
  ],
  [
    /multi-?document|multi_document|document|parallelogram|flowchart\.data$|paper_tape|manual_input|card$/,
    'document',
  ],
  [/^process$|predefined|subprocess|sub-process|subroutine|flowchart\.predefined_process/, 'sub-process'],
  [/offpage|off-page|on-page|onpage|off_page|on_page/, 'hand-off'],
  [/^note|annotation|callout|comment/, 'note'],
];

const isRound = (name: string, style: CellStyle): boolean =>
  /ellipse|terminator|startstate|endstate|start_[12]|flowchart\.start|bpmn\.event|circle/.test(name) ||
  (style.get('rounded') === '1' && Number(style.get('arcSize') ?? 0) >= 40);

/** How many lines lead to a shape and from it. */
export interface Degrees {
  readonly into: number;
  readonly out: number;
}

function roundKind({ label, style }: Cell, { into, out }: Degrees): StepKindId {
  const outline = style.get('outline');
  if ((outline === 'end' || outline === 'terminate') && out === 0) return endKind(label);
  if (into === 0 && out > 0) return 'start';
  if (out === 0 && into > 0) return endKind(label);
  return style.get('symbol') === 'timer' ? 'wait' : kindByName(label, []);
}

/** A thin bar with ways on both sides is where work goes side by side. */
function isBar({ label, rect }: Cell, { into, out }: Degrees): boolean {
  if (label !== '' || !rect || into + out < 3) return false;
  return Math.min(rect.width, rect.height) <= 12 && Math.max(rect.width, rect.height) >= 30;
}

export function shapeKind(cell: Cell, degrees: Degrees): StepKindId {
  const name = shapeName(cell.style);
  if (
    /gateway|bpmn/.test(name) &&
    /parallel/.test(cell.style.get('gwType') ?? cell.style.get('symbol') ?? '')
  )
    return 'parallel';
  if (/bpmn\.shape/.test(name) && cell.style.get('perimeter') === 'rhombusPerimeter') return 'decision';
  if (isBar(cell, degrees)) return 'parallel';
  if (isRound(name, cell.style)) return roundKind(cell, degrees);
  const known = BY_SHAPE.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return known;
  const byName = kindByName(cell.label, []);
  const fits = byName !== 'start' || degrees.into === 0;
  return fits && (!byName.startsWith('end-') || degrees.out === 0) ? byName : 'activity';
}
