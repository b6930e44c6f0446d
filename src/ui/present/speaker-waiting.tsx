// The speaker's window before it has heard of a presentation.
import type { PresentWords } from '../present-words';

export const SpeakerWaiting = ({ words }: { readonly words: PresentWords }) => (
  <main className="grid h-full place-items-center bg-app p-8 text-center text-[16px] text-ink2">
    {words.present('speakerView.waiting')}
  </main>
);
