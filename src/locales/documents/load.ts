// The words of written documents: one file per language, loaded when a document is written.
import type { Locale } from '../load';
import type { Shape } from '../shape';
import type en from './en';

export type DocumentMessages = Shape<typeof en>;

const loaders: Record<Locale, () => Promise<{ default: DocumentMessages }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

export const loadDocumentMessages = async (locale: Locale): Promise<DocumentMessages> =>
  (await loaders[locale]()).default;

/** A text with its values put in: `{name}` stands for the value of that name. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
