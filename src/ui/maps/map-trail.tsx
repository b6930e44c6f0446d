// Above a detail chart: the way back to the step that it opens from, step by step, and the way to take it apart.
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { mapTitle, trailOf } from '../../model/maps/map-tree';
import { leaveDetail } from '../actions/acts/maps';
import { useAction } from '../actions/use-action';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { languageTag } from '../kit/interface-choices';
import { useDocument, useProject } from '../project-session';

export function MapTrail({ map }: { readonly map: Id }) {
  const t = useTranslations('maps');
  const document = useDocument();
  const project = useProject();
  const back = useAction('leave-detail');
  const expand = useAction('expand-detail');
  const trail = trailOf(document, map);
  const above = trail.at(-2);
  if (!above) return null;
  const name = (id: Id): string => mapTitle(document, id) || t('unnamed');
  return (
    <nav
      aria-label={t('trail')}
      data-region=""
      className="z-10 flex h-10 shrink-0 items-center gap-1 border-b border-hair bg-surface px-2 text-[13px]"
    >
      <IconButton
        label={t('back', { name: name(above.id) })}
        icon={ArrowLeft}
        shortcut={back.shortcut}
        onClick={back.run}
      />
      <ol lang={languageTag(document.project.language)} className="flex min-w-0 flex-1 items-center gap-1">
        {trail.map(({ id }, index) => (
          <Fragment key={id}>
            {index > 0 ? (
              <ChevronRight size={14} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
            ) : null}
            <li className="min-w-0 truncate">
              {id === map ? (
                <span aria-current="page" className="font-semibold">
                  {name(id)}
                </span>
              ) : (
                <button
                  type="button"
                  onClick={() => leaveDetail(project, trail[index + 1]?.id ?? map)}
                  className="max-w-full truncate rounded-[5px] px-1 text-ink2 hover:bg-hover hover:text-ink"
                >
                  {name(id)}
                </button>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
      {expand.icon ? (
        <Button look="plain" icon={expand.icon} disabled={!expand.enabled} onClick={expand.run}>
          {t('expandInto', { name: name(above.id) })}
        </Button>
      ) : null}
    </nav>
  );
}
