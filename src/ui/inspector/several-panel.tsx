// The panel of several steps and connections: how many, and what can be set for all steps at once.
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { addRole } from '../../model/commands/add-role';
import { setStep } from '../../model/commands/set-step';
import type { Step } from '../../model/document';
import { deleteItems } from '../actions/acts/delete';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { useDocument, useProject } from '../project-session';
import { RolePicker } from './role-picker';
import { factsOf } from './step-facts';
import { ActionType } from './step/action-type';
import { common, StageChoice, TeamChoice } from './team-choice';
import { useEdit, useReadOnly } from './use-edit';

interface SeveralPanelProps {
  readonly map: Id;
  readonly steps: readonly Step[];
  readonly connections: readonly Id[];
}

export function SeveralPanel({ map, steps, connections }: SeveralPanelProps) {
  const t = useTranslations('inspector');
  const asked = (question: 'who' | 'what'): readonly Step[] =>
    steps.filter(({ kind }) => factsOf(kind).questions.includes(question));
  const [firstActing, ...acting] = asked('what');
  return (
    <div className="pt-1 pb-1">
      {steps.length > 0 ? (
        <Section title={t('place')}>
          <div className="grid grid-cols-2 gap-2">
            <TeamChoice steps={steps} />
            <StageChoice steps={steps} />
          </div>
        </Section>
      ) : null}
      {asked('who').length > 0 ? <Responsible steps={asked('who')} /> : null}
      {firstActing ? (
        <Section title={t('what')}>
          <ActionType
            steps={[firstActing, ...acting]}
            value={common([firstActing, ...acting].map(({ action }) => action))}
          />
        </Section>
      ) : null}
      {useReadOnly() ? null : <Delete map={map} steps={steps} connections={connections} />}
    </div>
  );
}

function Delete({ map, steps, connections }: SeveralPanelProps) {
  const t = useTranslations('inspector');
  const project = useProject();
  const ids = steps.map(({ id }) => id);
  return (
    <div className="px-4 pt-1 pb-3">
      <Button icon={Trash2} onClick={() => deleteItems(project, map, ids, connections)}>
        {t('deleteAll')}
      </Button>
    </div>
  );
}

function Responsible({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const team = common(steps.map(({ lane }) => document.lanes[lane]?.team ?? null));
  const value = common(steps.map(({ responsible }) => responsible));
  const differs = value === null && steps.some(({ responsible }) => responsible !== null);
  const set = (responsible: Id | null): void =>
    edit({ key: 'edit.responsible' }, (tx) => {
      for (const { id } of steps) setStep(tx, id, { responsible });
    });
  return (
    <Section title={t('who')}>
      <div>
        <RolePicker
          team={team}
          value={value}
          label={t('responsible')}
          placeholder={differs ? t('differs') : t('chooseResponsible')}
          disabled={useReadOnly()}
          onChoose={set}
          onClear={() => set(null)}
          onCreate={(role) =>
            edit({ key: 'edit.responsible' }, (tx) => {
              const responsible = addRole(tx, { team, ...role });
              for (const { id } of steps) setStep(tx, id, { responsible });
            })
          }
        />
      </div>
    </Section>
  );
}
