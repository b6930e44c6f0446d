// What a chart leaves behind on its way to other tools is said before, and where lines are drawn anew on the way in it is said after.
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { format } from '../../../src/formats/registry';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import { comparedProject } from '../../helpers/compared-project';
import { readForeign } from '../../helpers/foreign';
import { testEditor } from '../../helpers/test-editor';
import { formatServices, WRITE_OPTIONS } from '../../helpers/write-options';

async function said(
  id: string,
  locale: 'en' | 'zh',
  document: ReturnType<typeof comparedProject>['document'],
  map: string,
) {
  const notices = await format(id).notices?.({ document, map, options: WRITE_OPTIONS }, formatServices());
  const t = createTranslator({
    locale,
    messages: locale === 'en' ? en : (zh as unknown as typeof en),
    namespace: 'files.export.notices',
  });
  return (notices ?? []).map(({ key, values }) => t(key, values as never));
}

describe('what stays behind', () => {
  const { document, current, target } = comparedProject('en');
  const goal = { id: 'g', rank: 'a', stage: null, text: 'More' };
  const full = { ...document, goals: { g: goal } } as unknown as typeof document;

  it.each(['bpmn', 'drawio'])('is counted before %s is written', async (id) => {
    expect(await said(id, 'en', document, current)).toEqual(['Only the project file (JSON) carries 3 gaps.']);
    expect(await said(id, 'en', full, current)).toEqual([
      'Only the project file (JSON) carries 3 gaps, 1 goal.',
    ]);
    expect(await said(id, 'zh', full, current)).toEqual([
      '以下内容只随项目文件（JSON）保存：3 个缺口、1 个目标。',
    ]);
    // The gaps are those of another map.
    expect(await said(id, 'en', document, target)).toEqual([]);
  });

  it('is all but names for Mermaid, where steps say more', async () => {
    expect(await said('mermaid', 'en', document, current)).toEqual([
      'Names, kinds, lanes, stages and conditions come along; what else the steps say and their details do not.',
      'Only the project file (JSON) carries 3 gaps.',
    ]);
    const editor = testEditor();
    editor.add('Call');
    expect(await said('mermaid', 'en', editor.document(), editor.map)).toEqual([]);
  });
});

const EDGE = (id: string, points: string): string =>
  `<bpmndi:BPMNEdge id="e${id}" bpmnElement="${id}">${points
    .split(' ')
    .map((point) => point.split(','))
    .map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`)
    .join('')}</bpmndi:BPMNEdge>`;
const BPMN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
<process id="p"><task id="a" name="A"/><task id="b" name="B"/><task id="c" name="C"/>
<sequenceFlow id="f" sourceRef="a" targetRef="b"/><sequenceFlow id="g" sourceRef="b" targetRef="c"/><sequenceFlow id="h" sourceRef="c" targetRef="a"/></process>
<bpmndi:BPMNDiagram><bpmndi:BPMNPlane>${EDGE('f', '0,0 50,0 100,0')}${EDGE('g', '0,0 50,0 50,80')}${EDGE('h', '0,0 0,90 -60,90 -60,0')}${EDGE('nothing', '0,0 50,0 50,80')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
const LINE = (id: string, from: string, to: string, corners: string): string =>
  `<mxCell id="${id}" edge="1" parent="1" source="${from}" target="${to}"><mxGeometry relative="1" as="geometry">${corners}</mxGeometry></mxCell>`;
const BOX = (id: string): string =>
  `<mxCell id="${id}" value="${id}" vertex="1" parent="1"><mxGeometry x="0" y="0" width="80" height="40" as="geometry"/></mxCell>`;
const DRAWIO = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${BOX('a')}${BOX('b')}${LINE('x', 'a', 'b', '<Array as="points"><mxPoint x="9" y="9"/><mxPoint x="9" y="90"/></Array>')}${LINE('y', 'b', 'a', '')}</root></mxGraphModel>`;

describe('corners of lines', () => {
  it.each([
    ['BPMN', BPMN, 2],
    ['draw.io', DRAWIO, 1],
  ])('are drawn anew from %s, and the report counts them', (_, text, count) => {
    expect(readForeign(text).report).toContainEqual({ effect: 'changed', reason: 'bends', name: '', count });
  });

  it.each(['bpmn', 'drawio'])('are as they were in %s that was written here', async (id) => {
    const { document, target } = comparedProject('en');
    const text = await format(id).write({ document, map: target, options: WRITE_OPTIONS }, formatServices());
    expect(readForeign(text as string).report).toEqual([]);
  });
});
