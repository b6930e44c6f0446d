// The templates as a list to choose one from, with the chart of the chosen one beside it.
import clsx from 'clsx';
import { RadioGroup } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { buildScene } from '../../drawing/build-scene';
import { Thumbnail } from '../../drawing/thumbnail';
import type { ProjectDocument } from '../../model/document';
import { firstWhole } from '../../model/maps/map-tree';
import { lanesOf, stagesOf, workOf } from '../../model/queries';
import { languageTag } from '../kit/interface-choices';
import { useSession } from '../session';
import type { ListedTemplate, TemplateList } from './use-template-list';

interface TemplateChoiceProps {
  readonly list: TemplateList;
  readonly value: string | null;
  readonly onChange: (template: ListedTemplate) => void;
}

export function TemplateChoice({ list: { templates, state }, value, onChange }: TemplateChoiceProps) {
  const t = useTranslations('maps.templates');
  if (state !== 'loaded')
    return (
      <p role="status" className="text-[12px] leading-[17px] text-ink2">
        {t(state === 'failed' ? 'notLoaded' : 'loading')}
      </p>
    );
  const chosen = templates.find(({ id }) => id === value);
  return (
    <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_200px]">
      <RadioGroup.Root
        aria-label={t('label')}
        value={value ?? ''}
        onValueChange={(id) => {
          const template = templates.find((one) => one.id === id);
          if (template) onChange(template);
        }}
        className="max-h-56 overflow-y-auto rounded-lg border border-border bg-surface p-1"
      >
        {templates.map(({ id, document }) => (
          <RadioGroup.Item
            key={id}
            value={id}
            className={clsx(
              'block w-full rounded-lg px-2.5 py-1.5 text-left',
              id === value ? 'bg-accent-soft text-accent-ink' : 'hover:bg-hover',
            )}
          >
            <span
              lang={languageTag(document.project.language)}
              className="block text-[13px] leading-[18px] font-medium"
            >
              {document.project.name}
            </span>
            <span className="block text-[12px] leading-[17px] text-ink2">
              {t('facts', factsOf(document))}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {chosen ? <Shown document={chosen.document} /> : null}
    </div>
  );
}

function factsOf(document: ProjectDocument) {
  const map = firstWhole(document)?.id ?? '';
  return {
    stages: stagesOf(document, map).length,
    teams: lanesOf(document, map).length,
    steps: workOf(document, map).length,
  };
}

const SIZE = { width: 198, height: 120 } as const;

function Shown({ document }: { readonly document: ProjectDocument }) {
  const theme = useSession((session) => session.theme);
  const map = firstWhole(document);
  if (!map) return null;
  return (
    <div
      aria-hidden
      className="h-[122px] overflow-hidden rounded-lg border border-hair bg-app max-sm:hidden [&>svg]:size-full"
    >
      <Thumbnail scene={buildScene(document, map.id)} theme={theme} size={SIZE} />
    </div>
  );
}
