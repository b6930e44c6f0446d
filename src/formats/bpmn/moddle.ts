// Makes elements of BPMN: ids, extension elements and shapes in one place.
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { drawableText } from '../../base/drawable-text';
import type { Point, Rect } from '../../base/geometry';
import { tenth } from '../../base/tenth';
import type { OwnFields } from '../interchange/own-fields';
import { OWN_PACKAGE } from './own-namespace';

export type { ModdleElement } from 'bpmn-moddle';

/** What an element carries that BPMN has no place for. */
export interface OwnRecord {
  readonly kind?: string;
  readonly lane?: string;
  readonly stage?: string;
  readonly team?: string;
  readonly fields?: OwnFields;
}

/** The words of an element: what no XML may hold is left out; undefined for none. */
export const words = (text: string | null): string | undefined =>
  drawableText(text ?? '').trim() === '' ? undefined : drawableText(text ?? '');

/** Makes and writes elements. */
export interface Maker {
  make(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
  /** The extension elements that hold a record. */
  own(record: OwnRecord): ModdleElement;
  shape(element: ModdleElement, rect: Rect, more?: Readonly<Record<string, unknown>>): ModdleElement;
  edge(element: ModdleElement, points: readonly Point[], label: Rect | null): ModdleElement;
  label(rect: Rect): ModdleElement;
  write(definitions: ModdleElement): Promise<string>;
}

/** A maker for one file. */
export function createMaker(): Maker {
  const moddle = new BpmnModdle({ stagelane: OWN_PACKAGE });
  const make: Maker['make'] = (type, properties = {}) => moddle.create(type, properties);
  const bounds = ({ x, y, width, height }: Rect): ModdleElement =>
    make('dc:Bounds', { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });
  const label = (rect: Rect): ModdleElement => make('bpmndi:BPMNLabel', { bounds: bounds(rect) });
  return {
    make,
    label,
    own({ fields = {}, ...rest }) {
      const told = Object.keys(fields).length > 0 ? { fields: drawableText(JSON.stringify(fields)) } : {};
      return make('bpmn:ExtensionElements', { values: [make('stagelane:Record', { ...rest, ...told })] });
    },
    shape: (element, rect, more = {}) =>
      make('bpmndi:BPMNShape', {
        id: `${String(element.id)}_di`,
        bpmnElement: element,
        bounds: bounds(rect),
        ...more,
      }),
    edge: (element, points, at) =>
      make('bpmndi:BPMNEdge', {
        id: `${String(element.id)}_di`,
        bpmnElement: element,
        waypoint: points.map(({ x, y }) => make('dc:Point', { x: tenth(x), y: tenth(y) })),
        ...(at ? { label: label(at) } : {}),
      }),
    write: async (definitions) => (await moddle.toXML(definitions, { format: true })).xml,
  };
}
