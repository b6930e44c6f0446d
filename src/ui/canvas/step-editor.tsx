// Types a step's name above its drawing: same font, size and line breaks, and the box grows as it will.
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { textWidth } from '../../base/text-width';
import { StepDrawing } from '../../drawing/step-drawing';
import type { SceneStep } from '../../drawing/scene';
import { stepLabel } from '../../steps/registry';
import { BOX_TEXT, NOTE_TEXT, STRONG_TEXT } from '../../steps/text-styles';
import type { TextStyle } from '../../steps/words';
import { renameStep } from '../actions/acts/steps';
import { useChart } from './chart-context';
import { useEntry } from './use-entry';
import { useTheme } from './use-theme';

interface StepEditorProps {
  readonly step: SceneStep;
  /** What was typed to begin with; undefined keeps the name, all of it marked. */
  readonly typed: string | undefined;
}

/** Where the drawing puts its words. */
interface TextPlace {
  readonly x: number;
  readonly middle: number;
  readonly style: TextStyle;
  readonly centred: boolean;
  readonly colour: string;
}

/** Read off the drawing itself, so that the words stay where they are drawn, whatever the kind. */
function textPlace(drawing: SVGGElement): TextPlace | null {
  const texts = [...drawing.querySelectorAll('text')];
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return null;
  const value = (element: Element, name: string): number => Number(element.getAttribute(name));
  const size = value(first, 'font-size');
  const style = [BOX_TEXT, STRONG_TEXT, NOTE_TEXT].find((one) => one.size === size) ?? BOX_TEXT;
  return {
    x: value(first, 'x'),
    middle: (value(first, 'y') + value(last, 'y')) / 2 - style.size * 0.364,
    style,
    centred: first.getAttribute('text-anchor') === 'middle',
    colour: first.getAttribute('fill') ?? 'currentColor',
  };
}

const ROOM = 3;
const NARROWEST = 12;

export function StepEditor({ step, typed }: StepEditorProps) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const { project } = useChart();
  const drawing = useRef<SVGGElement>(null);
  const [place, setPlace] = useState<TextPlace | null>(null);
  const { draft, props } = useEntry<HTMLTextAreaElement>({
    value: step.name,
    typed,
    lines: true,
    commit: (text) => renameStep(project, step.id, text.trim()),
  });
  const { lines, size } = stepLabel(step.kind, draft);
  // A placeholder letter, drawn but not seen, tells where the first line of an empty name stands.
  const drawn: SceneStep = {
    ...step,
    deadline: null,
    lines: lines.length > 0 ? lines : ['n'],
    rect: { x: 0, y: 0, ...size },
  };
  const breaks = drawn.lines.join('\n');
  useLayoutEffect(() => {
    if (breaks !== '' && drawing.current) setPlace(textPlace(drawing.current));
  }, [breaks]);
  return (
    <div
      className="nodrag nopan nowheel absolute"
      style={{ width: size.width, height: size.height }}
      data-step={step.id}
    >
      <svg
        width={size.width}
        height={size.height}
        className="absolute overflow-visible [&_text]:invisible"
        aria-hidden
      >
        <g ref={drawing}>
          <StepDrawing step={drawn} theme={theme} selected />
        </g>
      </svg>
      <textarea
        {...props}
        aria-label={t('name')}
        spellCheck={false}
        rows={1}
        maxLength={1000}
        className="absolute m-0 resize-none overflow-hidden border-0 bg-transparent p-0 font-sans break-words whitespace-pre-wrap outline-none"
        style={place ? areaStyle(place, lines, draft) : { opacity: 0 }}
      />
    </div>
  );
}

function areaStyle(
  { x, middle, style, centred, colour }: TextPlace,
  lines: readonly string[],
  draft: string,
) {
  const widest = Math.max(
    NARROWEST,
    ...lines.map((line) => Math.ceil(textWidth(line, style.size, style.weight))),
  );
  const width = widest + ROOM;
  const typedLines = draft.split('\n').length;
  const height = Math.max(lines.length, typedLines, 1) * style.lineHeight;
  return {
    left: centred ? x - width / 2 : x,
    top: middle - height / 2,
    width,
    height,
    fontSize: style.size,
    fontWeight: style.weight,
    lineHeight: `${style.lineHeight}px`,
    textAlign: centred ? ('center' as const) : ('left' as const),
    color: colour,
    caretColor: 'var(--accent)',
    letterSpacing: 0,
  };
}
