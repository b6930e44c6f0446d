// The plus behind the last lane or stage.
import { Plus } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Axis } from '../actions/acts/bands';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';
import { useChart } from './chart-context';

export function AddBand({ axis, style }: { readonly axis: Axis; readonly style: CSSProperties }) {
  const { readOnly } = useChart();
  const { label, run } = useAction(`add-${axis}`);
  if (readOnly) return null;
  return <IconButton label={label} icon={Plus} onClick={run} className="absolute" style={style} />;
}
