// The field at the end of a conversation: an answer is written there and belongs to the project once Reply is pressed.
import { Check, Reply, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { addresseesOf, namesOf } from '../../model/addressees';
import { type Conversation, isOpen, placeKeyOf } from '../../model/conversations';
import { closeComment, replyToComment, resolveThread, signAs } from '../actions/acts/comments';
import { Button } from '../kit/button';
import { CONTROL, Field } from '../kit/field';
import { TextField } from '../kit/text-field';
import { isComposing } from '../kit/use-draft-text';
import { useDocument } from '../project-session';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { Addressing } from './comment-writing';

/** Answers that were begun and not given yet, by the place of the conversation: they are there when it is opened again. */
const begun = new Map<string, string>();

function useBegun(thread: Conversation): readonly [string, (text: string) => void] {
  const place = placeKeyOf(thread[0]);
  const [text, setText] = useState(() => begun.get(place) ?? '');
  return [
    text,
    (next) => {
      if (next.trim() === '') begun.delete(place);
      else begun.set(place, next);
      setText(next);
    },
  ];
}

export function CommentReply({ thread }: { readonly thread: Conversation }) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  const document = useDocument();
  const [text, setText] = useBegun(thread);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBlank = text.trim() === '';
  const open = isOpen(thread);
  const reply = (): void => {
    field.current?.focus();
    if (isBlank || !canWrite) return;
    replyToComment(project, thread, text.trim());
    setText('');
  };
  const address = (name: string): void => {
    if (!addresseesOf(text, [...namesOf(document), name]).includes(name))
      setText(`${text.trimEnd()} @${name} `.trimStart());
  };
  const settle = (): void => {
    resolveThread(project, thread, open, text.trim());
    setText('');
    closeComment(project);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    reply();
  };
  return (
    <div className="flex shrink-0 flex-col gap-2">
      {canWrite ? null : <p className="text-[12px] leading-[17px] text-ink3">{t('closed')}</p>}
      {!canWrite ? null : (
        <>
          <Field label={t('yourReply')} labelHidden>
            {(control) => (
              <textarea
                {...control}
                ref={field}
                rows={2}
                value={text}
                placeholder={t('replyPlaceholder')}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={pressed}
                className={`${CONTROL} block field-sizing-content max-h-[30vh] min-h-[53px] resize-none px-2.5 py-[7px] leading-[18.5px]`}
              />
            )}
          </Field>
          {isBlank ? null : <Addressing text={text} onAddress={address} />}
          {isBlank ? null : <Signing />}
        </>
      )}
      <div className="flex flex-wrap items-center justify-end gap-1.5">
        <Button icon={open ? Check : RotateCcw} disabled={!canWrite} className="mr-auto" onClick={settle}>
          {t(open ? 'resolve' : 'reopen')}
        </Button>
        <Button look="primary" icon={Reply} disabled={!canWrite || isBlank} onClick={reply}>
          {t('reply')}
        </Button>
      </div>
    </div>
  );
}

/** Asks who has given no name yet for one. */
function Signing() {
  const t = useTranslations('comments');
  const own = useSession((session) => session.signature);
  // The field does not vanish while the name is typed.
  const [asked] = useState(own === '');
  if (!asked) return null;
  return (
    <TextField
      label={t('yourName')}
      hint={t('yourNameHint')}
      value={own}
      commit={(name) => {
        signAs(name);
        return name.trim();
      }}
    />
  );
}
