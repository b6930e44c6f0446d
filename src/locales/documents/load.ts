// The words of written documents: one file per language, loaded when a document is written.
import { byLocale } from '../by-locale';
import type { Shape } from '../shape';
import type en from './en';

export type DocumentMessages = Shape<typeof en>;

export const loadDocumentMessages = byLocale<DocumentMessages>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});

const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\d]/u;

/** Chinese and Latin letters or figures keep a space between them. */
const between = (a: string, b: string): string =>
  (HAN.test(a) && LATIN.test(b)) || (LATIN.test(a) && HAN.test(b)) ? ' ' : '';

/** A text with its values put in: `{name}` stands for the value of that name, set apart where the scripts differ. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const value = String(values[name] ?? whole);
    const [before, after] = [text.slice(0, at), text.slice(at + whole.length)];
    return `${between(before.slice(-1), value.slice(0, 1))}${value}${between(value.slice(-1), after.slice(0, 1))}`;
  });
