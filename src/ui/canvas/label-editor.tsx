// Types the condition of a connection, in a pill where it will stand.
import { useTranslations } from 'use-intl';
import { textWidth } from '../../base/text-width';
import type { SceneConnection } from '../../drawing/scene';
import { setLabel } from '../actions/acts/connections';
import { actionOf } from '../actions/registry';
import { runAction } from '../actions/run-action';
import { useActionContext } from '../actions/use-action';
import { useDrawn } from './chart-context';
import { middleOf } from '../../drawing/polyline';
import { useTellKind } from './kind-told';
import { readableScale } from './step-editor';
import { useEntry } from './use-entry';
import { useZoom } from './use-view';

interface LabelEditorProps {
  readonly connection: SceneConnection;
  readonly typed: string | undefined;
}

/** Room for the hint, px. */
const NARROWEST = 62;
/** What stands above the field, with the gap between, px. */
const ABOVE = 19;

export function LabelEditor({ connection, typed }: LabelEditorProps) {
  const t = useTranslations('canvas');
  const { project } = useDrawn();
  const makeContext = useActionContext();
  const tellKind = useTellKind();
  const value = project.store.document().connections[connection.id]?.label ?? '';
  const { draft, props } = useEntry<HTMLInputElement>({
    value,
    typed,
    commit: (text) => {
      const outcome = setLabel(project, connection.id, text);
      if (outcome) tellKind(connection.to, outcome);
    },
    // After a step that was just named, which is selected: its next one.
    goOn: (then) => void runAction(actionOf(then), makeContext({ clipboard: null })),
    optional: true,
  });
  const { rect } = connection.label ?? { rect: null };
  const middle = rect
    ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    : middleOf(connection.points);
  const width = Math.max(NARROWEST, Math.ceil(textWidth(draft, 11.5, 600)) + 20);
  return (
    <label
      className="nodrag nopan nowheel pointer-events-auto absolute flex -translate-x-1/2 flex-col items-center gap-[3px]"
      style={{
        left: middle.x,
        top: middle.y - 11 - ABOVE,
        zIndex: 1200,
        scale: String(readableScale(useZoom())),
      }}
    >
      <span className="h-4 rounded-[5px] bg-accent px-1.5 text-[10.5px] leading-4 font-semibold whitespace-nowrap text-on-accent">
        {t('label')}
      </span>
      <input
        {...props}
        placeholder={t('labelHint')}
        spellCheck={false}
        maxLength={200}
        className="h-[22px] rounded-full border-2 border-accent bg-(--pill) px-1 text-center text-[11.5px] font-semibold text-ink shadow-[0_0_0_4px_var(--accent-soft)] outline-none placeholder:font-normal placeholder:text-ink3"
        style={{ width }}
      />
    </label>
  );
}
