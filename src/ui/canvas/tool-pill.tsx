// Says which kind the next click places, and how that ends.
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { KindIcon } from '../kit/kind-icon';
import { useSession } from '../session';
import { useTouch } from './touch';

export function ToolPill() {
  const t = useTranslations('canvas');
  const names = useTranslations('steps.kinds');
  const tool = useSession((session) => session.tool);
  const touch = useTouch();
  if (tool === null) return null;
  const kind = names(`${tool}.name`);
  return (
    <div
      role="status"
      data-picture="leave-out"
      data-bar=""
      className="pointer-events-auto flex min-h-9 max-w-full items-center gap-2 rounded-[18px] border border-accent bg-raised py-0.5 pr-1 pl-3 text-[13px] shadow-floating"
    >
      <KindIcon kind={tool} small />
      <span>{touch ? t('placingByTouch', { kind }) : t('placing', { kind })}</span>
      <button
        type="button"
        aria-label={t('placingEnd')}
        onClick={() => {
          useSession.setState({ tool: null });
          useSession.getState().camera?.focus();
        }}
        className="grid size-7 shrink-0 place-items-center rounded-full text-ink2 hover:bg-hover hover:text-ink pointer-coarse:size-9"
      >
        <X size={16} strokeWidth={1.8} aria-hidden />
      </button>
    </div>
  );
}
