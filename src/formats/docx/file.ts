// A Word document from sections: cover, contents, pages that stand or lie, header, footer with page numbers.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { drawableText } from '../../base/drawable-text';
import type { DocumentMessages } from '../../locales/documents/load';
import { COLOURS, PAGES, type PageKind, STYLE, STYLES } from './look';
import { said } from './body';

/** Pages of one shape, and what is on them. */
export interface Pages {
  readonly page: PageKind;
  readonly children: readonly (Paragraph | Table | TableOfContents)[];
}

/** What is said on every page, and in the file about itself. */
export interface FileFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly own: DocumentMessages;
}

const small = (text: string): TextRun =>
  new TextRun({ text: drawableText(text), size: 16, color: COLOURS.ink3 });

const headerOf = ({ title, subtitle }: FileFacts): Header =>
  new Header({
    children: [
      new Paragraph({
        spacing: { after: 120 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.line } },
        children: [small([title, subtitle].filter((text) => text !== '').join(' · '))],
      }),
    ],
  });

/** `Page 3 of 12`, the numbers as fields. */
function footerOf({ own }: FileFacts): Footer {
  const parts = own.page.split(/(\{page\}|\{pages\})/);
  const children = parts.map((part) => {
    const field = part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : null;
    return field ? new TextRun({ children: [field], size: 16, color: COLOURS.ink3 }) : small(part);
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function sectionOf({ page, children }: Pages, facts: FileFacts, first: boolean): ISectionOptions {
  const { width, height, margin } = PAGES[page];
  const lies = width > height;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The first page of the document is its cover.
      titlePage: first,
      page: {
        // A page that lies is given as it stands, and turned.
        size: {
          width: lies ? height : width,
          height: lies ? width : height,
          orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin + 200, bottom: margin, left: margin, right: margin, header: 500, footer: 400 },
      },
    },
    headers: { default: headerOf(facts), ...(first ? { first: new Header({ children: [] }) } : {}) },
    footers: { default: footerOf(facts), ...(first ? { first: new Footer({ children: [] }) } : {}) },
    children: [...children],
  };
}

/** The cover, and the contents on the page behind it. */
export function coverOf({ title, subtitle, description, own }: FileFacts): Pages {
  return {
    page: 'portrait',
    children: [
      new Paragraph({
        style: 'Title',
        spacing: { before: 3600, after: 160 },
        border: { left: { style: BorderStyle.SINGLE, size: 36, space: 12, color: COLOURS.accent } },
        children: [new TextRun({ text: drawableText(title) })],
      }),
      ...(subtitle === ''
        ? []
        : [
            new Paragraph({
              spacing: { after: 240 },
              children: [new TextRun({ text: drawableText(subtitle), size: 30, color: COLOURS.ink2 })],
            }),
          ]),
      ...(description === '' ? [] : [said(description, STYLE.muted)]),
      new Paragraph({ children: [new PageBreak()] }),
      // No heading: the contents do not list themselves.
      new Paragraph({
        spacing: { after: 200 },
        children: [new TextRun({ text: own.contents, bold: true, size: 36 })],
      }),
      new TableOfContents(own.contents, { hyperlink: true, headingStyleRange: '1-2' }),
    ],
  };
}

/** The file. */
export async function packDocument(pages: readonly Pages[], facts: FileFacts): Promise<Blob> {
  const document = new Document({
    title: facts.title,
    subject: facts.subtitle,
    creator: 'Stagelane',
    description: facts.description,
    styles: STYLES,
    features: { updateFields: true },
    sections: pages.map((page, i) => sectionOf(page, facts, i === 0)),
  });
  return Packer.toBlob(document);
}
