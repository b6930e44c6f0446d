// The colours that the chart is drawn with.
import { THEMES, type Theme } from '../../base/theme';
import { useSession } from '../session';

export const useTheme = (): Theme => THEMES[useSession((session) => session.theme)];
