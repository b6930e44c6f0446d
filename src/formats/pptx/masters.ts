// What all slides of a presentation share: colours, fonts, the master, its two layouts, and the page of notes.
import { HUES, type Theme } from '../../base/theme';
import { bodyPropertiesXml } from './text';
import { hex } from '../document/colour';
import { inches } from './units';
import { TITLES } from './slide';

/** Fonts that every office has, near to those of the charts: Latin letters, and Chinese. */
const LATIN = 'Arial';
const CHINESE = 'Microsoft YaHei';

export const XMLNS = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const colourXml = (name: string, colour: string): string =>
  `<a:${name}><a:srgbClr val="${hex(colour)}"/></a:${name}>`;

const fontXml = (name: string): string =>
  `<a:${name}><a:latin typeface="${LATIN}"/><a:ea typeface="${CHINESE}"/><a:cs typeface=""/><a:font script="Hans" typeface="${CHINESE}"/></a:${name}>`;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const outline = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Colours and fonts. */
export function themeXml(theme: Theme): string {
  const accents = HUES.slice(0, 6).map((hue, i) => colourXml(`accent${i + 1}`, theme.hues[hue].solid));
  const colours = [
    colourXml('dk1', theme.ink),
    colourXml('lt1', theme.surface),
    colourXml('dk2', theme.ink2),
    colourXml('lt2', theme.sunken),
    ...accents,
    colourXml('hlink', theme.accent),
    colourXml('folHlink', theme.moved),
  ];
  return [
    `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Stagelane"><a:themeElements>`,
    `<a:clrScheme name="Stagelane">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Stagelane">${fontXml('majorFont')}${fontXml('minorFont')}</a:fontScheme>`,
    `<a:fmtScheme name="Stagelane"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${outline(6350)}${outline(12700)}${outline(19050)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>',
  ].join('');
}

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

interface Place {
  readonly id: number;
  readonly name: string;
  readonly ph: string;
  readonly box: ReturnType<typeof inches> | null;
  readonly body: string;
}

function placeXml({ id, name, ph, box, body }: Place): string {
  const where = box
    ? `<a:xfrm><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.w}" cy="${box.h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
    : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

const said = (text: string): string =>
  `<a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r><a:endParaRPr lang="en-US"/></a:p>`;

const TITLE: Place = {
  id: 2,
  name: 'Title',
  ph: 'type="title"',
  box: TITLES.content.box,
  body: bodyPropertiesXml({ anchor: 'ctr', wrap: true }) + said('Title'),
};
const BODY: Place = {
  id: 3,
  name: 'Text',
  ph: 'type="body" idx="1"',
  box: inches(0.5, 1.2, 12.33, 5.6),
  body: bodyPropertiesXml({ anchor: 't', wrap: true }) + said('Text'),
};
const NUMBER_BOX = inches(11.83, 7.06, 1, 0.28);

const numberPlace = (theme: Theme, inherited: boolean): Place => ({
  id: 4,
  name: 'Slide number',
  ph: 'type="sldNum" sz="quarter" idx="12"',
  box: inherited ? null : NUMBER_BOX,
  body: [
    bodyPropertiesXml({ anchor: 'ctr', wrap: true }),
    `<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${hex(theme.ink3)}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`,
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p>',
  ].join(''),
});

const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOURS =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const level = (name: string, size: number, bold: boolean, font: 'mj' | 'mn'): string =>
  `<a:${name} algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="${size}"${bold ? ' b="1"' : ''} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:${name}>`;

const levels = (size: number): string =>
  Array.from({ length: 9 }, (_, i) => level(`lvl${i + 1}pPr`, size, false, 'mn')).join('');

/** How text is set where nothing else is said. */
export const defaultTextXml = (): string => `<p:defaultTextStyle>${levels(1400)}</p:defaultTextStyle>`;

/** The master. */
export const masterXml = (theme: Theme): string =>
  [
    `${XML}<p:sldMaster ${XMLNS}><p:cSld>${BACKGROUND}<p:spTree>${TREE}${placeXml(TITLE)}${placeXml(BODY)}${placeXml(numberPlace(theme, false))}</p:spTree></p:cSld>`,
    `<p:clrMap ${COLOURS}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>`,
    `<p:txStyles><p:titleStyle>${level('lvl1pPr', 2600, true, 'mj')}</p:titleStyle><p:bodyStyle>${levels(1600)}</p:bodyStyle><p:otherStyle>${levels(1400)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  ].join('');

/** A layout: the one of the first slide has no number. */
export function layoutXml(theme: Theme, kind: 'title' | 'content'): string {
  const title = { ...TITLE, box: TITLES[kind].box, ph: `type="${TITLES[kind].place}"` };
  const places = kind === 'title' ? [title] : [title, numberPlace(theme, true)];
  const name = kind === 'title' ? 'Title' : 'Title and chart';
  return `${XML}<p:sldLayout ${XMLNS} type="${kind === 'title' ? 'title' : 'titleOnly'}" preserve="1"><p:cSld name="${name}"><p:spTree>${TREE}${places.map(placeXml).join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const SLIDE_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"';

/** The page of notes that all pages of notes follow. */
export const notesMasterXml = (): string =>
  [
    `${XML}<p:notesMaster ${XMLNS}><p:cSld>${BACKGROUND}<p:spTree>${TREE}`,
    `${SLIDE_IMAGE} idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>${said('Notes')}</p:txBody></p:sp>`,
    `</p:spTree></p:cSld><p:clrMap ${COLOURS}/><p:notesStyle>${levels(1200)}</p:notesStyle></p:notesMaster>`,
  ].join('');

/** A page of notes; `paragraphs` are XML. */
export const notesXml = (paragraphs: string): string =>
  [
    `${XML}<p:notes ${XMLNS}><p:cSld><p:spTree>${TREE}${SLIDE_IMAGE}/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('');
