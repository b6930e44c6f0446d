// What a cell shows when nobody types into it: its text, a mark before it, or what is missing.
import clsx from 'clsx';
import { CircleDashed } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { THEMES } from '../../base/theme';
import type { Step, Team } from '../../model/document';
import { isAsked, MISSED } from '../../model/text/asked';
import { foundIn } from '../../model/search';
import { oneLine, remarksOn } from '../../model/text/cell-text';
import type { ColumnId } from '../../model/text/columns';
import { actionGlyph } from '../../steps/action-glyphs';
import { Glyph } from '../../steps/glyph';
import { stepKind } from '../../steps/registry';
import { KindIcon } from '../kit/kind-icon';
import { openDetail } from '../actions/acts/maps';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';

interface CellContentProps {
  readonly step: Step;
  readonly team: Team;
  readonly column: ColumnId;
  readonly text: string;
  readonly wrap: boolean;
  /** The text that is being found: it is marked where it stands. */
  readonly sought: string;
  /** What is said below the name of the step's detail; null: nothing. */
  readonly inside: string | null;
}

const SIZE = 16;

/** The glyph that the step has on the chart, in the colour of its team; kinds without one show their outline. */
function StepMark({ step, team }: Pick<CellContentProps, 'step' | 'team'>) {
  const theme = THEMES[useSession((session) => session.theme)];
  const kind = stepKind(step.kind);
  const name = (kind.showsAction ? actionGlyph(step.action) : null) ?? kind.glyph;
  if (!name) return <KindIcon kind={step.kind} small />;
  return (
    <svg width={24} height={SIZE} viewBox={`-4 0 24 ${SIZE}`} aria-hidden className="shrink-0">
      <Glyph name={name} x={0} y={0} size={SIZE} colour={theme.hues[team.hue].ink} line={1.6} />
    </svg>
  );
}

function Swatch({ team }: Pick<CellContentProps, 'team'>) {
  const theme = THEMES[useSession((session) => session.theme)];
  return (
    <span
      aria-hidden
      className="mt-[4px] size-2.5 shrink-0 rounded-[3px]"
      style={{ background: theme.hues[team.hue].solid }}
    />
  );
}

const MISSING = ['responsible', 'action', 'completion', 'next'] as const;

/** What a step of work lacks, said in place; nothing where the column is not about such a step. */
function Nothing({ step, column }: Pick<CellContentProps, 'step' | 'column'>) {
  const t = useTranslations('table');
  if (!isAsked(step.kind, column)) return <span className="text-ink3">–</span>;
  const missing = MISSING.find((one) => one === column && MISSED.has(one));
  if (!missing) return null;
  return (
    <span className="flex h-[18.5px] min-w-0 items-center gap-2 font-medium whitespace-nowrap text-gap">
      <CircleDashed size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />
      <span className="truncate">{t(`missing.${missing}`)}</span>
    </span>
  );
}

const NUMBERS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'deadline',
  'workTime',
  'waitTime',
  'cost',
  'probability',
  'share',
]);

/** The text with what is sought marked in it. */
function Marked({ text, sought }: Pick<CellContentProps, 'text' | 'sought'>) {
  const parts: ReactNode[] = [];
  let rest = text;
  for (let found = foundIn(rest, sought); found; found = foundIn(rest, sought)) {
    const end = found.at + found.length;
    parts.push(
      rest.slice(0, found.at),
      <mark key={parts.length} className="rounded-[3px] bg-gap/25 text-inherit">
        {rest.slice(found.at, end)}
      </mark>,
    );
    rest = rest.slice(end);
  }
  return parts.length === 0 ? text : [...parts, rest];
}

/** The open comments on a step, a line each, with who wrote it. */
function Remarks({ step, sought }: Pick<CellContentProps, 'step' | 'sought'>) {
  const t = useTranslations('comments');
  return remarksOn(useDocument(), step.id).map(({ id, author, text }, at) => (
    <Fragment key={id}>
      {at > 0 ? '\n' : null}
      {author ? <span className="text-ink3">{t('saidBy', { author })}</span> : null}
      <Marked text={oneLine(text)} sought={sought} />
    </Fragment>
  ));
}

interface InsideLineProps extends Pick<CellContentProps, 'step' | 'wrap'> {
  readonly said: string;
}

/** The team's steps in the step's detail, which it opens. Keys open it from the row, so Tab passes it by. */
function InsideLine({ step, said, wrap }: InsideLineProps) {
  const project = useProject();
  return (
    <button
      type="button"
      tabIndex={-1}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => openDetail(project, step.id)}
      title={said}
      className={clsx(
        'text-left text-[12px] leading-[17px] text-ink2 underline decoration-border underline-offset-2 hover:text-ink',
        wrap ? 'break-words' : 'line-clamp-1',
      )}
    >
      {said}
    </button>
  );
}

/** What a bar does; of its own, so that other cells need not know the whole project. */
function BarName({ id }: { readonly id: Id }) {
  return usePlaceName()({ kind: 'step', id });
}

export function CellContent({ step, team, column, text, wrap, sought, inside }: CellContentProps) {
  const t = useTranslations('table');
  const name = column === 'name';
  const unnamed = name && text === '';
  const body = (
    <span
      className={clsx(
        'min-w-0 flex-1',
        // Wrapped text is all there; what is long makes its row higher.
        wrap ? 'break-words whitespace-pre-line' : 'truncate',
        name && 'font-semibold',
        unnamed && 'font-normal text-ink3',
        NUMBERS.has(column) && 'tabular-nums',
      )}
    >
      {unnamed ? (
        step.kind === 'parallel' ? (
          <BarName id={step.id} />
        ) : (
          t('unnamed')
        )
      ) : column === 'review' ? (
        <Remarks step={step} sought={sought} />
      ) : (
        <Marked text={text} sought={sought} />
      )}
    </span>
  );
  if (name)
    return (
      <>
        <span className="-ml-1 flex h-[18.5px] items-center">
          <StepMark step={step} team={team} />
        </span>
        {inside === null ? (
          body
        ) : (
          <span className="flex min-w-0 flex-1 flex-col">
            <span className="flex">{body}</span>
            <InsideLine step={step} said={inside} wrap={wrap} />
          </span>
        )}
      </>
    );
  if (text === '') return <Nothing step={step} column={column} />;
  if (column !== 'team') return body;
  return (
    <>
      <Swatch team={team} />
      {body}
    </>
  );
}
