// The words of presenting, quiz and share link: one file per language, loaded when one of them is opened.
import type { Locale } from '../load';
import type { Shape } from '../shape';
import type en from './en';

export type PresentSource = typeof en;
export type PresentMessages = Shape<PresentSource>;

const loaders: Record<Locale, () => Promise<{ default: PresentMessages }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

export const loadPresentMessages = async (locale: Locale): Promise<PresentMessages> =>
  (await loaders[locale]()).default;
