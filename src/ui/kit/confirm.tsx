// Asks before something that should not happen by accident; any part of the screen may ask and wait for the answer.
import { create } from 'zustand';
import { useTranslations } from 'use-intl';
import { Button, type ButtonLook } from './button';
import { Dialog } from './dialog';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly look?: ButtonLook;
}

export interface Question {
  readonly title: string;
  readonly text?: string;
  /** What the text is about, one line each. */
  readonly list?: readonly string[];
  /** The ways to go on, the likeliest last. With none it is a message with *Close* only. */
  readonly choices: readonly Choice[];
}

interface Asked extends Question {
  answer(choice: string | null): void;
}

const useAsked = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }));

/** Opens the question; resolves with the chosen id, or null for cancel. A question still open counts as cancelled. */
export function ask(question: Question): Promise<string | null> {
  useAsked.getState().asked?.answer(null);
  return new Promise((resolve) => {
    const answer = (choice: string | null): void => {
      useAsked.setState({ asked: null });
      resolve(choice);
    };
    useAsked.setState({ asked: { ...question, answer } });
  });
}

/** A question with one way to go on. */
export const confirm = async (
  question: Omit<Question, 'choices'>,
  go: Omit<Choice, 'id'>,
): Promise<boolean> => (await ask({ ...question, choices: [{ id: 'go', look: 'primary', ...go }] })) === 'go';

/** A message that waits until it is closed: for what must not be missed, such as a file that cannot be opened. */
export const tell = async (title: string, text: string, list: readonly string[] = []): Promise<void> => {
  await ask({ title, text, list, choices: [] });
};

/** Shows what is asked; mounted once. */
export function ConfirmHost() {
  const t = useTranslations('app');
  const asked = useAsked((state) => state.asked);
  if (!asked) return null;
  return (
    <Dialog
      open
      onClose={() => asked.answer(null)}
      width="small"
      title={asked.title}
      text={asked.text}
      footer={
        <>
          <Button look={asked.choices.length === 0 ? 'primary' : 'plain'} onClick={() => asked.answer(null)}>
            {asked.choices.length === 0 ? t('close') : t('cancel')}
          </Button>
          {asked.choices.map((choice) => (
            <Button key={choice.id} look={choice.look ?? 'outline'} onClick={() => asked.answer(choice.id)}>
              {choice.label}
            </Button>
          ))}
        </>
      }
    >
      {asked.list && asked.list.length > 0 ? (
        <ul className="max-h-60 list-disc overflow-y-auto pl-4 text-[12px] leading-[17px] text-ink2 [overflow-wrap:anywhere]">
          {asked.list.map((line, i) => (
            <li key={`${i} ${line}`}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Dialog>
  );
}
