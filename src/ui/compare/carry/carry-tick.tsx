// A tick for one or several lines of what can be carried over: half ticked where only some of them are.
import type { ReactNode } from 'react';

interface CarryTickProps {
  readonly keys: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function CarryTick({ keys, ticked, onTick, className = '', children }: CarryTickProps) {
  const count = keys.filter((key) => ticked.has(key)).length;
  return (
    <label className={`flex items-start gap-2.5 px-3 py-1.5 pointer-coarse:min-h-11 ${className}`}>
      <input
        type="checkbox"
        className="mt-px size-4 shrink-0 accent-(--accent)"
        checked={count === keys.length}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < keys.length;
        }}
        onChange={(event) => onTick(keys, event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
