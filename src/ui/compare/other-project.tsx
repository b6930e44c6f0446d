// Chooses another project of this device to compare with.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { parse } from '../../model/parse';
import type { ProjectCard } from '../../services/shelf';
import { tell } from '../kit/confirm';
import { Dialog } from '../kit/dialog';
import { useDocument } from '../project-session';
import { useServices } from '../services-context';

interface OtherProjectProps {
  readonly onClose: () => void;
  readonly onChoose: (document: ProjectDocument) => void;
}

export function OtherProject({ onClose, onChoose }: OtherProjectProps) {
  const t = useTranslations('compare');
  const home = useTranslations('home');
  const { shelf } = useServices();
  const own = useDocument().project.id;
  const [cards, setCards] = useState<readonly ProjectCard[] | null>(null);
  useEffect(() => {
    let gone = false;
    const list = (all: readonly ProjectCard[]): void => {
      if (!gone) setCards(all.filter(({ id }) => id !== own));
    };
    void shelf.list().then(list, () => list([]));
    return () => {
      gone = true;
    };
  }, [shelf, own]);
  const choose = async (id: Id, name: string): Promise<void> => {
    const result = parse(await shelf.load(id).catch(() => null));
    onClose();
    if (result.ok) onChoose(result.document);
    else await tell(name, t('otherNotLoaded'));
  };
  return (
    <Dialog open onClose={onClose} width="small" title={t('otherTitle')} text={t('otherText')}>
      {cards?.length === 0 ? <p className="text-ink2">{t('otherNone')}</p> : null}
      <ul className="-mx-2 flex flex-col gap-0.5">
        {cards?.map(({ id, name, side, steps }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => void choose(id, name)}
              className="flex min-h-11 w-full items-center gap-3 rounded-lg px-2 py-1.5 text-left hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate font-medium">{name || home('untitled')}</span>
              <span className="shrink-0 text-[12px] text-ink3">
                {home('sideAndChange', {
                  side: home(`sides.${side}`),
                  changed: home('steps', { count: steps }),
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
