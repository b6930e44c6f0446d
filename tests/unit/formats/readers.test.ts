// Files of other tools as they really are: what becomes a lane, a step, a way, a detail, and what the report says.
import { deflateSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnCuts, placesOf, stageAt } from '../../../src/formats/interchange/stage-cuts';
import { packed } from '../../../src/formats/drawio/pack';
import { packedChunk, pngFile, textChunk } from '../../helpers/png-file';
import { bytesOf, imported, readForeign, refusal, told, toldAll } from '../../helpers/foreign';

const CAMUNDA = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn2:definitions xmlns:bpmn2="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
  <bpmn2:collaboration id="c">
    <bpmn2:participant id="vendor" name="Vendor" processRef="p"/>
    <bpmn2:participant id="customer" name="Customer"/>
    <bpmn2:messageFlow id="m" name="Offer" sourceRef="send" targetRef="customer"/>
  </bpmn2:collaboration>
  <bpmn2:process id="p" isExecutable="true">
    <bpmn2:laneSet>
      <bpmn2:lane id="outer" name="Sales">
        <bpmn2:childLaneSet>
          <bpmn2:lane id="sdr" name="SDR"><bpmn2:flowNodeRef>s</bpmn2:flowNodeRef><bpmn2:flowNodeRef>call</bpmn2:flowNodeRef></bpmn2:lane>
          <bpmn2:lane id="ae" name="AE"><bpmn2:flowNodeRef>send</bpmn2:flowNodeRef></bpmn2:lane>
        </bpmn2:childLaneSet>
      </bpmn2:lane>
    </bpmn2:laneSet>
    <bpmn2:startEvent id="s" name="Lead"><bpmn2:messageEventDefinition/></bpmn2:startEvent>
    <bpmn2:userTask id="call" name="Call" camunda:assignee="x"><bpmn2:documentation>Within a day</bpmn2:documentation><bpmn2:dataOutputAssociation><bpmn2:targetRef>brief</bpmn2:targetRef></bpmn2:dataOutputAssociation></bpmn2:userTask>
    <bpmn2:boundaryEvent id="late" name="3 days" attachedToRef="call"><bpmn2:timerEventDefinition/></bpmn2:boundaryEvent>
    <bpmn2:exclusiveGateway id="fit" name="Fits?"/>
    <bpmn2:exclusiveGateway id="merge"/>
    <bpmn2:sendTask id="send" name="Send offer"/>
    <bpmn2:subProcess id="sub" name="Onboard"><bpmn2:task id="kick" name="Kick-off"/></bpmn2:subProcess>
    <bpmn2:endEvent id="won" name="Signed"/>
    <bpmn2:endEvent id="lost" name="Rejected"/>
    <bpmn2:dataObjectReference id="brief" name="Brief"/>
    <bpmn2:textAnnotation id="note"><bpmn2:text>Never promise</bpmn2:text></bpmn2:textAnnotation>
    <bpmn2:association id="a" sourceRef="send" targetRef="note"/>
    <bpmn2:sequenceFlow id="f1" sourceRef="s" targetRef="call"/>
    <bpmn2:sequenceFlow id="f2" sourceRef="call" targetRef="fit"/>
    <bpmn2:sequenceFlow id="f3" name="Yes" sourceRef="fit" targetRef="merge"/>
    <bpmn2:sequenceFlow id="f4" sourceRef="late" targetRef="merge"/>
    <bpmn2:sequenceFlow id="f5" sourceRef="merge" targetRef="send"/>
    <bpmn2:sequenceFlow id="f6" sourceRef="fit" targetRef="lost"><bpmn2:conditionExpression>No</bpmn2:conditionExpression></bpmn2:sequenceFlow>
    <bpmn2:sequenceFlow id="f7" sourceRef="send" targetRef="sub"/>
    <bpmn2:sequenceFlow id="f8" sourceRef="sub" targetRef="won"/>
  </bpmn2:process>
</bpmn2:definitions>`;

describe('BPMN of other tools', () => {
  const file = readForeign(CAMUNDA);
  const { document, maps } = imported(file);

  it('becomes lanes, kinds, conditions, details, forms and notes', () => {
    expect(told(document, maps[0]!)).toMatchObject({
      lanes: ['SDR', 'AE'],
      stages: ['Process'],
      ways: [
        'Call –3 days/null→ Send offer',
        'Call –null/null→ Fits?',
        'Fits? –No/null→ Rejected',
        'Fits? –Yes/null→ Send offer',
        'Lead –null/null→ Call',
        'Onboard –null/null→ Signed',
        'Send offer –null/null→ Never promise',
        'Send offer –null/null→ Onboard',
      ],
    });
    const kinds = Object.fromEntries(Object.values(document.steps).map(({ name, kind }) => [name, kind]));
    expect(kinds).toEqual({
      Lead: 'start',
      Call: 'activity',
      'Fits?': 'decision',
      'Send offer': 'activity',
      Onboard: 'sub-process',
      'Kick-off': 'activity',
      Signed: 'end-won',
      Rejected: 'end-lost',
      'Never promise': 'note',
    });
    expect(toldAll(document)[1]).toMatchObject({ title: 'Onboard', lanes: ['SDR'] });
    const call = Object.values(document.steps).find(({ name }) => name === 'Call')!;
    expect(call.notes).toBe('Within a day');
    expect(call.forms.map(({ form, use }) => `${document.forms[form]?.name} ${use}`)).toEqual([
      'Brief produced',
    ]);
    const send = Object.values(document.steps).find(({ name }) => name === 'Send offer')!;
    expect(send).toMatchObject({ action: 'send', notes: 'Message: Customer · Offer' });
  });

  it('is told in a report by name and reason', () => {
    const lines = file.report.map(({ effect, reason, name }) => `${effect} ${reason}: ${name}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'left emptyPool: Customer',
        'changed nestedLane: Sales › SDR',
        'changed startKind: Lead',
        'changed boundary: 3 days',
        'changed asForm: Brief',
        'changed messageNote: Offer',
        'changed merge: merge',
      ]),
    );
  });
});

const cell = (id: string, value: string, style: string, parent: string, at: string): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry ${at} as="geometry"/></mxCell>`;
const SWIMLANES = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
${cell('pool', 'Deal', 'swimlane;html=1;', '1', 'x="0" y="0" width="600" height="240"')}
${cell('l1', '&lt;b&gt;SDR&lt;/b&gt;', 'swimlane;html=1;horizontal=0;', 'pool', 'x="0" y="20" width="600" height="110"')}
${cell('l2', 'Sales', 'swimlane;html=1;horizontal=0;', 'pool', 'x="0" y="130" width="600" height="110"')}
${cell('a', 'Lead', 'ellipse;html=1;', 'l1', 'x="40" y="30" width="80" height="40"')}
${cell('b', 'Fits?&lt;br&gt;really?', 'rhombus;html=1;', 'l1', 'x="160" y="30" width="80" height="40"')}
${cell('c', 'Offer', 'shape=document;html=1;', 'l2', 'x="300" y="30" width="80" height="40"')}
${cell('d', 'Lost', 'ellipse;html=1;', '1', 'x="480" y="40" width="80" height="40"')}
${cell('t', 'Only for new customers', 'text;html=1;', '1', 'x="480" y="300" width="80" height="40"')}
<mxCell id="e1" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="e2" edge="1" parent="1" source="b" target="c"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="e2l" value="Yes" style="edgeLabel;html=1;" vertex="1" connectable="0" parent="e2"><mxGeometry relative="1" as="geometry"/></mxCell>
<mxCell id="e3" value="No" edge="1" parent="1" source="b"><mxGeometry relative="1" as="geometry"><mxPoint x="482" y="60" as="targetPoint"/></mxGeometry></mxCell>
<mxCell id="e4" value="lost way" edge="1" parent="1" source="c"><mxGeometry relative="1" as="geometry"><mxPoint x="900" y="900" as="targetPoint"/></mxGeometry></mxCell>
</root></mxGraphModel>`;

const MXFILE = `<mxfile host="app.diagrams.net"><diagram name="Deal" id="x">${packed(SWIMLANES)}</diagram></mxfile>`;

describe('draw.io of other people', () => {
  it.each([
    ['plain', SWIMLANES],
    ['packed', `<mxfile><diagram name="Deal" id="x">${packed(SWIMLANES)}</diagram></mxfile>`],
    [
      'in a picture',
      `<svg xmlns="http://www.w3.org/2000/svg" content="${SWIMLANES.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}"></svg>`,
    ],
    ['in a PNG', pngFile(textChunk('Software', 'x'), textChunk('mxfile', encodeURIComponent(MXFILE)))],
    ['in a PNG, packed', pngFile(packedChunk('mxfile', zlibSync(bytesOf(encodeURIComponent(MXFILE)))))],
    [
      'in a PNG of older days',
      pngFile(
        packedChunk(
          'mxGraphModel',
          deflateSync(bytesOf(encodeURIComponent(SWIMLANES).replaceAll('%20', '+'))),
        ),
      ),
    ],
  ])('%s: swimlanes, shapes, HTML labels, labels of lines, lines without ends', (_, content) => {
    const file = readForeign(content);
    const { document, maps } = imported(file);
    expect(told(document, maps[0]!)).toMatchObject({
      lanes: ['SDR', 'Sales'],
      steps: [
        'decision Fits?\nreally? | SDR | Process',
        'document Offer | Sales | Process',
        'end-lost Lost | SDR | Process',
        'note Only for new customers | Sales | Process',
        'start Lead | SDR | Process',
      ],
      ways: [
        'Fits?\nreally? –No/null→ Lost',
        'Fits?\nreally? –Yes/null→ Offer',
        'Lead –null/null→ Fits?\nreally?',
      ],
    });
    const lines = file.report.map(({ effect, reason, name }) => `${effect} ${reason}: ${name}`);
    expect(lines).toEqual(
      expect.arrayContaining(['left noEnd: lost way', 'changed looseText: Only for new customers']),
    );
  });

  it('pages are charts, and those that a step links to are its details', () => {
    const page = (id: string, cells: string): string =>
      `<diagram id="${id}" name="${id}"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel></diagram>`;
    const link = `<UserObject label="Onboard" link="data:page/id,two" id="s"><mxCell vertex="1" parent="1"><mxGeometry width="80" height="40" as="geometry"/></mxCell></UserObject>`;
    const plain = (name: string): string => cell('x', name, 'html=1;', '1', 'width="80" height="40"');
    const { document } = imported(
      readForeign(
        `<mxfile>${page('two', plain('Kick-off'))}${page('one', link)}${page('three', plain('Other'))}</mxfile>`,
      ),
    );
    expect(toldAll(document).map(({ title, steps }) => `${title}: ${steps.join()}`)).toEqual([
      'one: sub-process Onboard | Team | Process',
      'three: activity Other | Team | Process',
      'Onboard: activity Kick-off | Team | Process',
    ]);
  });
});

const FLOWCHART = `---
title: Lead to deal
---
%% a remark
graph TB; A([Inbound lead]) --> B{"Fits the profile?"}
subgraph SDR
  A & B
end
subgraph sales ["Sales, 销售"]
  C[/Offer/]:::hot --> D(("Won")) & E[[Follow up]]
end
B -- Yes --> C
B -->|No| F((Lost)); B -. maybe .-> G@{ shape: delay, label: "Wait 30 days" }
G --o B
classDef hot fill:#f96
style A fill:#bbf
click C "javascript:alert(1)"
C ~~~ F
H["#quot;Quoted#quot; #amp; <b>bold</b><br/>line"]
`;

describe('Mermaid of other people', () => {
  const file = readForeign(`# Notes\n\n\`\`\`mermaid\n${FLOWCHART}\`\`\`\n`);
  const { document, maps } = imported(file);

  it('shapes, chains, labels, subgraphs, quotes and Chinese', () => {
    expect(told(document, maps[0]!)).toEqual({
      title: 'Lead to deal',
      direction: 'vertical',
      lanes: ['SDR', 'Sales, 销售', 'Team'],
      stages: ['Process'],
      steps: [
        'activity "Quoted" & bold\nline | Team | Process',
        'decision Fits the profile? | SDR | Process',
        'document Offer | Sales, 销售 | Process',
        'end-lost Lost | Team | Process',
        'end-won Won | Sales, 销售 | Process',
        'start Inbound lead | SDR | Process',
        'sub-process Follow up | Sales, 销售 | Process',
        'wait Wait 30 days | Team | Process',
      ],
      ways: [
        'Fits the profile? –No/null→ Lost',
        'Fits the profile? –Yes/null→ Offer',
        'Fits the profile? –maybe/null→ Wait 30 days',
        'Inbound lead –null/null→ Fits the profile?',
        'Offer –null/null→ Follow up',
        'Offer –null/null→ Won',
        'Wait 30 days –null/null→ Fits the profile?',
      ],
    });
  });

  it('says what was left: styles, links', () => {
    expect(file.report.map(({ reason, name }) => `${reason}: ${name}`)).toEqual([
      'style: classDef hot fill:#f96',
      'style: style A fill:#bbf',
      'link: click C "javascript:alert(1)"',
    ]);
  });

  it('says the line that cannot be read', () => {
    expect(readForeign('flowchart LR\nA --> B\nC --> ((\nB --> D').report).toEqual([
      { effect: 'left', reason: 'unread', name: '3: C --> ((' },
    ]);
    expect(refusal('flowchart LR\n}}((')).toBe('mermaidLine');
  });
});

describe('stages that a file does not know', () => {
  const file = readForeign(
    `flowchart LR\n${Array.from({ length: 12 }, (_, i) => `n${i} --> n${i + 1}`).join('\n')}`,
  );
  const chart = file.charts[0]!;
  const places = placesOf(chart);

  it('are cut by columns, of about the same width', () => {
    const cuts = columnCuts(chart, places, 4, (number) => `Stage ${number}`);
    expect(cuts.names).toEqual(['Stage 1', 'Stage 2', 'Stage 3', 'Stage 4']);
    const counts = [0, 1, 2, 3].map(
      (stage) => [...places.of.values()].filter(({ x }) => stageAt(cuts, x) === stage).length,
    );
    expect(counts).toEqual([3, 3, 3, 4]);
    const { document, maps } = imported(file, new Map([[chart.key, cuts]]));
    expect(told(document, maps[0]!).stages).toEqual(cuts.names);
    expect(told(document, maps[0]!).steps.filter((step) => step.endsWith('Stage 1'))).toHaveLength(3);
  });

  it('are one where nothing else is asked, and never more than there are columns', () => {
    expect(told(imported(file).document, imported(file).maps[0]!).stages).toEqual(['Process']);
    const two = readForeign('flowchart LR\nA --> B').charts[0]!;
    expect(columnCuts(two, placesOf(two), 6, String).names).toEqual(['1', '2']);
  });
});

describe('ends of a foreign chart that have no name', () => {
  const kindsOf = (content: string, name?: string) => {
    const { charts, report } = readForeign(content, name);
    return {
      kinds: charts[0]!.steps.filter(({ kind }) => kind.startsWith('end-')).map(({ kind }) => kind),
      told: report.filter(({ reason }) => reason === 'endOpen').map(({ name: called }) => called),
    };
  };
  const bpmn = (...ends: readonly string[]): string =>
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><startEvent id="s" name="Lead"/><exclusiveGateway id="g" name="Fit?"/><sequenceFlow id="w" sourceRef="s" targetRef="g"/>${ends
      .map(
        (label, i) =>
          `<endEvent id="e${i}"/><sequenceFlow id="w${i}" name="${label}" sourceRef="g" targetRef="e${i}"/>`,
      )
      .join('')}</process></definitions>`;

  it('are told by the conditions that lead to them', () => {
    expect(kindsOf(bpmn('Yes', 'No', 'Later'))).toEqual({
      kinds: ['end-won', 'end-lost', 'end-parked'],
      told: [],
    });
    expect(kindsOf(bpmn('是', '否', '客户取消')).kinds).toEqual(['end-won', 'end-lost', 'end-lost']);
  });

  it('are won where only one end can be', () => {
    expect(kindsOf(bpmn('', 'No'))).toEqual({ kinds: ['end-won', 'end-lost'], told: [] });
    expect(kindsOf(bpmn(''))).toEqual({ kinds: ['end-won'], told: [] });
  });

  it('are parked where nothing tells, and the report says so', () => {
    expect(kindsOf(bpmn('', 'A', 'No'))).toEqual({
      kinds: ['end-parked', 'end-parked', 'end-lost'],
      told: ['Fit? → …', 'Fit? → …'],
    });
  });

  it('are ends as draw.io draws them', () => {
    const box = (id: string, style: string, value = ''): string =>
      `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="1"><mxGeometry width="40" height="40" as="geometry"/></mxCell>`;
    const line = (from: string, to: string, value: string): string =>
      `<mxCell id="${from}${to}" value="${value}" edge="1" source="${from}" target="${to}" parent="1"><mxGeometry as="geometry"/></mxCell>`;
    const cells = [
      box('a', 'ellipse;html=1;shape=startState;fillColor=#000000'),
      box('b', 'rhombus', 'Fit?'),
      box('c', 'ellipse;html=1;shape=endState;fillColor=#000000'),
      box('d', 'ellipse;html=1;shape=endState;fillColor=#000000'),
      line('a', 'b', ''),
      line('b', 'c', 'Yes'),
      line('b', 'd', 'No'),
    ].join('');
    const file = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
    expect(kindsOf(file).kinds).toEqual(['end-won', 'end-lost']);
  });
});

it.each(['chart.drawio', 'chart.bpmn', 'chart.mmd', 'chart.vsdx'])(
  'text in %s is refused, not read as cells',
  (name) => {
    expect(refusal('hello', name)).toBe('notAsNamed');
  },
);
