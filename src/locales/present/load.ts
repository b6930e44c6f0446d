// The words of presenting, quiz and share link: one file per language, loaded when one of them is opened.
import { byLocale } from '../by-locale';
import type { Shape } from '../shape';
import type en from './en';

export type PresentSource = typeof en;
export type PresentMessages = Shape<PresentSource>;

export const loadPresentMessages = byLocale<PresentMessages>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});
