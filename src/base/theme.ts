// The colours of the house, light and dark: every room and every file format draws with these and no others.
// Measured contrast and colour-blind distances stand behind the team hues; change them only together.

export type ThemeName = 'light' | 'dark';

export const HUES = [
  'teal',
  'blue',
  'violet',
  'amber',
  'green',
  'rose',
  'indigo',
  'olive',
  'sky',
  'magenta',
  'brown',
  'slate',
] as const;
/** A team's colour, by name; teams get them in this order. */
export type Hue = (typeof HUES)[number];

/** How a hue is used: `solid` swatch and icon tile, `line` outline, `tint` step fill, `tint2` decision, start and hover, `head` lane header, `ink` glyph and team name. */
export interface HueTokens {
  readonly solid: string;
  readonly line: string;
  readonly tint: string;
  readonly tint2: string;
  readonly head: string;
  readonly ink: string;
  readonly onSolid: string;
}

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
  hues: {
    teal: {
      solid: '#056F76',
      line: '#318389',
      tint: '#EFF9F9',
      tint2: '#D7F0F2',
      head: '#E4F4F5',
      ink: '#055257',
      onSolid: '#FFFFFF',
    },
    blue: {
      solid: '#3976C5',
      line: '#4781CD',
      tint: '#F1F7FF',
      tint2: '#DDECFF',
      head: '#E7F1FF',
      ink: '#194782',
      onSolid: '#FFFFFF',
    },
    violet: {
      solid: '#662992',
      line: '#7942A5',
      tint: '#F9F4FF',
      tint2: '#F1E4FE',
      head: '#F5ECFE',
      ink: '#502372',
      onSolid: '#FFFFFF',
    },
    amber: {
      solid: '#894905',
      line: '#A45A10',
      tint: '#FFF4ED',
      tint2: '#FFE5D1',
      head: '#FEECE0',
      ink: '#6D3800',
      onSolid: '#FFFFFF',
    },
    green: {
      solid: '#458048',
      line: '#58905A',
      tint: '#F1F9F1',
      tint2: '#DDF1DD',
      head: '#E8F4E8',
      ink: '#27532A',
      onSolid: '#FFFFFF',
    },
    rose: {
      solid: '#911D39',
      line: '#A6394D',
      tint: '#FFF3F4',
      tint2: '#FFE2E4',
      head: '#FFEAEC',
      ink: '#731C2E',
      onSolid: '#FFFFFF',
    },
    indigo: {
      solid: '#674AB4',
      line: '#7A61C7',
      tint: '#F6F5FF',
      tint2: '#EAE7FE',
      head: '#F0EEFF',
      ink: '#4B3685',
      onSolid: '#FFFFFF',
    },
    olive: {
      solid: '#807415',
      line: '#8D822F',
      tint: '#F8F7EC',
      tint2: '#EEECD1',
      head: '#F3F1E1',
      ink: '#514900',
      onSolid: '#FFFFFF',
    },
    sky: {
      solid: '#064D73',
      line: '#1F608A',
      tint: '#EFF8FE',
      tint2: '#D8EDFE',
      head: '#E5F2FC',
      ink: '#013C5C',
      onSolid: '#FFFFFF',
    },
    magenta: {
      solid: '#A153A0',
      line: '#AB60A9',
      tint: '#FDF3FC',
      tint2: '#FAE1F9',
      head: '#FAEAF9',
      ink: '#672D66',
      onSolid: '#FFFFFF',
    },
    brown: {
      solid: '#6B390A',
      line: '#7F4D26',
      tint: '#FDF5EF',
      tint2: '#FAE6D8',
      head: '#FAEDE5',
      ink: '#532D0C',
      onSolid: '#FFFFFF',
    },
    slate: {
      solid: '#454A55',
      line: '#585D68',
      tint: '#F6F6F8',
      tint2: '#E8EAEF',
      head: '#EFF0F3',
      ink: '#363A43',
      onSolid: '#FFFFFF',
    },
  },
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
  hues: {
    teal: {
      solid: '#71B7BC',
      line: '#4C9196',
      tint: '#182829',
      tint2: '#1E393B',
      head: '#142021',
      ink: '#B2DADD',
      onSolid: '#0D0F13',
    },
    blue: {
      solid: '#97C2FD',
      line: '#689CE1',
      tint: '#192535',
      tint2: '#22354E',
      head: '#161E29',
      ink: '#B4D4FE',
      onSolid: '#0D0F13',
    },
    violet: {
      solid: '#A97AD5',
      line: '#9667C1',
      tint: '#292031',
      tint2: '#3B2D49',
      head: '#201A26',
      ink: '#DFC3FC',
      onSolid: '#0D0F13',
    },
    amber: {
      solid: '#D79059',
      line: '#B16E36',
      tint: '#312014',
      tint2: '#482D18',
      head: '#261B12',
      ink: '#F3C7A7',
      onSolid: '#0D0F13',
    },
    green: {
      solid: '#95C996',
      line: '#70A272',
      tint: '#1C281C',
      tint2: '#263A27',
      head: '#172017',
      ink: '#BCDBBC',
      onSolid: '#0D0F13',
    },
    rose: {
      solid: '#D97380',
      line: '#C05C6A',
      tint: '#331E20',
      tint2: '#4B282C',
      head: '#28191A',
      ink: '#FEBDC3',
      onSolid: '#0D0F13',
    },
    indigo: {
      solid: '#AC99F8',
      line: '#8874CF',
      tint: '#252134',
      tint2: '#352F4D',
      head: '#1D1B28',
      ink: '#D1C9FE',
      onSolid: '#0D0F13',
    },
    olive: {
      solid: '#C7BE77',
      line: '#A29952',
      tint: '#272515',
      tint2: '#383519',
      head: '#1F1E12',
      ink: '#D8D3AA',
      onSolid: '#0D0F13',
    },
    sky: {
      solid: '#5C93BA',
      line: '#5087AD',
      tint: '#192630',
      tint2: '#213746',
      head: '#151F26',
      ink: '#B5D6EF',
      onSolid: '#0D0F13',
    },
    magenta: {
      solid: '#EAA3E7',
      line: '#C27EC0',
      tint: '#2E1F2D',
      tint2: '#432A42',
      head: '#241923',
      ink: '#EBC1E9',
      onSolid: '#0D0F13',
    },
    brown: {
      solid: '#B0805E',
      line: '#A37452',
      tint: '#2D2219',
      tint2: '#422F22',
      head: '#241B15',
      ink: '#E9CAB5',
      onSolid: '#0D0F13',
    },
    slate: {
      solid: '#8A8E99',
      line: '#7C808B',
      tint: '#232427',
      tint2: '#323438',
      head: '#1C1D1F',
      ink: '#CED1D8',
      onSolid: '#0D0F13',
    },
  },
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark };
