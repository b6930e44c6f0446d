// The file as it will be: the picture, its sheets of paper, its first lines, or the picture and the list of what else is in it.
import clsx from 'clsx';
import { LoaderCircle } from 'lucide-react';
import { type CSSProperties, useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { type ThemeName, THEMES } from '../../base/theme';
import type { SheetLayout, WriteInput, WriteOptions } from '../../formats/format';
import type { DrawnPicture } from '../../services/export-client';
import { ZoomView } from '../kit/zoom-view';
import { ContentsList } from './contents-list';
import type { Offer } from './offers';
import { SheetsView } from './sheets-view';
import type { ShownPreview } from './use-preview';
import { useProblemText } from './use-writing';

interface PreviewFrameProps {
  readonly offer: Offer;
  readonly shown: ShownPreview;
  readonly input: WriteInput | null;
  readonly layout: SheetLayout | null;
  /** Why there is nothing to show, where it is not the preview's own fault. */
  readonly missing: string | null;
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

export function PreviewFrame({ offer, shown, input, layout, missing }: PreviewFrameProps) {
  const t = useTranslations('files.export');
  const problemText = useProblemText();
  const { preview, working, problem } = shown;
  const said = missing ?? (problem && problemText(problem));
  return (
    <figure
      aria-label={t('preview')}
      aria-busy={working}
      className="relative flex h-full min-h-72 min-w-0 flex-col bg-app"
    >
      {said ? <Said>{said}</Said> : null}
      {!said && !preview ? <Said busy>{t('previewComing')}</Said> : null}
      {!said && preview && input ? (
        <>
          {preview.text === null ? null : <TextView text={preview.text} />}
          {preview.picture ? (
            <PictureView picture={preview.picture} options={input.options} layout={layout} />
          ) : null}
          {preview.kind === 'contents' ? <ContentsList offer={offer} input={input} /> : null}
          {working ? <Busy /> : null}
        </>
      ) : null}
    </figure>
  );
}

function Said({ children, busy = false }: { readonly children: string; readonly busy?: boolean }) {
  return (
    <output className="m-auto flex max-w-[360px] items-center gap-2 p-6 text-center text-[13px] leading-[18.5px] text-ink2">
      {busy ? <LoaderCircle size={16} strokeWidth={2} aria-hidden className="shrink-0 animate-spin" /> : null}
      {children}
    </output>
  );
}

/** The next preview is on its way; the one before stays. */
const Busy = () => (
  <span aria-hidden className="absolute top-3 right-3 rounded-full border border-hair bg-raised p-1.5">
    <LoaderCircle size={14} strokeWidth={2.1} className="animate-spin text-ink3" />
  </span>
);

/** The drawing as an image: its own fonts, no part of the page, painted without holding the page up. */
function Drawing({ svg }: { readonly svg: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [svg],
  );
  return <img ref={show} alt="" draggable={false} decoding="async" className="block size-full" />;
}

interface PictureViewProps {
  readonly picture: DrawnPicture;
  readonly options: WriteOptions;
  readonly layout: SheetLayout | null;
}

function PictureView({ picture, options, layout }: PictureViewProps) {
  const t = useTranslations('files.export');
  const drawing = <Drawing svg={picture.svg} />;
  if (layout)
    return (
      <SheetsView
        layout={layout}
        size={picture.size}
        paper={THEMES[options.theme].surface}
        label={t('previewZoom')}
      >
        {drawing}
      </SheetsView>
    );
  return (
    <ZoomView size={picture.size} label={t('previewZoom')} className="min-h-0 flex-1">
      <div
        className="size-full overflow-hidden rounded-[3px] shadow-floating"
        style={options.background === 'transparent' ? chequered(options.theme) : undefined}
      >
        {drawing}
      </div>
    </ZoomView>
  );
}

/** Chinese in the app's own font, where the device's has none. */
const MONOSPACED = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans SC', monospace";

function TextView({ text }: { readonly text: string }) {
  const t = useTranslations('files.export');
  return (
    <pre
      // What scrolls must be reachable with the keyboard.
      {...{ tabIndex: 0, role: 'region', 'aria-label': t('previewText') }}
      className={clsx(
        'min-h-0 flex-1 overflow-auto bg-surface p-4 text-[11.5px] leading-[17px] text-ink2',
        '-outline-offset-2',
      )}
      style={{ fontFamily: MONOSPACED }}
    >
      {text}
    </pre>
  );
}
