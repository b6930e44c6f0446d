// The key of connections that lead elsewhere because of a step: the charts draw them, and the counts have them with that step.
import { useTranslations } from 'use-intl';
import type { ChangeRow } from '../../compare/rows';
import { THEMES } from '../../base/theme';
import { CHANGE_DASH, CHANGE_WIDTH } from '../../drawing/connection-drawing';
import { useSession } from '../session';

/** Nothing where there is none: a connection that changed by itself is counted as moved. */
export function WayKey({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const t = useTranslations('compare');
  const theme = THEMES[useSession((session) => session.theme)];
  const isThere = rows.some(({ connections }) => connections.some(({ kind }) => kind === 'reconnected'));
  if (!isThere) return null;
  return (
    <p className="flex items-center gap-2 text-[12px] leading-[17px] text-ink2">
      <svg aria-hidden="true" width={30} height={8} className="shrink-0">
        <path
          d="M1 4H29"
          stroke={theme.moved}
          strokeWidth={CHANGE_WIDTH.moved}
          strokeDasharray={CHANGE_DASH.moved}
        />
      </svg>
      {t('wayKey')}
    </p>
  );
}
