// A panel above a presentation: it holds the keyboard while it is open and closes on Escape or a click beside it.
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { usePresentation } from './presentation';

interface OverLayerProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function OverLayer({ title, onClose, wide = false, children }: OverLayerProps): ReactNode {
  const { words } = usePresentation();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const { current } = dialog;
    if (!current) return;
    current.showModal();
    // A field to type into is what the panel was opened for; a finger would only get a keyboard over the list.
    if (!window.matchMedia('(pointer: coarse)').matches) current.querySelector('input')?.focus();
    const beside = (event: MouseEvent): void => {
      if (event.target === current) close();
    };
    current.addEventListener('click', beside);
    return () => {
      current.removeEventListener('click', beside);
      current.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      data-over=""
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto max-h-[86vh] w-[min(92vw,var(--over))] overflow-hidden rounded-xl border border-hair bg-raised p-0 text-ink shadow-floating backdrop:bg-black/50"
      style={{ ['--over' as string]: wide ? '760px' : '520px' }}
    >
      <div className="flex max-h-[86vh] flex-col">
        <header className="flex shrink-0 items-center justify-between gap-3 py-2.5 pr-2.5 pl-5">
          <h2 className="text-[16px] font-semibold">{title}</h2>
          <button
            type="button"
            aria-label={words.present('close')}
            onClick={onClose}
            className="grid size-9 place-items-center rounded-lg text-ink2 hover:bg-hover hover:text-ink pointer-coarse:size-11"
          >
            <X size={17} strokeWidth={1.8} aria-hidden />
          </button>
        </header>
        <div className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
      </div>
    </dialog>
  );
}
