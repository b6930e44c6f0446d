// A small square in a team's colour.
import { type Hue, THEMES } from '../../base/theme';
import { useSession } from '../session';

export function Swatch({ hue, size = 10 }: { readonly hue: Hue; readonly size?: number }) {
  const theme = useSession((session) => session.theme);
  return (
    <span
      aria-hidden
      className="inline-block shrink-0 rounded-[3px]"
      style={{ width: size, height: size, background: THEMES[theme].hues[hue].solid }}
    />
  );
}
