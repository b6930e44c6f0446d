// What is not known, by kind, each with the way there; and with one click where there is only one answer.
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { type Unknown, UNKNOWN_KINDS, type UnknownKind } from '../../numbers/unknowns';
import { countAsNone, setProbability, setShare } from '../actions/acts/figures';
import { goToPlace } from '../actions/acts/go-to-place';
import { Section } from '../kit/section';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { useSpeech } from './figure';
import { restOf } from './rest';

interface UnknownListProps {
  readonly map: Id;
  readonly unknown: readonly Unknown[];
}

export function UnknownList({ map, unknown }: UnknownListProps) {
  const t = useTranslations('numbers');
  return (
    <Section title={t('unknown')}>
      <p className="text-[12px] leading-[17px] text-ink3">{t('unknownIntro')}</p>
      <ul className="flex flex-col gap-2.5">
        {UNKNOWN_KINDS.map((kind) => {
          const of = unknown.filter((one) => one.kind === kind);
          return of.length > 0 ? <Group key={kind} kind={kind} map={map} unknown={of} /> : null;
        })}
      </ul>
    </Section>
  );
}

/** As many are shown before one asks for the rest. */
const FIRST = 5;

function Group({ kind, map, unknown }: UnknownListProps & { readonly kind: UnknownKind }) {
  const t = useTranslations('numbers');
  const [all, setAll] = useState(false);
  const shown = all || unknown.length <= FIRST + 1 ? unknown : unknown.slice(0, FIRST);
  const ofMap = unknown.every(({ at }) => at.kind === 'map');
  return (
    <li>
      <p className="text-[12px] leading-[17px] font-semibold text-ink2">{t(`kinds.${kind}`)}</p>
      {ofMap ? null : (
        <ul className="-mx-2 mt-0.5 flex flex-col">
          {shown.map((one) => (
            <Item key={one.at.id} map={map} unknown={one} />
          ))}
        </ul>
      )}
      <div className="mt-0.5 flex flex-wrap gap-x-3">
        {shown.length < unknown.length ? (
          <TextButton onClick={() => setAll(true)}>
            {t('more', { count: unknown.length - shown.length })}
          </TextButton>
        ) : null}
        <NoneButton kind={kind} map={map} unknown={unknown} />
      </div>
    </li>
  );
}

function TextButton({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-6 text-[12px] font-medium text-accent-ink hover:underline pointer-coarse:min-h-11"
    >
      {children}
    </button>
  );
}

/** Says of all these steps at once that they take no time. */
function NoneButton({ kind, map, unknown }: UnknownListProps & { readonly kind: UnknownKind }) {
  const t = useTranslations('numbers');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const field = kind === 'work-time' ? 'workTime' : kind === 'wait-time' ? 'waitTime' : null;
  if (field === null || readOnly) return null;
  const steps = unknown.map(({ at }) => at.id);
  return <TextButton onClick={() => countAsNone(project, map, steps, field)}>{t('countAsNone')}</TextButton>;
}

function Item({ map, unknown }: { readonly map: Id; readonly unknown: Unknown }) {
  const t = useTranslations('numbers');
  const document = useDocument();
  const project = useProject();
  const plain = usePlaceName()(unknown.at);
  const name =
    unknown.map === map ? plain : t('inDetail', { name: plain, map: mapTitle(document, unknown.map) });
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        aria-label={t('goTo', { name })}
        onClick={() => goToPlace(project, unknown.at, unknown.map)}
        className="flex min-h-7 min-w-0 flex-1 items-center gap-1.5 rounded-lg px-2 py-1 text-left text-[13px] leading-[18px] hover:bg-hover pointer-coarse:min-h-11"
      >
        <ArrowRight size={13} strokeWidth={2} aria-hidden className="shrink-0 text-ink3" />
        <span className="truncate">{name}</span>
      </button>
      <RestButton unknown={unknown} document={document} />
    </li>
  );
}

/** Where all others are given, there is only one share left. */
function RestButton({
  unknown,
  document,
}: {
  readonly unknown: Unknown;
  readonly document: ProjectDocument;
}) {
  const t = useTranslations('numbers');
  const project = useProject();
  const say = useSpeech();
  const readOnly = useSession((session) => session.readOnly);
  const rest = restOf(document, unknown);
  if (rest === null || readOnly) return null;
  const set = unknown.kind === 'probability' ? setProbability : setShare;
  return (
    <span className="shrink-0 pr-2">
      <TextButton onClick={() => set(project, unknown.map, unknown.at.id, rest)}>
        {t('setRest', { share: say.share(rest) })}
      </TextButton>
    </span>
  );
}
