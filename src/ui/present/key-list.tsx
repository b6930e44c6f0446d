// The keys of a presentation, the mouse and the fingers, as a list.
import type { ReactNode } from 'react';
import { OverLayer } from './over-layer';
import type { PresentWords } from '../present-words';
import { usePresentation } from './presentation';

type Keys = (words: PresentWords['present']) => readonly string[];

const ROWS: readonly [Parameters<PresentWords['present']>[0], Keys][] = [
  ['keyList.on', (t) => ['→', '↓', t('keyNames.space'), 'Page ↓', 'N']],
  ['keyList.back', () => ['←', '↑', 'Page ↑', 'P', '⌫']],
  ['keyList.ends', () => ['Home', 'End']],
  ['keyList.number', (t) => [t('keyNames.number')]],
  ['keyList.ways', () => ['1', '…', '9']],
  ['keyList.pickWay', () => ['↑', '↓']],
  ['keyList.detail', () => ['I']],
  ['keyList.overview', () => ['G']],
  ['keyList.who', () => ['D']],
  ['keyList.reveal', () => ['R']],
  ['keyList.laser', () => ['L']],
  ['keyList.black', () => ['B', '.']],
  ['keyList.white', () => ['W', ',']],
  ['keyList.speaker', () => ['S']],
  ['keyList.quiz', () => ['Q']],
  ['keyList.full', () => ['F']],
  ['keyList.zoom', () => ['+', '−', '0']],
  ['keyList.help', () => ['?']],
  ['keyList.close', (t) => [t('keyNames.esc')]],
];

export function KeyList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words } = usePresentation();
  const t = words.present;
  return (
    <OverLayer title={t('keys')} onClose={onClose} wide>
      <dl className="grid grid-cols-2 gap-x-10 gap-y-2 text-[14px] leading-5 max-[640px]:grid-cols-1">
        {ROWS.map(([name, keys]) => (
          <div key={name} className="flex items-center justify-between gap-4">
            <dt className="text-ink2">{t(name)}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys(t).map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-md border border-border px-1.5 text-center font-sans text-[12px] leading-[22px]"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 text-[14px] leading-5 text-ink2">{t('keyList.mouse')}</p>
      <p className="text-[14px] leading-5 text-ink2">{t('keyList.touch')}</p>
    </OverLayer>
  );
}
