// Types a step's name above its drawing: same font, size and line breaks, and the box grows as it will.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import type { Point, Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { SceneStep } from '../../drawing/scene';
import { StepDrawing } from '../../drawing/step-drawing';
import type { StepKindId } from '../../model/ids';
import { readAnswer } from '../../model/text/answers';
import { stepLabel } from '../../steps/registry';
import { BOX_TEXT } from '../../steps/text-styles';
import { conditionUnsaid, nameStep } from '../actions/acts/first-name';
import { conditionToAsk, giveUpNewStep, setKind } from '../actions/acts/steps';
import { namedAlready, takeOther } from '../actions/acts/same-name';
import { leaveUnsaid } from '../actions/acts/unsaid';
import { actionOf } from '../actions/registry';
import { runAction } from '../actions/run-action';
import { useActionContext } from '../actions/use-action';
import { useSession } from '../session';
import { showToast } from '../kit/toasts';
import { withHint, AnswerHint } from './answer-hint';
import { useDrawn } from './chart-context';
import { useTellKind } from './kind-told';
import { fieldStyle, type TextPlace, textPlace } from './step-text-place';
import { toldWhile } from './told-while';
import { TypeOverHint, typedOver, useTellTypedOver } from './type-over';
import { useEntry } from './use-entry';
import { useTheme } from './use-theme';
import { useZoom } from './use-view';

interface StepEditorProps {
  readonly step: SceneStep;
  /** What was typed to begin with; undefined keeps the name, all of it marked. */
  readonly typed: string | undefined;
}

/** The step with its draft as name. A placeholder letter, drawn but not seen, tells where the first line of an empty one stands. */
function drawnWith(step: SceneStep, draft: string): SceneStep {
  const { lines, size } = stepLabel(step.kind, draft);
  return { ...step, deadline: null, lines: lines.length > 0 ? lines : ['n'], rect: { x: 0, y: 0, ...size } };
}

/** A question is a decision, Won is an end: an act of its own, which undo or the message takes back. */
function useMakeKind(): (id: Id, kind: StepKindId) => void {
  const { project, map } = useDrawn();
  const tell = useTellKind();
  return (id, kind) => {
    setKind(project, map, [id], kind);
    tell(id, kind);
  };
}

/** What is said a second time is mostly the same step: the way can lead there instead. */
function useOfferOther(): (id: Id, other: Id, name: string) => void {
  const t = useTranslations('canvas');
  const { project } = useDrawn();
  return (id, other, name) => {
    const key = 'same-name';
    showToast(t('sameName', { name }), {
      key,
      action: { label: t('takeOther'), run: () => takeOther(project, id, other) },
    });
    const { steps } = project.store.document();
    const [own, others] = [steps[id]?.name, steps[other]?.name];
    toldWhile(project, key, (now) => now.steps[id]?.name === own && now.steps[other]?.name === others);
  };
}

/** The least size at which a name is typed, and the size that it has on the chart, px. */
const READABLE = 12;
const NAME = BOX_TEXT.size;

/** How much larger than the chart the box is while its name is typed: zoomed out, the letters stay large enough to read. */
export const readableScale = (zoom: number): number => Math.max(1, READABLE / (NAME * zoom));

/** Where it grows from, px of its own: its middle, unless it would grow over the edge of the chart. */
const originAlong = (start: number, size: number, scale: number): number =>
  scale === 1 ? 0 : Math.min(size / 2, start / (scale - 1));

/** What is typed is seen: at first, and whenever the box grows. It may be larger than on the chart, `origin` px from its corner. */
function useInView({ x, y }: Point, { width, height }: Size, origin: Point, scale: number): void {
  const [left, top] = [x - origin.x * (scale - 1), y - origin.y * (scale - 1)];
  const [wide, high] = [width * scale, height * scale];
  useEffect(() => {
    useSession.getState().camera?.revealBox({ x: left, y: top, width: wide, height: high });
  }, [left, top, wide, high]);
}

const FIELD =
  'absolute m-0 resize-none overflow-hidden border-0 bg-transparent p-0 font-sans break-words whitespace-pre-wrap outline-none';

export function StepEditor({ step, typed }: StepEditorProps) {
  const t = useTranslations('canvas');
  const { project } = useDrawn();
  const makeContext = useActionContext();
  const makeKind = useMakeKind();
  const offerOther = useOfferOther();
  const tellTypedOver = useTellTypedOver();
  const [replaced] = useState(() => typedOver(step, typed));
  const messages = useMessages();
  const { draft, props } = useEntry<HTMLTextAreaElement>({
    value: step.name,
    typed,
    lines: true,
    commit: (text) => {
      const said = conditionToAsk(project, step.id) === null ? text : (readAnswer(text.trim())?.text ?? text);
      const other = namedAlready(project, step.id, said);
      const kind = nameStep(project, step.id, text, [messages.steps]);
      if (other !== null) offerOther(step.id, other, said.trim());
      if (kind) makeKind(step.id, kind);
      if (replaced !== null) tellTypedOver(step.id, replaced);
    },
    ask: (text) => conditionUnsaid(project, step.id, text),
    passed: leaveUnsaid,
    goOn: (then) => void runAction(actionOf(then), makeContext({ clipboard: null })),
    cancel: () => giveUpNewStep(project, step.id),
  });
  const [place, setPlace] = useState<TextPlace | null>(null);
  const drawn = drawnWith(step, draft);
  const { width, height } = drawn.rect;
  const scale = readableScale(useZoom());
  const origin = {
    x: originAlong(step.rect.x, width, scale),
    y: originAlong(step.rect.y, height, scale),
  };
  const transformOrigin = `${origin.x}px ${origin.y}px`;
  const asks = conditionToAsk(project, step.id) !== null;
  const typedIn = { ...step.rect, width, height };
  const box = asks ? withHint(typedIn, t('answerHint')) : typedIn;
  useInView(box, box, { x: origin.x, y: origin.y + step.rect.y - box.y }, scale);
  const { lines } = stepLabel(step.kind, draft);
  return (
    <div
      className="nodrag nopan nowheel absolute z-10"
      style={{ width, height, scale: String(scale), transformOrigin }}
      data-step={step.id}
    >
      {conditionToAsk(project, step.id) === null ? null : <AnswerHint draft={draft} />}
      {replaced === null ? null : <TypeOverHint name={replaced} />}
      <WordlessStep step={drawn} onPlace={setPlace} />
      <textarea
        {...props}
        aria-label={t('name')}
        spellCheck={false}
        rows={1}
        maxLength={1000}
        className={FIELD}
        style={place ? fieldStyle(place, lines, draft) : { opacity: 0 }}
      />
    </div>
  );
}

interface WordlessStepProps {
  readonly step: SceneStep;
  onPlace(place: TextPlace | null): void;
}

/** The drawing with its words hidden; it tells where they stand. */
function WordlessStep({ step, onPlace }: WordlessStepProps) {
  const theme = useTheme();
  const drawing = useRef<SVGGElement>(null);
  const breaks = step.lines.join('\n');
  useLayoutEffect(() => {
    if (breaks !== '' && drawing.current) onPlace(textPlace(drawing.current));
  }, [breaks, onPlace]);
  const { width, height } = step.rect;
  return (
    <svg width={width} height={height} className="absolute overflow-visible [&_text]:invisible" aria-hidden>
      <g ref={drawing}>
        <StepDrawing step={step} theme={theme} selected />
      </g>
    </svg>
  );
}
