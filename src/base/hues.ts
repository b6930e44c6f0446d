// The twelve team hues, light and dark, in the order in which new teams get them.
// Measured contrast and colour-blind distances stand behind them: change them only together.

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
/** A team's colour, by name. */
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

/** solid, line, tint, tint2, head, ink, onSolid. */
type Row = readonly [string, string, string, string, string, string, string];

const tokens = ([solid, line, tint, tint2, head, ink, onSolid]: Row): HueTokens => ({
  solid,
  line,
  tint,
  tint2,
  head,
  ink,
  onSolid,
});

export const LIGHT_HUES: Readonly<Record<Hue, HueTokens>> = {
  teal: tokens(['#056F76', '#318389', '#EFF9F9', '#D7F0F2', '#E4F4F5', '#055257', '#FFFFFF']),
  blue: tokens(['#3976C5', '#4781CD', '#F1F7FF', '#DDECFF', '#E7F1FF', '#194782', '#FFFFFF']),
  violet: tokens(['#662992', '#7942A5', '#F9F4FF', '#F1E4FE', '#F5ECFE', '#502372', '#FFFFFF']),
  amber: tokens(['#894905', '#A45A10', '#FFF4ED', '#FFE5D1', '#FEECE0', '#6D3800', '#FFFFFF']),
  green: tokens(['#458048', '#58905A', '#F1F9F1', '#DDF1DD', '#E8F4E8', '#27532A', '#FFFFFF']),
  rose: tokens(['#911D39', '#A6394D', '#FFF3F4', '#FFE2E4', '#FFEAEC', '#731C2E', '#FFFFFF']),
  indigo: tokens(['#674AB4', '#7A61C7', '#F6F5FF', '#EAE7FE', '#F0EEFF', '#4B3685', '#FFFFFF']),
  olive: tokens(['#807415', '#8D822F', '#F8F7EC', '#EEECD1', '#F3F1E1', '#514900', '#FFFFFF']),
  sky: tokens(['#064D73', '#1F608A', '#EFF8FE', '#D8EDFE', '#E5F2FC', '#013C5C', '#FFFFFF']),
  magenta: tokens(['#A153A0', '#AB60A9', '#FDF3FC', '#FAE1F9', '#FAEAF9', '#672D66', '#FFFFFF']),
  brown: tokens(['#6B390A', '#7F4D26', '#FDF5EF', '#FAE6D8', '#FAEDE5', '#532D0C', '#FFFFFF']),
  slate: tokens(['#454A55', '#585D68', '#F6F6F8', '#E8EAEF', '#EFF0F3', '#363A43', '#FFFFFF']),
};

export const DARK_HUES: Readonly<Record<Hue, HueTokens>> = {
  teal: tokens(['#71B7BC', '#4C9196', '#182829', '#1E393B', '#142021', '#B2DADD', '#0D0F13']),
  blue: tokens(['#97C2FD', '#689CE1', '#192535', '#22354E', '#161E29', '#B4D4FE', '#0D0F13']),
  violet: tokens(['#A97AD5', '#9667C1', '#292031', '#3B2D49', '#201A26', '#DFC3FC', '#0D0F13']),
  amber: tokens(['#D79059', '#B16E36', '#312014', '#482D18', '#261B12', '#F3C7A7', '#0D0F13']),
  green: tokens(['#95C996', '#70A272', '#1C281C', '#263A27', '#172017', '#BCDBBC', '#0D0F13']),
  rose: tokens(['#D97380', '#C05C6A', '#331E20', '#4B282C', '#28191A', '#FEBDC3', '#0D0F13']),
  indigo: tokens(['#AC99F8', '#8874CF', '#252134', '#352F4D', '#1D1B28', '#D1C9FE', '#0D0F13']),
  olive: tokens(['#C7BE77', '#A29952', '#272515', '#383519', '#1F1E12', '#D8D3AA', '#0D0F13']),
  sky: tokens(['#5C93BA', '#5087AD', '#192630', '#213746', '#151F26', '#B5D6EF', '#0D0F13']),
  magenta: tokens(['#EAA3E7', '#C27EC0', '#2E1F2D', '#432A42', '#241923', '#EBC1E9', '#0D0F13']),
  brown: tokens(['#B0805E', '#A37452', '#2D2219', '#422F22', '#241B15', '#E9CAB5', '#0D0F13']),
  slate: tokens(['#8A8E99', '#7C808B', '#232427', '#323438', '#1C1D1F', '#CED1D8', '#0D0F13']),
};
