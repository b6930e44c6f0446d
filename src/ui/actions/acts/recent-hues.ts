// The colours given to teams lately, the last first, while the app is open.
import { create } from 'zustand';
import type { Hue } from '../../../base/theme';

const MOST = 6;

export const useRecentHues = create<{ readonly hues: readonly Hue[] }>()(() => ({ hues: [] }));

export const rememberHue = (hue: Hue): void =>
  useRecentHues.setState(({ hues }) => ({
    hues: [hue, ...hues.filter((one) => one !== hue)].slice(0, MOST),
  }));
