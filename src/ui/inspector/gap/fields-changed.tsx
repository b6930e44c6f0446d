// What became of a step since the current map: another name, team or stage, fields that say something else, other ways.
import { useTranslations } from 'use-intl';
import type { Change } from '../../../compare/change';
import type { ChangeRow } from '../../../compare/rows';
import type { ProjectDocument } from '../../../model/document';
import { teamOf } from '../../../model/queries';
import { useDocument } from '../../project-session';

type Text = ReturnType<typeof useTranslations<'gaps'>>;

const KNOWN = [
  'kind',
  'purpose',
  'responsible',
  'involved',
  'action',
  'completion',
  'deadline',
  'script',
  'forms',
  'systems',
  'tasks',
  'workTime',
  'waitTime',
  'cost',
  'resources',
  'metrics',
  'qualification',
  'notes',
] as const;
type KnownField = (typeof KNOWN)[number];
const isKnown = (field: string): field is KnownField => (KNOWN as readonly string[]).includes(field);

function linesOf(
  document: ProjectDocument,
  change: Change,
  t: Text,
  fieldName: (field: KnownField) => string,
) {
  const lines: string[] = [];
  if (change.lane && document.lanes[change.lane.before])
    lines.push(t('wasTeam', { name: teamOf(document, change.lane.before).name }));
  if (change.stage) lines.push(t('wasStage', { name: document.stages[change.stage.before]?.name ?? '' }));
  for (const { field, before } of change.fields) {
    if (field === 'name') lines.push(t('wasNamed', { name: String(before) }));
    else if (isKnown(field)) lines.push(t('otherField', { field: fieldName(field) }));
  }
  return lines;
}

export function FieldsChanged({ row }: { readonly row: ChangeRow }) {
  const t = useTranslations('gaps');
  const fields = useTranslations('inspector');
  const document = useDocument();
  const lines = row.changes.flatMap((change) => linesOf(document, change, t, (field) => fields(field)));
  if (row.connections.length > 0) lines.push(t('otherWays', { count: row.connections.length }));
  if (lines.length === 0) return null;
  return (
    <ul className="flex list-disc flex-col gap-0.5 pl-4 text-[12.5px] leading-[18px] text-ink2">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
