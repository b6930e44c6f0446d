// A quiet line that says what is seen on the chart and not told, so that the numbers of steps here and in the editor make sense together.
import type { ReactNode } from 'react';
import type { Id } from '../../base/id';
import { leftOut, leavesOut } from '../../present/left-out';
import type { Who } from '../../present/people';
import { usePresentation } from './presentation';

interface LeftOutTextProps {
  readonly map: Id;
  readonly who: Who | null;
  readonly className?: string;
}

export function LeftOutText({ map, who, className }: LeftOutTextProps): ReactNode {
  const { document, words } = usePresentation();
  const left = leftOut(document, map, who);
  if (!leavesOut(left)) return null;
  const { starts, bars, notes, hidden } = left;
  const names = [
    ...(starts > 0 ? [words.present('leftOut.starts', { count: starts })] : []),
    ...(bars > 0 ? [words.present('leftOut.bars', { count: bars })] : []),
    ...(notes > 0 ? [words.present('leftOut.notes', { count: notes })] : []),
    ...(hidden > 0 ? [words.present('leftOut.hidden', { count: hidden })] : []),
  ];
  return (
    <p className={className}>
      {words.present('leftOut.text', { names: names.join(words.present('own.separator')) })}
    </p>
  );
}
