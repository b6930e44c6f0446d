// Files that mean harm or are broken, made here for each importer: what they are, and what must come of them.
import { zlibSync, zipSync, deflateSync } from 'fflate';
import { bytesOf } from './foreign';
import { packedChunk, pngFile, textChunk } from './png-file';

/** `refused`: the key of the message; `read`: it is read, and its words are only words. */
export interface HostileFile {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly outcome: string;
}

const BPMN =
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"';
const SCRIPT = `&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;`;
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const EXTERNAL = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;

const bpmn = (inside: string, more = '', head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<definitions ${BPMN} id="d"><process id="p">${inside}</process>${more}</definitions>`;
const task = (id: string, name: string): string => `<task id="${id}" name="${name}"/>`;
const shape = (element: string, bounds: string): string =>
  `<bpmndi:BPMNDiagram id="dd"><bpmndi:BPMNPlane id="pl"><bpmndi:BPMNShape id="s" bpmnElement="${element}"><dc:Bounds ${bounds}/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;

const cell = (
  id: string,
  value: string,
  more = '',
  geometry = 'x="0" y="0" width="80" height="40"',
): string =>
  `<mxCell id="${id}" value="${value}" style="rounded=1;html=1;" vertex="1" parent="1" ${more}><mxGeometry ${geometry} as="geometry"/></mxCell>`;
const model = (cells: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
const mxfile = (content: string, head = ''): string =>
  `${head}<mxfile><diagram id="a" name="A">${content}</diagram></mxfile>`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const packed = (xml: string): string => base64(deflateSync(bytesOf(encodeURIComponent(xml))));

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return bytes;
};
const invalid = (text: string): Uint8Array => new Uint8Array([...bytesOf(text), 0xff, 0xff, 0xc3]);
const nested = (open: string, close: string, times: number): string =>
  open.repeat(times) + close.repeat(times);

export const BPMN_FILES: readonly HostileFile[] = [
  { what: 'an entity bomb', content: bpmn(task('t', '&c;'), '', LAUGHS), outcome: 'doctype' },
  { what: 'an external entity', content: bpmn(task('t', '&e;'), '', EXTERNAL), outcome: 'doctype' },
  {
    what: 'an external document type',
    content: bpmn(task('t', 'A'), '', '<!DOCTYPE d SYSTEM "http://x.invalid/d.dtd">'),
    outcome: 'read',
  },
  { what: 'deep nesting', content: bpmn(nested('<subProcess>', '</subProcess>', 5_000)), outcome: 'tooDeep' },
  {
    what: 'sub-processes in sub-processes',
    content: bpmn(
      `${Array.from({ length: 40 }, (_, i) => `<subProcess id="s${i}">`).join('')}${task('t', 'A')}${'</subProcess>'.repeat(40)}`,
    ),
    outcome: 'tooDeep',
  },
  { what: 'too many elements', content: bpmn('<a/>'.repeat(400_100)), outcome: 'tooManyElements' },
  {
    what: 'too many steps',
    content: bpmn(Array.from({ length: 3_100 }, (_, i) => task(`t${i}`, 'A')).join('')),
    outcome: 'tooManySteps',
  },
  {
    what: 'too many flows',
    content: bpmn(
      task('a', 'A') + task('b', 'B') + '<sequenceFlow sourceRef="a" targetRef="b"/>'.repeat(8_100),
    ),
    outcome: 'tooManyWays',
  },
  { what: 'a huge attribute', content: bpmn(task('t', 'x'.repeat(2_100_000))), outcome: 'textTooLong' },
  { what: 'a long name', content: bpmn(task('t', 'x'.repeat(100_000))), outcome: 'read' },
  {
    what: 'coordinates that are none',
    content: bpmn(task('t', 'A'), shape('t', 'x="NaN" y="Infinity" width="1e999" height="-5"')),
    outcome: 'read',
  },
  {
    what: 'huge coordinates',
    content: bpmn(task('t', 'A'), shape('t', 'x="1e30" y="-1e30" width="10" height="10"')),
    outcome: 'read',
  },
  { what: 'the same id twice', content: bpmn(task('t', 'A') + task('t', 'B')), outcome: 'read' },
  {
    what: 'ids of the language',
    content: bpmn(
      `${task('__proto__', 'A')}${task('constructor', 'B')}<sequenceFlow id="toString" sourceRef="__proto__" targetRef="constructor"/>`,
    ),
    outcome: 'read',
  },
  {
    what: 'an attribute of the language',
    content: bpmn('<task id="t" name="A" __proto__="x" constructor="y"/>'),
    outcome: 'read',
  },
  { what: 'script in a name', content: bpmn(task('t', SCRIPT)), outcome: 'read' },
  {
    what: 'script in documentation',
    content: bpmn(`<task id="t" name="A"><documentation>${SCRIPT}</documentation></task>`),
    outcome: 'read',
  },
  {
    what: 'a script task',
    content: bpmn(
      '<scriptTask id="t" name="A" scriptFormat="javascript"><script>globalThis.ran = true</script></scriptTask>',
    ),
    outcome: 'read',
  },
  {
    what: 'a link that runs',
    content: bpmn('<userTask id="t" name="A" implementation="javascript:alert(1)"/>'),
    outcome: 'read',
  },
  {
    what: 'flows to nothing',
    content: bpmn(`${task('t', 'A')}<sequenceFlow id="f" sourceRef="t" targetRef="gone"/>`),
    outcome: 'read',
  },
  {
    what: 'processes that call each other',
    content: `<definitions ${BPMN}><process id="a"><callActivity id="c" calledElement="b"/></process><process id="b"><callActivity id="d" calledElement="a"/></process></definitions>`,
    outcome: 'read',
  },
  {
    what: 'fields that Stagelane never writes',
    content: bpmn(
      '<task id="t" name="A"><extensionElements><s:record xmlns:s="https://stagelane.app/ns/bpmn/1" kind="activity">{"workTime":{"amount":-1},"forms":"x","__proto__":{"ran":true},"responsible":"nobody"}</s:record></extensionElements></task>',
    ),
    outcome: 'read',
  },
  { what: 'invalid UTF-8', content: invalid(bpmn(task('t', 'A'))), outcome: 'notText' },
  {
    what: 'UTF-16 with its mark',
    content: utf16(bpmn(task('t', '客户')).replace('UTF-8', 'UTF-16'), true),
    outcome: 'read',
  },
  {
    what: 'UTF-16 the other way round',
    content: utf16(bpmn(task('t', '客户')).replace('UTF-8', 'UTF-16'), false),
    outcome: 'read',
  },
  { what: 'a file cut short', content: bpmn(task('t', 'A')).slice(0, -30), outcome: 'notXml|endsEarly' },
  {
    what: 'tags that cross',
    content: `<definitions ${BPMN}><process><task></process></task></definitions>`,
    outcome: 'notXml',
  },
  {
    what: 'another language of XML',
    content: '<html><body><script>alert(1)</script></body></html>',
    outcome: 'unknownXml',
  },
  { what: 'nothing in it', content: bpmn(''), outcome: 'nothing' },
  { what: 'zeros', content: new Uint8Array(10_000), outcome: 'notText' },
];

const inPng = (xml: string): Uint8Array => pngFile(textChunk('mxfile', encodeURIComponent(xml)));

/** Pictures that keep a chart, or say so. */
const PNG_FILES: readonly HostileFile[] = [
  {
    what: 'a picture without a chart',
    content: pngFile(textChunk('Comment', 'mxfile')),
    outcome: 'plainPicture',
  },
  {
    what: 'an entity bomb in a picture',
    content: inPng(mxfile(model(cell('a', '&c;')), LAUGHS)),
    outcome: 'doctype',
  },
  {
    what: 'a packed bomb in a picture',
    content: pngFile(packedChunk('mxfile', zlibSync(new Uint8Array(60_000_000), { level: 9 }))),
    outcome: 'packedTooLarge',
  },
  {
    what: 'a packed bomb in a page in a picture',
    content: inPng(mxfile(base64(deflateSync(new Uint8Array(60_000_000), { level: 9 })))),
    outcome: 'packedTooLarge',
  },
  {
    what: 'text in a picture that is packed in no known way',
    content: pngFile(packedChunk('mxfile', new Uint8Array([1, 2, 3]), 7)),
    outcome: 'packedBroken',
  },
  {
    what: 'text in a picture that ends early',
    content: pngFile(packedChunk('mxfile', zlibSync(bytesOf(model(cell('a', 'A')))).subarray(0, 20))),
    outcome: 'packedBroken',
  },
  {
    what: 'a broken percent sign in a picture',
    content: pngFile(textChunk('mxfile', '%3Cmxfile%')),
    outcome: 'packedBroken',
  },
  {
    what: 'a picture whose chunk is longer than the file',
    content: (() => {
      const file = inPng(mxfile(model(cell('a', 'A'))));
      new DataView(file.buffer).setUint32(8, 0xffffffff);
      return file;
    })(),
    outcome: 'plainPicture',
  },
  {
    what: 'a picture of countless chunks',
    content: pngFile(...Array.from({ length: 200_000 }, () => textChunk('a', ''))),
    outcome: 'plainPicture',
  },
  { what: 'only the head of a picture', content: pngFile().subarray(0, 8), outcome: 'plainPicture' },
  {
    what: 'other XML in a picture',
    content: inPng('<svg><script>alert(1)</script></svg>'),
    outcome: 'plainPicture',
  },
  { what: 'no XML in a picture', content: pngFile(textChunk('mxfile', 'hello')), outcome: 'packedBroken' },
  {
    what: 'scripts in a picture',
    content: inPng(mxfile(model(cell('a', `Call ${SCRIPT}`)))),
    outcome: 'read',
  },
];

export const DRAWIO_FILES: readonly HostileFile[] = [
  ...PNG_FILES,
  { what: 'an entity bomb', content: mxfile(model(cell('a', '&c;')), LAUGHS), outcome: 'doctype' },
  { what: 'an external entity', content: mxfile(model(cell('a', '&e;')), EXTERNAL), outcome: 'doctype' },
  {
    what: 'a packed bomb',
    content: mxfile(base64(deflateSync(new Uint8Array(60_000_000), { level: 9 }))),
    outcome: 'packedTooLarge',
  },
  {
    what: 'an entity bomb that is packed',
    content: mxfile(packed(LAUGHS + model(cell('a', '&c;')))),
    outcome: 'doctype',
  },
  { what: 'packed rubbish', content: mxfile('dGhpcyBpcyBub3QgYSBwYWdl'), outcome: 'packedBroken' },
  {
    what: 'packed otherwise',
    content: mxfile(base64(zlibSync(bytesOf(model(cell('a', 'A')))))),
    outcome: 'packedBroken',
  },
  {
    what: 'a packed page cut short',
    content: mxfile(packed(model(cell('a', 'A'))).slice(0, -12)),
    outcome: 'packedBroken',
  },
  { what: 'letters that are no base64', content: mxfile('§§§ not base64 §§§'), outcome: 'packedBroken' },
  { what: 'deep nesting', content: nested('<mxfile>', '</mxfile>', 5_000), outcome: 'tooDeep' },
  {
    what: 'too many cells',
    content: mxfile(model(Array.from({ length: 3_100 }, (_, i) => cell(`c${i}`, 'A')).join(''))),
    outcome: 'tooManySteps',
  },
  {
    what: 'too many pages',
    content: `<mxfile>${`<diagram name="a">${model('')}</diagram>`.repeat(120)}</mxfile>`,
    outcome: 'tooManyCharts',
  },
  {
    what: 'a cell that is its own parent',
    content: mxfile(model(cell('ok', 'A') + cell('a', 'B').replace('parent="1"', 'parent="a"'))),
    outcome: 'read',
  },
  {
    what: 'cells that are each other’s parents',
    content: mxfile(
      model(
        cell('ok', 'A') +
          cell('a', 'B').replace('parent="1"', 'parent="b"') +
          cell('b', 'C').replace('parent="1"', 'parent="a"'),
      ),
    ),
    outcome: 'read',
  },
  { what: 'the same id twice', content: mxfile(model(cell('a', 'A') + cell('a', 'B'))), outcome: 'read' },
  {
    what: 'ids of the language',
    content: mxfile(
      model(
        cell('__proto__', 'A') +
          cell('constructor', 'B') +
          '<mxCell id="e" edge="1" parent="1" source="__proto__" target="constructor"><mxGeometry relative="1" as="geometry"/></mxCell>',
      ),
    ),
    outcome: 'read',
  },
  { what: 'script in a label', content: mxfile(model(cell('a', SCRIPT))), outcome: 'nothing|read' },
  {
    what: 'a label that never closes',
    content: mxfile(model(cell('a', `A${'&lt;b'.repeat(100_000)}`))),
    outcome: 'read',
  },
  {
    what: 'a link that runs',
    content: mxfile(
      model(
        '<UserObject label="A" link="javascript:alert(1)" id="a"><mxCell vertex="1" parent="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell></UserObject>',
      ),
    ),
    outcome: 'read',
  },
  {
    what: 'a page that opens from its own step',
    content:
      '<mxfile><diagram id="p" name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><UserObject label="A" link="data:page/id,p" id="a"><mxCell vertex="1" parent="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell></UserObject></root></mxGraphModel></diagram></mxfile>',
    outcome: 'read',
  },
  {
    what: 'coordinates that are none',
    content: mxfile(model(cell('a', 'A', '', 'x="NaN" y="1e400" width="Infinity" height="-1"'))),
    outcome: 'read',
  },
  {
    what: 'a style of a megabyte',
    content: mxfile(model(cell('a', 'A').replace('rounded=1;', 'a=b;'.repeat(250_000)))),
    outcome: 'read',
  },
  {
    what: 'fields that Stagelane never writes',
    content: mxfile(
      model(
        '<UserObject label="A" id="a" stagelaneKind="activity" stagelaneFields="{&quot;tasks&quot;:[{&quot;text&quot;:1}],&quot;constructor&quot;:1}"><mxCell vertex="1" parent="1"><mxGeometry width="9" height="9" as="geometry"/></mxCell></UserObject>',
      ),
    ),
    outcome: 'read',
  },
  { what: 'invalid UTF-8', content: invalid(mxfile(model(cell('a', 'A')))), outcome: 'notText' },
  { what: 'UTF-16 with its mark', content: utf16(mxfile(model(cell('a', '客户'))), true), outcome: 'read' },
  {
    what: 'a file cut short',
    content: mxfile(model(cell('a', 'A'))).slice(0, -40),
    outcome: 'notXml|endsEarly',
  },
  {
    what: 'a picture that is none of draw.io',
    content: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
    outcome: 'plainPicture',
  },
];

const flow = (body: string): string => `flowchart LR\n${body}`;

export const MERMAID_FILES: readonly HostileFile[] = [
  {
    what: 'script in a label',
    content: flow('A["<script>alert(1)</script>Name<img src=x onerror=alert(1)>"] --> B'),
    outcome: 'read',
  },
  {
    what: 'script as entities',
    content: flow('A["#lt;script#gt;alert(1)#lt;/script#gt;"] --> B'),
    outcome: 'read',
  },
  {
    what: 'a click that runs',
    content: flow('A --> B\nclick A "javascript:alert(1)"\nclick B call alert(1)'),
    outcome: 'read',
  },
  {
    what: 'a directive',
    content: `%%{init: {"securityLevel": "loose", "__proto__": {"ran": true}}}%%\n${flow('A --> B')}`,
    outcome: 'read',
  },
  {
    what: 'a head in YAML that runs',
    content: `---\ntitle: !!js/function "alert(1)"\n---\n${flow('A --> B')}`,
    outcome: 'read',
  },
  {
    what: 'ids of the language',
    content: flow('__proto__["A"] --> constructor["B"] --> toString'),
    outcome: 'read',
  },
  {
    what: 'classes of the language',
    content: flow('A:::__proto__ --> B:::constructor\nclass A toString'),
    outcome: 'read',
  },
  {
    what: 'too many nodes',
    content: flow(Array.from({ length: 3_100 }, (_, i) => `n${i}`).join('\n')),
    outcome: 'tooManySteps',
  },
  {
    what: 'links that multiply',
    content: flow(
      `${Array.from({ length: 120 }, (_, i) => `a${i}`).join(' & ')} --> ${Array.from({ length: 120 }, (_, i) => `b${i}`).join(' & ')}`,
    ),
    outcome: 'tooManyWays',
  },
  { what: 'deep subgraphs', content: flow('subgraph a\n'.repeat(200)), outcome: 'tooDeep' },
  {
    what: 'too many subgraphs',
    content: flow(Array.from({ length: 400 }, (_, i) => `subgraph s${i}\nend`).join('\n')),
    outcome: 'tooManyLanes',
  },
  {
    what: 'brackets that never close',
    content: flow(`A${'['.repeat(100_000)}`),
    outcome: 'mermaidLine|read',
  },
  {
    what: 'quotes that never close',
    content: flow(`A["${'x'.repeat(100_000)}`),
    outcome: 'mermaidLine|read',
  },
  { what: 'a link that never ends', content: flow(`A -- ${'x '.repeat(100_000)}`), outcome: 'read' },
  { what: 'a diagram of another kind', content: 'sequenceDiagram\nA->>B: hi', outcome: 'otherMermaid' },
  { what: 'nothing in it', content: 'flowchart TD\n%% nothing', outcome: 'nothing' },
  { what: 'rubbish after its head', content: 'flowchart TD\n}}}} ]]] ((', outcome: 'mermaidLine' },
  { what: 'UTF-16 with its mark', content: utf16(flow('A["客户"] --> B'), true), outcome: 'read' },
  { what: 'a zero in the middle', content: flow('A --> B\u0000 --> C'), outcome: 'notText' },
];

const zip = (name: string, content: Uint8Array): Uint8Array => zipSync({ [name]: [content, { level: 9 }] });

/** What only the recogniser sees. */
export const OTHER_FILES: readonly HostileFile[] = [
  { what: 'nothing at all', content: '', outcome: 'empty' },
  { what: 'white space', content: ' \n\t ', outcome: 'empty' },
  { what: 'a file of 21 MB', content: new Uint8Array(21 * 1024 * 1024).fill(32), outcome: 'tooLarge' },
  { what: 'a drawing of Visio', content: zip('visio/document.xml', bytesOf('<x/>')), outcome: 'visio' },
  { what: 'a ZIP of something else', content: zip('readme.txt', bytesOf('hi')), outcome: 'otherZip' },
];

/** Sheets: what their own reader says. */
export const SHEET_FILES: readonly HostileFile[] = [
  {
    what: 'a ZIP bomb as Excel file',
    content: zip('xl/worksheets/sheet1.xml', new Uint8Array(230_000_000)),
    outcome: 'tooLarge',
  },
  {
    what: 'an Excel file cut short',
    content: zip('xl/workbook.xml', bytesOf('<workbook/>')).slice(0, 60),
    outcome: 'broken',
  },
  {
    what: 'an Excel file with an entity bomb',
    content: zip('xl/workbook.xml', bytesOf(`${LAUGHS}<workbook>&c;</workbook>`)),
    outcome: 'broken',
  },
  {
    what: 'an old Excel file',
    content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    outcome: 'oldExcel',
  },
  { what: 'a program as CSV', content: new Uint8Array([77, 90, 0, 0, 1, 0]), outcome: 'notASheet' },
  { what: 'too many cells', content: 'a,b,c,d,e,f,g,h,i,j\n'.repeat(60_000), outcome: 'tooMany' },
  { what: 'an empty CSV', content: '\n\n\n', outcome: 'empty' },
  { what: 'formulas in CSV', content: 'Step,Team\n=cmd|’/c calc’!A1,@SUM(A1)\n', outcome: 'read' },
];

const project = (more: string): string => `{"format":"stagelane","schema":4,${more}}`;

/** Projects: what the parser says. */
export const JSON_FILES: readonly HostileFile[] = [
  { what: 'a key of the language', content: project('"__proto__":{"ran":true}'), outcome: 'forbiddenKey' },
  { what: 'deep nesting', content: `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, outcome: 'notAProject' },
  {
    what: 'deep nesting in a project',
    content: project(`"project":${'{"a":'.repeat(60)}1${'}'.repeat(60)}`),
    outcome: 'tooDeep',
  },
  {
    what: 'a million values',
    content: project(`"teams":[${'0,'.repeat(1_000_100)}0]`),
    outcome: 'tooManyValues',
  },
  { what: 'a number beyond all', content: project('"project":{"hoursPerDay":1e999}'), outcome: 'notPlain' },
  { what: 'a file cut short', content: project('"project":{"name":"A"').slice(0, -1), outcome: 'endsEarly' },
  { what: 'no JSON', content: '<script>alert(1)</script>', outcome: 'notJson' },
  { what: 'a newer schema', content: '{"format":"stagelane","schema":999}', outcome: 'newer' },
];
