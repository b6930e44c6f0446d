// What comes next: the connections that leave the step, with condition and probability, and the way to add one.
import { Check, Split, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import { formatNumber } from '../../../base/number-text';
import { deleteConnections } from '../../../model/commands/delete-connections';
import type { Connection, Step } from '../../../model/document';
import { handedForms, passagesBefore } from '../../../model/passages';
import { incoming, outgoing, teamOf } from '../../../model/queries';
import { kindByName } from '../../../model/text/kind-by-name';
import { toldSteps } from '../../../model/told-order';
import { connect } from '../../actions/acts/connections';
import { placeBeside } from '../../actions/acts/place-beside';
import { addNewStep } from '../../actions/acts/steps';
import { AddChip } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { focusAdder, LIST } from '../../kit/focus-adder';
import { IconButton } from '../../kit/icon-button';
import { usePlaceName } from '../../place-name';
import { useDocument, useProject } from '../../project-session';
import { ConnectionFields, percent } from '../connection-fields';
import { Swatch } from '../../kit/swatch';
import { StepLink } from '../step-link';
import { useEdit, useReadOnly } from '../use-edit';

export function Next({ step }: { readonly step: Step }) {
  const document = useDocument();
  const tie = step.kind === 'note';
  const all = outgoing(document, step.id);
  const flow = tie ? [] : all.filter(({ to }) => document.steps[to]?.kind !== 'note');
  const ties = tie ? [...all, ...incoming(document, step.id)] : [];
  const [added, setAdded] = useState<readonly string[]>([]);
  // What was just added stays last, where it was added, whatever its place on the chart.
  const listed = flow.toSorted((a, b) => added.indexOf(a.id) - added.indexOf(b.id));
  const branches =
    step.kind === 'decision' || (step.kind !== 'parallel' && flow.length > 1) || flow.some(isMarked);
  return (
    <div {...LIST} className="flex flex-col gap-2">
      {flow.length + ties.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {listed.map((connection) => (
            <Way
              key={connection.id}
              connection={connection}
              other={connection.to}
              fields={branches ? 'shown' : 'asked'}
            />
          ))}
          {ties.map((connection) => (
            <Way
              key={connection.id}
              connection={connection}
              other={connection.from === step.id ? connection.to : connection.from}
              fields="never"
            />
          ))}
        </ul>
      ) : null}
      {branches ? <Sum connections={flow} /> : null}
      <AddWay step={step} onAdded={(id) => setAdded((ids) => [...ids, id])} />
      {tie ? null : <Before step={step} />}
    </div>
  );
}

/** What comes before: the steps that this one waits for. */
function Before({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const before = passagesBefore(document, step.id);
  if (before.length === 0) return null;
  return (
    <div>
      <p className="mt-1 mb-1 text-[11px] font-semibold text-ink3">{t('comesAfter')}</p>
      <ul className="flex flex-col gap-1">
        {before.map(({ step: one, label }) => (
          <li key={`${one.id} ${label}`} className="flex rounded-lg border border-hair">
            <StepLink
              step={one}
              label={label}
              forms={handedForms(document, one, step)}
              className="rounded-[7px] py-1 pr-2 pl-1.5"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const isMarked = ({ label, probability }: Connection): boolean => label !== null || probability !== null;

const DISCONNECT = { key: 'deleteConnections', values: { count: 1 } } as const;

interface WayProps {
  readonly connection: Connection;
  readonly other: string;
  /** Condition and probability: always there, on a button, or senseless. */
  readonly fields: 'shown' | 'asked' | 'never';
}

function Way({ connection, other, fields }: WayProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const readOnly = useReadOnly();
  const [asked, setAsked] = useState(false);
  const target = document.steps[other];
  const source = document.steps[connection.from];
  const placeName = usePlaceName();
  if (!target) return null;
  const name =
    target.name || (target.kind === 'parallel' ? placeName({ kind: 'step', id: target.id }) : t('unnamed'));
  return (
    <li data-way={connection.id} className="flex flex-col gap-1.5 rounded-lg border border-border p-1">
      <div className="flex items-center">
        <StepLink
          step={target}
          forms={source && fields !== 'never' ? handedForms(document, source, target) : []}
          className="rounded-[5px] py-1 pr-1 pl-1.5"
        />
        {readOnly || fields !== 'asked' || asked ? null : (
          <IconButton label={t('addCondition', { name })} icon={Split} onClick={() => setAsked(true)} />
        )}
        {readOnly ? null : (
          <IconButton
            label={t('disconnect', { name })}
            icon={X}
            onClick={(event) => {
              focusAdder(event.currentTarget);
              edit(DISCONNECT, (tx) => deleteConnections(tx, [connection.id]));
            }}
          />
        )}
      </div>
      {fields === 'shown' || asked ? (
        <div className="px-1 pb-1">
          <ConnectionFields connection={connection} labelHidden to={name} />
        </div>
      ) : null}
    </li>
  );
}

/** Says whether the probabilities of the branches add up, once any is given. */
function Sum({ connections }: { readonly connections: readonly Connection[] }) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const given = connections.filter(({ probability }) => probability !== null);
  if (given.length === 0) return null;
  const sum = percent(given.reduce((total, { probability }) => total + (probability ?? 0), 0));
  const off = Number((sum - 100).toFixed(2));
  if (off === 0)
    return (
      <output className="flex items-center gap-1.5 text-[12px] leading-[17px] text-ink2">
        <Check size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-won" />
        {t('addsUp')}
      </output>
    );
  const shown = (value: number): string => formatNumber(value, locale);
  return (
    <output className="block text-[12px] leading-[17px] text-gap">
      {off < 0
        ? t('missing', { sum: shown(sum), amount: shown(-off) })
        : t('tooMuch', { sum: shown(sum), amount: shown(off) })}
    </output>
  );
}

interface AddWayProps {
  readonly step: Step;
  onAdded(connection: string): void;
}

/** The condition of a way in the list. */
const conditionOf = (id: string): HTMLElement | null =>
  window.document.querySelector(`[data-way="${CSS.escape(id)}"] textarea`);

/** What a step without a name is called: its kind, and what it comes after. */
function useUnnamed(): (step: Step) => { label: string; detail: string } {
  const t = useTranslations('inspector');
  const kinds = useTranslations('steps.kinds');
  const placeName = usePlaceName();
  const document = useDocument();
  return (step) => {
    const [before] = passagesBefore(document, step.id);
    const team = teamOf(document, step.lane).name;
    const place = before?.step.name ? t('placeAfter', { name: before.step.name, team }) : team;
    const isBar = step.kind === 'parallel';
    return {
      label: isBar ? placeName({ kind: 'step', id: step.id }) : kinds(`${step.kind}.name`),
      detail: place,
    };
  };
}

function AddWay({ step, onAdded }: AddWayProps) {
  const t = useTranslations('inspector');
  const unnamed = useUnnamed();
  const fresh = useRef<string | null>(null);
  const document = useDocument();
  const project = useProject();
  const messages = useMessages();
  const note = step.kind === 'note';
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const taken = new Set(
    [...outgoing(document, step.id), ...incoming(document, step.id).filter(() => note)].flatMap(
      ({ from, to }) => [from, to],
    ),
  );
  const targets = toldSteps(document, step.map).filter(
    (other) =>
      !taken.has(other.id) && other.id !== step.id && other.kind !== 'start' && other.kind !== 'note',
  );
  const create = (name: string): void => {
    const told = kindByName(name, [messages.steps]);
    const kind = told === 'start' ? 'activity' : told;
    const place = placeBeside(project, step.id, kind);
    if (place)
      addNewStep(project, step.map, {
        kind,
        name,
        place,
        after: step.id,
        isNamed: true,
        isLevel: true,
      });
  };
  return (
    <div>
      <Combobox
        label={note ? t('tieTo') : t('connectTo')}
        nothing={t('nothingFound')}
        options={targets.map((other) => ({
          id: other.id,
          ...(other.name ? { label: other.name, detail: teamOf(document, other.lane).name } : unnamed(other)),
          mark: <Swatch hue={teamOf(document, other.lane).hue} />,
        }))}
        onChoose={(to) => {
          fresh.current = connect(project, step.map, step.id, to);
          if (fresh.current !== null) onAdded(fresh.current);
        }}
        onClosed={(event) => {
          // The condition comes next, where there is one to say.
          const field = fresh.current === null ? null : conditionOf(fresh.current);
          fresh.current = null;
          if (!field) return;
          event.preventDefault();
          field.focus();
        }}
        create={{ label: (name) => t('create', { name }), run: create }}
        trigger={<AddChip>{note ? t('tieTo') : t('connectTo')}</AddChip>}
      />
    </div>
  );
}
