// The disc of a class of change beside words: the one that the charts carry.
import { ChangeDisc, DISC } from '../../drawing/change-disc';
import type { ChangeMark as Mark } from '../../drawing/change-marks';
import { THEMES } from '../../base/theme';
import { useSession } from '../session';

const SIZE = 2 * DISC + 2;

export function ChangeMark({ mark }: { readonly mark: Mark }) {
  const theme = THEMES[useSession((session) => session.theme)];
  return (
    <svg aria-hidden="true" width={SIZE} height={SIZE} className="shrink-0">
      <ChangeDisc mark={mark} at={{ x: SIZE / 2, y: SIZE / 2 }} theme={theme} />
    </svg>
  );
}
