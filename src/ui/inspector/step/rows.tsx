// What lies behind the five questions: one row each, with its value, that opens to be edited.
import {
  Gauge,
  type LucideIcon,
  ListChecks,
  MessageSquareQuote,
  Monitor,
  Package,
  StickyNote,
  Target,
  Timer,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { FoldedRow } from '../../kit/section';
import { CommentsRow } from '../comments-row';
import { GapRows } from '../gap/gap-rows';
import { toggleRow, useRowOpen } from '../open-rows';
import { type RowId, rowsOf } from '../step-facts';
import { MetricsRow } from './metrics-row';
import { QualificationRow } from './qualification-row';
import { ResourcesRow } from './resources-row';
import { useRowValue } from './row-value';
import { StepText } from './step-text';
import { SystemsRow } from './systems-row';
import { TasksRow } from './tasks-row';
import { TimeAndCostRow } from './time-and-cost-row';

interface RowProps {
  readonly step: Step;
}

function Script({ step }: RowProps) {
  const t = useTranslations('inspector');
  return (
    <StepText
      step={step}
      field="script"
      rows={4}
      label={t('script')}
      labelHidden
      placeholder={t('scriptPlaceholder')}
    />
  );
}

function Notes({ step }: RowProps) {
  const t = useTranslations('inspector');
  return (
    <StepText
      step={step}
      field="notes"
      rows={4}
      label={t('notes')}
      labelHidden
      placeholder={t('notesPlaceholder')}
    />
  );
}

const ROW: Readonly<Record<RowId, { readonly icon: LucideIcon; readonly Content: ComponentType<RowProps> }>> =
  {
    script: { icon: MessageSquareQuote, Content: Script },
    tasks: { icon: ListChecks, Content: TasksRow },
    timeAndCost: { icon: Timer, Content: TimeAndCostRow },
    systems: { icon: Monitor, Content: SystemsRow },
    resources: { icon: Package, Content: ResourcesRow },
    metrics: { icon: Gauge, Content: MetricsRow },
    qualification: { icon: Target, Content: QualificationRow },
    notes: { icon: StickyNote, Content: Notes },
  };

export function Rows({ step }: RowProps) {
  const rows = rowsOf(step.kind);
  if (step.kind === 'note') return null;
  return (
    <div className="border-t border-hair px-2 py-1.5">
      {rows.map((row) => (
        <Row key={row} row={row} step={step} />
      ))}
      <CommentsRow step={step} />
      <GapRows step={step} />
    </div>
  );
}

function Row({ row, step }: RowProps & { readonly row: RowId }) {
  const t = useTranslations('inspector');
  const { icon, Content } = ROW[row];
  return (
    <FoldedRow
      icon={icon}
      title={t(row)}
      value={useRowValue(row, step)}
      open={useRowOpen(row)}
      onToggle={() => toggleRow(row)}
    >
      <Content step={step} />
    </FoldedRow>
  );
}
