// The file as it will be: the picture in its colours on its ground, or the first lines of the project's text.
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type ThemeName, THEMES } from '../../base/theme';
import type { PictureOptions } from '../../drawing/picture-frame';
import type { ProjectDocument } from '../../model/document';

interface PicturePreviewProps {
  /** The picture as one SVG element. */
  readonly picture: ReactNode;
  readonly options: PictureOptions;
}

/** Squares that show through where there is no ground, in the greys of the drawing's own theme. */
const chequered = (name: ThemeName): CSSProperties => {
  const { app, hair } = THEMES[name];
  return {
    backgroundColor: app,
    backgroundImage: `conic-gradient(#0000 25%, ${hair} 0 50%, #0000 0 75%, ${hair} 0)`,
    backgroundSize: '16px 16px',
  };
};

export function PicturePreview({ picture, options }: PicturePreviewProps) {
  const t = useTranslations('files.export');
  return (
    <figure
      aria-label={t('preview')}
      className="flex h-full min-h-60 items-center justify-center rounded-xl border border-hair bg-app p-5"
    >
      <div
        aria-hidden="true"
        className="flex max-h-full overflow-hidden rounded-[3px] shadow-floating [&>svg]:h-auto [&>svg]:max-h-[min(56vh,520px)] [&>svg]:max-w-full"
        style={options.background === 'transparent' ? chequered(options.theme) : undefined}
      >
        {picture}
      </div>
    </figure>
  );
}

/** While the plain flow is laid out, and when that fails. */
export function FlowMissing({ failed }: { readonly failed: boolean }) {
  const t = useTranslations('files.export');
  const view = useTranslations('flowView');
  return (
    <output className="grid h-full min-h-60 place-items-center rounded-xl border border-hair bg-app p-5 text-center text-ink2">
      {failed ? t('flowFailed') : view('working')}
    </output>
  );
}

const LINES = 40;

export function TextPreview({ document }: { readonly document: ProjectDocument }) {
  const t = useTranslations('files.export');
  const text = useMemo(
    () => JSON.stringify(document, null, 2).split('\n').slice(0, LINES).join('\n'),
    [document],
  );
  return (
    <figure
      aria-label={t('preview')}
      className="h-full max-h-[min(56vh,560px)] min-h-60 overflow-hidden rounded-xl border border-hair bg-app p-4"
    >
      <pre className="font-mono text-[11px] leading-[17px] text-ink2">{text}</pre>
    </figure>
  );
}
