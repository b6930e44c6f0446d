// The screen turned black or white, so that the room looks at who is speaking; any key or touch lights it again.
import { type ReactNode, useEffect, useState } from 'react';
import { usePresentation } from './presentation';

interface DarkScreenProps {
  readonly screen: 'black' | 'white';
  readonly onLight: () => void;
}

/** The way back is said for a moment only. */
const HINT = 2500;

export function DarkScreen({ screen, onLight }: DarkScreenProps): ReactNode {
  const { words } = usePresentation();
  const [said, setSaid] = useState(true);
  useEffect(() => {
    const quiet = setTimeout(() => setSaid(false), HINT);
    return () => clearTimeout(quiet);
  }, []);
  return (
    <button
      type="button"
      aria-label={words.present('blackHint')}
      onClick={onLight}
      className="fixed inset-0 z-30 cursor-none border-0"
      style={{ background: screen === 'black' ? '#000000' : '#ffffff', color: '#808080' }}
    >
      <span
        className="absolute inset-x-0 bottom-8 text-[14px] transition-opacity duration-700"
        style={{ opacity: said ? 1 : 0 }}
      >
        {words.present('blackHint')}
      </span>
    </button>
  );
}
