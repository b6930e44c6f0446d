// A kept thumbnail as a picture. It is drawn in light colours once; in the dark theme each is exchanged for its counterpart.
import { useMemo } from 'react';
import { HUES, type Theme, THEMES } from '../../base/theme';
import { useSession } from '../session';

const plainTokens = (theme: Theme): string[] =>
  Object.values(theme).filter((value): value is string => typeof value === 'string' && value.startsWith('#'));

function darkCounterparts(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const { light, dark } = THEMES;
  const into = plainTokens(dark);
  for (const [i, colour] of plainTokens(light).entries()) pairs.set(colour, into[i] ?? colour);
  for (const hue of HUES) {
    const [from, to] = [light.hues[hue], dark.hues[hue]];
    for (const use of ['solid', 'line', 'tint', 'tint2', 'head', 'ink'] as const)
      pairs.set(from[use], to[use]);
  }
  // Several tokens are white by day; in a thumbnail it is the band.
  return pairs.set(light.band, dark.band).set(light.ink, dark.ink);
}

let pairs: ReadonlyMap<string, string> | null = null;

/** The same drawing in the colours of the dark theme. */
export const inDarkColours = (svg: string): string => {
  const counterparts = (pairs ??= darkCounterparts());
  return svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => counterparts.get(colour.toUpperCase()) ?? colour);
};

/** As an image it can run nothing, whatever has become of the stored text. */
export function ThumbnailImage({ svg, className }: { readonly svg: string; readonly className?: string }) {
  const theme = useSession((session) => session.theme);
  const source = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(theme === 'dark' ? inDarkColours(svg) : svg)}`,
    [svg, theme],
  );
  if (svg === '') return null;
  return <img src={source} alt="" draggable={false} className={className} />;
}
