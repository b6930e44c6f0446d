// The colours of the house, light and dark: every room and every file format draws with these and no others.
import { DARK_HUES, type Hue, type HueTokens, LIGHT_HUES } from './hues';

export type { Hue } from './hues';
export { HUES } from './hues';

export type ThemeName = 'light' | 'dark';

export interface Theme {
  readonly name: ThemeName;
  readonly app: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly hover: string;
  readonly hair: string;
  readonly border: string;
  readonly control: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentInk: string;
  readonly onAccent: string;
  readonly band: string;
  readonly lane: string;
  readonly stage: string;
  readonly stageHead: string;
  readonly wire: string;
  readonly wireStrong: string;
  readonly won: string;
  readonly wonSoft: string;
  readonly lost: string;
  readonly lostSoft: string;
  readonly parked: string;
  readonly parkedSoft: string;
  readonly problem: string;
  readonly gap: string;
  readonly gapFill: string;
  readonly gapSoft: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly moved: string;
  readonly note: string;
  readonly noteLine: string;
  readonly noteInk: string;
  readonly pill: string;
  readonly onWon: string;
  readonly wonHover: string;
  readonly parkedInk: string;
  readonly parkedHover: string;
  readonly noteHover: string;
  readonly noteFold: string;
  readonly gapHalo: string;
  readonly onProblem: string;
  readonly onBar: string;
  readonly hues: Readonly<Record<Hue, HueTokens>>;
}

const light: Theme = {
  name: 'light',
  app: '#F4F5F7',
  surface: '#FFFFFF',
  raised: '#FFFFFF',
  sunken: '#ECEEF2',
  hover: '#F1F3F6',
  hair: '#E4E7EC',
  border: '#D3D8E0',
  control: '#868E9C',
  ink: '#14171F',
  ink2: '#454C5A',
  ink3: '#646C7B',
  accent: '#1F4FD8',
  accentSoft: '#E8EEFF',
  accentInk: '#1A43B8',
  onAccent: '#FFFFFF',
  band: '#FFFFFF',
  lane: '#B9C0CC',
  stage: '#CBD1DA',
  stageHead: '#E9ECF1',
  wire: '#4B5363',
  wireStrong: '#14171F',
  won: '#14683F',
  wonSoft: '#E2F4E9',
  lost: '#A3281C',
  lostSoft: '#FDECE9',
  parked: '#5A6170',
  parkedSoft: '#F1F3F6',
  problem: '#C2281D',
  gap: '#8F5200',
  gapFill: '#F2A51E',
  gapSoft: '#FFF1D6',
  added: '#006B5E',
  removed: '#B3321A',
  changed: '#7A4B00',
  moved: '#6A3FB5',
  note: '#FFF6D8',
  noteLine: '#A88412',
  noteInk: '#4A3B0A',
  pill: '#FFFFFF',
  onWon: '#FFFFFF',
  wonHover: '#0C4A2C',
  parkedInk: '#454C5A',
  parkedHover: '#E4E7EC',
  noteHover: '#FFEFB8',
  noteFold: '#FBE9A9',
  gapHalo: '#F6C467',
  onProblem: '#FFFFFF',
  onBar: '#FFFFFF',
  hues: LIGHT_HUES,
};

const dark: Theme = {
  name: 'dark',
  app: '#0B0D11',
  surface: '#12151B',
  raised: '#191D25',
  sunken: '#0B0D11',
  hover: '#1D222B',
  hair: '#222731',
  border: '#313845',
  control: '#6F7888',
  ink: '#F0F2F6',
  ink2: '#B9C0CC',
  ink3: '#8E97A6',
  accent: '#7C9CFF',
  accentSoft: '#1B2645',
  accentInk: '#A9BEFF',
  onAccent: '#0B1020',
  band: '#12151B',
  lane: '#434C5C',
  stage: '#323A47',
  stageHead: '#1F242E',
  wire: '#A3ACBA',
  wireStrong: '#F0F2F6',
  won: '#5CD391',
  wonSoft: '#12291E',
  lost: '#FF8A7A',
  lostSoft: '#33191A',
  parked: '#A9B1BF',
  parkedSoft: '#1D222B',
  problem: '#FF7A6B',
  gap: '#FFC163',
  gapFill: '#F2A51E',
  gapSoft: '#33270F',
  added: '#4FD6BE',
  removed: '#FF9478',
  changed: '#FFC163',
  moved: '#C4A6FF',
  note: '#2C2713',
  noteLine: '#B79A3A',
  noteInk: '#F3E6B5',
  pill: '#191D25',
  onWon: '#06130C',
  wonHover: '#8BE5B2',
  parkedInk: '#B9C0CC',
  parkedHover: '#2A303C',
  noteHover: '#3B3419',
  noteFold: '#3B3419',
  gapHalo: '#8A6418',
  onProblem: '#1A0907',
  onBar: '#12151B',
  hues: DARK_HUES,
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark };
