// The panel of the checks: what was found on this map or on all, or the list of all rules; it looks again by itself.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { mapsOf, stepsOf } from '../../model/queries';
import { findingsInOrder } from '../actions/acts/findings';
import { useAction } from '../actions/use-action';
import { useFindings } from '../findings';
import { Segmented } from '../kit/segmented';
import { IconButton } from '../kit/icon-button';
import { useDocument } from '../project-session';
import { FindingList } from './finding-list';
import { usePanelKeys } from './panel-keys';
import { RuleList } from './rule-list';

type View = 'findings' | 'rules';
type Scope = 'here' | 'everywhere';

export function ChecksPanel({ map }: { readonly map: Id }) {
  const t = useTranslations('checks');
  const document = useDocument();
  const [view, setView] = useState<View>('findings');
  const [scope, setScope] = useState<Scope>('here');
  const list = usePanelKeys();
  const off = document.project.checksOff.length;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-col gap-2 border-b border-hair p-2">
        <div className="flex items-center gap-1">
          <Segmented
            label={t('views')}
            value={view}
            onChange={setView}
            className="flex-1"
            options={[
              { value: 'findings', label: t('findings') },
              { value: 'rules', label: t('allRules') },
            ]}
          />
          <NextButton />
        </div>
        {view === 'findings' && mapsOf(document).length > 1 ? (
          <Segmented
            label={t('scope')}
            value={scope}
            onChange={setScope}
            options={[
              { value: 'here', label: t('here') },
              { value: 'everywhere', label: t('everywhere') },
            ]}
          />
        ) : null}
      </div>
      <div ref={list} data-findings="" className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2">
        {view === 'rules' ? <RuleList /> : <Shown map={map} scope={scope} />}
      </div>
      {view === 'findings' && off > 0 ? (
        <button
          type="button"
          onClick={() => setView('rules')}
          className="border-t border-hair px-4 py-2 text-left text-[12.5px] text-ink2 hover:bg-hover pointer-coarse:min-h-11"
        >
          {t('off', { count: off })}
        </button>
      ) : null}
    </div>
  );
}

function NextButton() {
  const next = useAction('next-finding');
  const none = useFindings(({ shown }) => shown.length === 0);
  if (!next.icon) return null;
  return (
    <IconButton label={next.label} icon={next.icon} shortcut={next.shortcut} off={none} onClick={next.run} />
  );
}

function Shown({ map, scope }: { readonly map: Id; readonly scope: Scope }) {
  const t = useTranslations('checks');
  const document = useDocument();
  const state = useFindings((findings) => findings.state);
  useFindings((findings) => findings.shown);
  const all = findingsInOrder(document, map);
  const findings = scope === 'here' ? all.filter((finding) => finding.map === map) : all;
  const several = scope === 'everywhere' && mapsOf(document).length > 1;
  if (findings.length > 0) return <FindingList findings={findings} withMap={several} />;
  const text =
    state === 'failed'
      ? t('failed')
      : state === 'waiting'
        ? t('working')
        : stepsOf(document, map).length === 0 && !several
          ? t('notBegun')
          : t(several ? 'noneAnywhere' : 'noneHere');
  return (
    <p role="status" className="px-2 py-1 text-[13px] text-ink2">
      {text}
    </p>
  );
}
