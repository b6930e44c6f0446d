// A slide while it is being made: everything on it gets an id of its own, in the order in which things lie on each other.
import { type ConnectorSpec, connectorXml } from './connector';
import { groupXml, type ShapeSpec, shapeXml } from './shape';
import { bodyPropertiesXml, paragraphXml, sizeFor, linesIn } from './text';
import { type Box, inches, POINT, xmlName } from './units';

/** What a presentation needs to know of a slide. */
export interface SlideXml {
  readonly xml: string;
  readonly notes: string;
  /** The layout that it follows. */
  readonly layout: 'title' | 'content';
}

/** Where titles stand and how large they are at most, pt; the same in the layouts. */
export const TITLES = {
  content: { box: inches(0.5, 0.28, 12.33, 0.62), size: 26, place: 'title' },
  title: { box: inches(0.95, 1.5, 11.4, 1.7), size: 44, place: 'ctrTitle' },
} as const;

export class Slide {
  private readonly parts: string[] = [];
  private last = 1;

  constructor(readonly layout: SlideXml['layout'] = 'content') {}

  private id(): number {
    this.last += 1;
    return this.last;
  }

  /** The id of a shape is what connectors are glued to. */
  shape(spec: ShapeSpec): number {
    const id = this.id();
    this.parts.push(shapeXml(id, spec));
    return id;
  }

  /** Several shapes as one that moves as a whole; the id of each. */
  group(name: string, box: Box, specs: readonly ShapeSpec[]): readonly number[] {
    const group = this.id();
    const shapes = specs.map((spec) => ({ id: this.id(), spec }));
    this.parts.push(groupXml(group, name, box, shapes.map(({ id, spec }) => shapeXml(id, spec)).join('')));
    return shapes.map(({ id }) => id);
  }

  /** A place in the order in which things lie on each other. */
  mark(): number {
    return this.parts.length;
  }

  /** Connectors below everything that came after a place. */
  under(place: number, specs: readonly ConnectorSpec[]): void {
    this.parts.splice(place, 0, ...specs.map((spec) => connectorXml(this.id(), spec)));
  }

  /** Anything else that needs an id. */
  add(xml: (id: number) => string): void {
    this.parts.push(xml(this.id()));
  }

  /** The title, as large as it fits on one line, or smaller on two. */
  title(text: string, colour: string): void {
    const { box, size: most, place } = TITLES[this.layout];
    const [width, height] = [box.w / POINT, box.h / POINT];
    const size = sizeFor(text, { width, height }, { most, least: 12, bold: true, line: 1.15 });
    const shown = size ? text : linesIn(text, 12, true, width, 3).join(' ');
    const at = size ?? 12;
    const paragraph = paragraphXml({ text: shown, size: at, lineHeight: at * 1.15, bold: true, colour });
    this.add(
      (id) =>
        `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${place}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>${bodyPropertiesXml({ anchor: this.layout === 'title' ? 'b' : 'ctr', wrap: true })}<a:lstStyle/>${paragraph}</p:txBody></p:sp>`,
    );
  }

  /** The slide as XML, with what the speaker says. */
  done(notes = ''): SlideXml {
    const number =
      this.layout === 'title'
        ? ''
        : `<p:sp><p:nvSpPr><p:cNvPr id="${this.id()}" name="${xmlName('Slide number')}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
    return {
      layout: this.layout,
      notes,
      xml: `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${this.parts.join('')}${number}</p:spTree></p:cSld>`,
    };
  }
}
