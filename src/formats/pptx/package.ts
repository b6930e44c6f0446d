// The file of a presentation: its parts and what leads from one to the other (Open Packaging Conventions), as a ZIP.
import { strToU8, zipSync } from 'fflate';
import type { Theme } from '../../base/theme';
import {
  defaultTextXml,
  layoutXml,
  masterXml,
  notesMasterXml,
  notesXml,
  themeXml,
  XML,
  XMLNS,
} from './masters';
import type { SlideXml } from './slide';
import { SLIDE, xmlName, xmlText } from './units';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Relations of a part: id → kind and target. */
type Relations = readonly (readonly [id: string, kind: string, target: string])[];

const relationsXml = (relations: Relations): string => {
  const links = relations.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
};

function typesXml(count: number): string {
  const overrides = [
    ['/ppt/presentation.xml', `${TYPE}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`],
    ['/ppt/slideLayouts/slideLayout2.xml', `${TYPE}.slideLayout+xml`],
    ['/ppt/notesMasters/notesMaster1.xml', `${TYPE}.notesMaster+xml`],
    ['/ppt/presProps.xml', `${TYPE}.presProps+xml`],
    ['/ppt/viewProps.xml', `${TYPE}.viewProps+xml`],
    ['/ppt/tableStyles.xml', `${TYPE}.tableStyles+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...Array.from({ length: count }, (_, i) => [`/ppt/slides/slide${i + 1}.xml`, `${TYPE}.slide+xml`]),
    ...Array.from({ length: count }, (_, i) => [
      `/ppt/notesSlides/notesSlide${i + 1}.xml`,
      `${TYPE}.notesSlide+xml`,
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

const slideRelation = (i: number): string => `rId${100 + i}`;

function presentationXml(count: number): string {
  const slides = Array.from(
    { length: count },
    (_, i) => `<p:sldId id="${256 + i}" r:id="${slideRelation(i)}"/>`,
  );
  return [
    `${XML}<p:presentation ${XMLNS} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="6858000" cy="9144000"/>${defaultTextXml()}</p:presentation>`,
  ].join('');
}

/** What a file says of itself besides its slides. */
export interface DeckFacts {
  readonly title: string;
  readonly subject: string;
}

const coreXml = ({ title, subject }: DeckFacts): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlName(title)}</dc:title><dc:subject>${xmlName(subject)}</dc:subject><dc:creator>Stagelane</dc:creator></cp:coreProperties>`;

const APP = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Stagelane</Application></Properties>`;

const noteParagraphs = (notes: string): string =>
  notes
    .split('\n')
    .map((line) =>
      line === ''
        ? '<a:p><a:endParaRPr lang="zh-CN"/></a:p>'
        : `<a:p><a:r><a:rPr lang="zh-CN" altLang="en-US"/><a:t>${xmlText(line)}</a:t></a:r></a:p>`,
    )
    .join('');

function slideParts(slide: SlideXml, i: number): Record<string, string> {
  const name = i + 1;
  return {
    [`ppt/slides/slide${name}.xml`]: `${XML}<p:sld ${XMLNS}>${slide.xml}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    [`ppt/slides/_rels/slide${name}.xml.rels`]: relationsXml([
      ['rId1', 'slideLayout', `../slideLayouts/slideLayout${slide.layout === 'title' ? 1 : 2}.xml`],
      ['rId2', 'notesSlide', `../notesSlides/notesSlide${name}.xml`],
    ]),
    [`ppt/notesSlides/notesSlide${name}.xml`]: notesXml(noteParagraphs(slide.notes)),
    [`ppt/notesSlides/_rels/notesSlide${name}.xml.rels`]: relationsXml([
      ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
      ['rId2', 'slide', `../slides/slide${name}.xml`],
    ]),
  };
}

function commonParts(theme: Theme, count: number, facts: DeckFacts): Record<string, string> {
  const layouts: Relations = [
    ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['rId2', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['rId3', 'theme', '../theme/theme1.xml'],
  ];
  const ofPresentation: Relations = [
    ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
    ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
    ['rId3', 'presProps', 'presProps.xml'],
    ['rId4', 'viewProps', 'viewProps.xml'],
    ['rId5', 'theme', 'theme/theme1.xml'],
    ['rId6', 'tableStyles', 'tableStyles.xml'],
    ...Array.from(
      { length: count },
      (_, i) => [slideRelation(i), 'slide', `slides/slide${i + 1}.xml`] as const,
    ),
  ];
  const ofLayout = relationsXml([['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]);
  return {
    '[Content_Types].xml': typesXml(count),
    '_rels/.rels': relationsXml([
      ['rId1', 'officeDocument', 'ppt/presentation.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreXml(facts),
    'docProps/app.xml': APP,
    'ppt/presentation.xml': presentationXml(count),
    'ppt/_rels/presentation.xml.rels': relationsXml(ofPresentation),
    'ppt/presProps.xml': `${XML}<p:presentationPr ${XMLNS}/>`,
    'ppt/viewProps.xml': `${XML}<p:viewPr ${XMLNS}/>`,
    'ppt/tableStyles.xml': `${XML}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    'ppt/theme/theme1.xml': themeXml(theme),
    'ppt/theme/theme2.xml': themeXml(theme),
    'ppt/slideMasters/slideMaster1.xml': masterXml(theme),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsXml(layouts),
    'ppt/slideLayouts/slideLayout1.xml': layoutXml(theme, 'title'),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': ofLayout,
    'ppt/slideLayouts/slideLayout2.xml': layoutXml(theme, 'content'),
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': ofLayout,
    'ppt/notesMasters/notesMaster1.xml': notesMasterXml(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationsXml([['rId1', 'theme', '../theme/theme2.xml']]),
  };
}

/** The file's bytes. The same slides always give the same file. */
export function packDeck(
  slides: readonly SlideXml[],
  theme: Theme,
  facts: DeckFacts,
): Uint8Array<ArrayBuffer> {
  const parts = Object.assign(commonParts(theme, slides.length, facts), ...slides.map(slideParts)) as Record<
    string,
    string
  >;
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) }) as Uint8Array<ArrayBuffer>;
}
