// The training sessions: what is trained, when, who comes, and what is to be remembered of it.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { addTraining } from '../../../model/commands/add-training';
import { deleteTraining } from '../../../model/commands/delete-training';
import { setTraining } from '../../../model/commands/set-training';
import type { Training } from '../../../model/document';
import { teamsOf, trainingsOf } from '../../../model/queries';
import { ChipButton } from '../../kit/chip';
import { DateField } from '../../kit/date-field';
import { Dialog } from '../../kit/dialog';
import { FieldGroup } from '../../kit/field-group';
import { ListEditor } from '../../kit/list-editor';
import { useDocument } from '../../project-session';
import { PlainText } from '../plain-text';
import { useEdit, useReadOnly } from '../use-edit';

const ACT = { key: 'edit.trainings' } as const;

export function TrainingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('records');
  const edit = useEdit();
  const sessions = trainingsOf(useDocument());
  return (
    <Dialog open onClose={onClose} title={t('trainings')} text={t('trainingsText')}>
      <ListEditor
        items={sessions}
        keyOf={({ id }) => id}
        row={(session) => <Session session={session} />}
        removeLabel={({ title }) => t('remove', { name: title || t('session') })}
        onRemove={(index) => {
          const session = sessions[index];
          if (session) edit(ACT, (tx) => deleteTraining(tx, session.id));
        }}
        addLabel={t('addSession')}
        addHint={t('addSessionHint')}
        onAdd={(title) => edit(ACT, (tx) => void addTraining(tx, { title }))}
        disabled={useReadOnly()}
      />
    </Dialog>
  );
}

function Session({ session }: { readonly session: Training }) {
  const t = useTranslations('records');
  const edit = useEdit();
  const disabled = useReadOnly();
  const { id, title } = session;
  const of = (label: string): string => t('fieldOf', { label, name: title || t('session') });
  return (
    <div className="flex flex-col gap-2 border-b border-hair pb-4">
      <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_160px]">
        <PlainText
          label={t('sessionTitle')}
          labelHidden
          strong
          required
          value={title}
          save={(run, text, visit) => run(ACT, (tx) => setTraining(tx, id, { title: text ?? '' }), visit)}
        />
        <DateField
          label={of(t('date'))}
          labelHidden
          disabled={disabled}
          value={session.date}
          commit={(date, visit) => edit(ACT, (tx) => setTraining(tx, id, { date }), visit)}
        />
      </div>
      <Attendees session={session} label={of(t('attendees'))} />
      <PlainText
        label={of(t('notes'))}
        labelHidden
        multiline
        placeholder={t('notesPlaceholder')}
        value={session.notes}
        save={(run, notes, visit) => run(ACT, (tx) => setTraining(tx, id, { notes }), visit)}
      />
    </div>
  );
}

/** Who comes, in words; the teams that are not named yet can be added by a press. */
function Attendees({ session, label }: { readonly session: Training; readonly label: string }) {
  const t = useTranslations('records');
  const edit = useEdit();
  const disabled = useReadOnly();
  const { id, attendees } = session;
  const said = (attendees ?? '').toLowerCase();
  const others = teamsOf(useDocument()).filter(
    ({ name }) => name !== '' && !said.includes(name.toLowerCase()),
  );
  const add = (name: string): void =>
    edit(ACT, (tx) =>
      setTraining(tx, id, { attendees: attendees ? `${attendees}${t('separator')}${name}` : name }),
    );
  return (
    <>
      <PlainText
        label={label}
        labelHidden
        placeholder={t('attendeesPlaceholder')}
        value={attendees}
        save={(run, text, visit) => run(ACT, (tx) => setTraining(tx, id, { attendees: text }), visit)}
      />
      {disabled || others.length === 0 ? null : (
        <FieldGroup label={t('addTeam')} labelHidden>
          {others.map((team) => (
            <ChipButton
              key={team.id}
              tone="add"
              mark={<Plus size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />}
              aria-label={t('addTeamOf', { name: team.name })}
              onClick={() => add(team.name)}
            >
              {team.name}
            </ChipButton>
          ))}
        </FieldGroup>
      )}
    </>
  );
}
