// A chart with its details as BPMN 2.0: one pool with lanes, stages as groups, details in sub-processes, and diagrams as drawn.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { type ChartPage, chartPages } from '../interchange/chart-pages';
import { ownFields, sharedFields } from '../interchange/own-fields';
import { type ChartElements, chartElements, poolRect } from './bpmn-chart';
import { createMaker, type Maker, type ModdleElement, words } from './moddle';
import { OWN_URI } from './own-namespace';

interface Written {
  readonly page: ChartPage;
  readonly elements: ChartElements;
}

const diagram = (maker: Maker, map: Id, of: ModdleElement, planeElement: ModdleElement[]): ModdleElement =>
  maker.make('bpmndi:BPMNDiagram', {
    id: `diagram_${map}`,
    plane: maker.make('bpmndi:BPMNPlane', { id: `plane_${map}`, bpmnElement: of, planeElement }),
  });

/** The pool of the chart at the top, with its process. */
function writeTop(maker: Maker, { page, elements }: Written) {
  const { map, title, scene } = page;
  const { laneSet, flowElements, artifacts, groups, plane } = elements;
  const process = maker.make('bpmn:Process', {
    id: `process_${map.id}`,
    name: words(title),
    isExecutable: false,
    extensionElements: maker.own({ kind: 'map', fields: ownFields('map', map) }),
    laneSets: [laneSet],
    flowElements,
    artifacts,
  });
  const pool = maker.make('bpmn:Participant', {
    id: `pool_${map.id}`,
    name: words(title),
    processRef: process,
  });
  const collaboration = maker.make('bpmn:Collaboration', {
    id: `collaboration_${map.id}`,
    participants: [pool],
    artifacts: groups,
  });
  const shape = maker.shape(pool, poolRect(page), { isHorizontal: scene.laneDirection === 'horizontal' });
  return { process, collaboration, diagram: diagram(maker, map.id, collaboration, [shape, ...plane]) };
}

/** A detail is the content of the sub-process that it opens from, on a sheet of its own. */
function writeDetail(maker: Maker, { page, elements }: Written, parent: ModdleElement): ModdleElement {
  const { laneSet, flowElements, artifacts, groups, plane } = elements;
  parent.laneSets = [laneSet];
  parent.flowElements = flowElements;
  parent.artifacts = [...artifacts, ...groups];
  const holder = parent.extensionElements as { values: { detail?: string }[] };
  const [record] = holder.values;
  if (record) record.detail = JSON.stringify(ownFields('map', page.map));
  return diagram(maker, page.map.id, parent, plane);
}

/** The text of the file. */
export async function writeBpmn(document: ProjectDocument, map: Id): Promise<string> {
  const maker = createMaker();
  const written = chartPages(document, map).map((page) => ({
    page,
    elements: chartElements(maker, document, page),
  }));
  const [top, ...details] = written;
  if (!top) throw new Error(`no map "${map}"`);
  const { process, collaboration, diagram: first } = writeTop(maker, top);
  const steps = new Map(written.flatMap(({ elements }) => [...elements.byStep]));
  const sheets = details.flatMap((detail) => {
    const parent = steps.get(detail.page.parent ?? '');
    return parent ? [writeDetail(maker, detail, parent)] : [];
  });
  const category = maker.make('bpmn:Category', {
    id: `stages_${map}`,
    categoryValue: written.flatMap(({ elements }) => elements.categories),
  });
  const definitions = maker.make('bpmn:Definitions', {
    id: `project_${document.project.id}`,
    name: words(document.project.name),
    targetNamespace: OWN_URI,
    exporter: 'Stagelane',
    extensionElements: maker.own({ kind: 'project', fields: sharedFields(document) }),
    rootElements: [category, collaboration, process],
    diagrams: [first, ...sheets],
  });
  return maker.write(definitions);
}
