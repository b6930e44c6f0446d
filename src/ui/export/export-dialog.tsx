// The export dialog: what leaves the app, as what, and how, with a preview of what will come. It prints, too.
import { Camera } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { SubjectKind } from '../../formats/format';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { Field, CONTROL } from '../kit/field';
import { SelectField } from '../kit/select-field';
import { useSession } from '../session';
import { FormatChoice } from './format-choice';
import { useFormatWords } from './format-words';
import { OptionFields } from './option-fields';
import { copyOf } from './offers';
import { PreviewFrame } from './preview';
import { chosenTeam, offered } from './subject';
import { SubjectFields } from './subject-fields';
import { type ExportState, type Printed, useExportState } from './use-export-state';
import { useDocument } from '../project-session';
import { WritingFooter } from './writing-footer';

interface ExportDialogProps {
  /** The map on the screen. */
  readonly map: Id;
  /** Paper instead of a file. */
  readonly prints?: boolean;
}

const close = (): void => useSession.setState({ dialog: null });

export function ExportDialog({ map, prints = false }: ExportDialogProps) {
  const t = useTranslations('files.export');
  const { nameOf } = useFormatWords();
  const state = useExportState(map, prints);
  const { format, writing, chosen } = state;
  const { input } = chosen;
  const as = prints ? null : copyOf(format);
  return (
    <Dialog
      open
      onClose={close}
      width="full"
      flush
      title={t(prints ? 'printTitle' : 'title')}
      footer={
        <WritingFooter
          state={writing.state}
          notices={state.notices}
          ready={state.ready}
          copyLabel={as && t('copyAs', { format: nameOf(format.id) })}
          onCopy={() => as && state.copy(as)}
          prints={prints}
          onGo={state.go}
          onClose={close}
          onCancel={writing.cancel}
        />
      }
    >
      <div className="grid min-h-full border-t border-hair md:h-full md:grid-cols-[324px_minmax(0,1fr)]">
        <Choices state={state} prints={prints} />
        <div className="min-h-0 border-t border-hair md:border-t-0 md:border-l">
          <PreviewFrame
            offer={state.offer}
            shown={state.shown}
            input={input}
            layout={state.layout}
            missing={missingText(state, t)}
          />
        </div>
      </div>
    </Dialog>
  );
}

/** Why there is nothing to show or write yet. */
function missingText(
  { chosen, subject }: ExportState,
  t: ReturnType<typeof useTranslations<'files.export'>>,
): string | null {
  if (chosen.failed) return t('flowFailed');
  if (chosen.input) return null;
  return t(subject.kind === 'comparison' ? 'chooseBoth' : 'flowComing');
}

interface ChoicesProps {
  readonly state: ExportState;
  readonly prints: boolean;
}

function Choices({ state, prints }: ChoicesProps) {
  const document = useDocument();
  const { subject, offer, options, shown, layout, chosen, writing } = state;
  // While a file is written its choices stand still.
  const busy = writing.state.kind === 'busy';
  return (
    <div inert={busy} className="flex min-h-0 flex-col gap-4 px-5 py-4 md:overflow-y-auto">
      <SubjectFields
        subject={subject}
        onSubject={state.setSubject}
        stages={state.stages}
        onStages={state.setStages}
        {...(prints ? { without: withoutOf(state.printed) } : {})}
      />
      {prints ? <PrintedField printed={state.printed} onPrinted={state.setPrinted} /> : null}
      {prints ? null : (
        <FormatChoice
          format={state.format}
          kind={subject.kind}
          offered={offered(document, subject)}
          onFormat={state.setFormat}
        />
      )}
      <OptionFields
        heeded={offer.options}
        map={state.subject.map}
        team={chosenTeam(document, subject)}
        options={options}
        onChange={state.change}
        size={shown.preview?.picture?.size ?? null}
        hasGaps={chosen.hasGaps}
        sheets={layout && !layout.numbered ? layout.sheets.length : null}
      />
      {prints ? null : <NameField name={state.name} onName={state.setName} />}
      {prints ? null : <ViewLink />}
    </div>
  );
}

/** What cannot be on paper. */
const withoutOf = (printed: Printed): readonly SubjectKind[] =>
  printed === 'handout' ? ['project', 'flow', 'comparison'] : ['project'];

/** The chart goes on paper, or a handout for each role. */
function PrintedField({
  printed,
  onPrinted,
}: {
  readonly printed: Printed;
  readonly onPrinted: (printed: Printed) => void;
}) {
  const t = useTranslations('files.export');
  return (
    <SelectField
      label={t('printed.title')}
      value={printed}
      options={(['chart', 'handout'] as const).map((value) => ({ value, label: t(`printed.${value}`) }))}
      onChange={onPrinted}
    />
  );
}

function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const t = useTranslations('files.export');
  return (
    <Field label={t('fileName')}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => onName(event.currentTarget.value)}
          className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
        />
      )}
    </Field>
  );
}

/** The screen as it stands is no drawing: it has a window of its own. */
function ViewLink() {
  const t = useTranslations('viewPicture');
  return (
    <Button
      look="plain"
      icon={Camera}
      className="-ml-2.5 self-start"
      onClick={() => useSession.setState({ dialog: 'view-picture' })}
    >
      {t('open')}
    </Button>
  );
}

export const PrintDialog = ({ map }: { readonly map: Id }) => <ExportDialog map={map} prints />;
