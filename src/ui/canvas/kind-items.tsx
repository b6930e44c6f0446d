// The kinds of step as items of a menu, each with its outline.
import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { useTranslations } from 'use-intl';
import type { StepKindId } from '../../model/ids';
import { STEP_KIND_LIST } from '../../steps/registry';
import { KindIcon } from '../kit/kind-icon';
import { SUB_TRIGGER } from './submenu';

interface KindItemsProps {
  /** The kind that is ticked. */
  readonly value?: StepKindId | null;
  onChoose(kind: StepKindId): void;
}

export function KindItems({ value = null, onChoose }: KindItemsProps) {
  const t = useTranslations('steps.kinds');
  return STEP_KIND_LIST.map(({ id }) => (
    <Radix.Item key={id} className={SUB_TRIGGER} onSelect={() => onChoose(id)}>
      <KindIcon kind={id} small />
      <span className="min-w-0 flex-1">{t(`${id}.name`)}</span>
      {id === value ? <Check size={16} strokeWidth={1.8} aria-hidden className="text-accent" /> : null}
    </Radix.Item>
  ));
}
