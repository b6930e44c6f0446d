// Export: the chart as a picture or the project as a file, with a preview of what will come.
import { Camera, Copy, Download, LoaderCircle, TriangleAlert } from 'lucide-react';
import { use, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import { pictureSize } from '../../drawing/picture';
import { pictureTexts } from '../../drawing/picture-texts';
import { fits, pixelSize } from '../../formats/picture/canvas-limit';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { messagesOf } from '../kit/messages-of';
import { useDocument } from '../project-session';
import { useServices } from '../services-context';
import { useSession } from '../session';
import { ExportForm } from './export-form';
import { type ExportOptions, rememberedOptions, rememberOptions, withChange } from './export-options';
import { PicturePreview, TextPreview } from './export-preview';
import { type Export, type ExportState, useExport } from './use-export';

/** The picture of the map as the options describe it, and how many pixels of it the browser can draw. */
function useExportPicture(map: Id, options: ExportOptions) {
  const document = useDocument();
  const words = use(messagesOf(document.project.language)).steps;
  const scene = buildScene(document, map);
  const texts = pictureTexts(document, map, words);
  const size = pictureSize(scene, texts, options);
  const wanted = Number(options.scale);
  const scale = fits(size, wanted);
  return { document, scene, texts, scale, fits: scale === wanted, pixels: pixelSize(size, scale) };
}

export function ExportDialog({ map }: { readonly map: Id }) {
  const t = useTranslations('files.export');
  const { preferences } = useServices();
  const [options, setOptions] = useState(() => rememberedOptions(preferences));
  const { document, scene, texts, scale, ...size } = useExportPicture(map, options);
  const [name, setName] = useState(document.project.name);
  const exporting = useExport();
  const close = (): void => useSession.setState({ dialog: null });
  const change = (part: Partial<ExportOptions>): void => {
    const next = withChange(options, part);
    rememberOptions(preferences, next);
    setOptions(next);
  };
  const input = { document, map, options: { ...options, scale } };
  const download = async (): Promise<void> => {
    if (await exporting.download(options.format, input, name)) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      width="large"
      title={t('title')}
      footer={
        <Footer
          exporting={exporting}
          picture={options.format === 'png'}
          onCopyPng={() => void exporting.copyPng(input)}
          onDownload={() => void download()}
        />
      }
    >
      <div className="grid gap-6 md:grid-cols-[292px_minmax(0,1fr)]">
        <ExportForm options={options} onChange={change} {...size} name={name} onName={setName} />
        {options.format === 'json' ? (
          <TextPreview document={document} />
        ) : (
          <PicturePreview scene={scene} texts={texts} options={options} />
        )}
      </div>
    </Dialog>
  );
}

interface FooterProps {
  readonly exporting: Export;
  readonly picture: boolean;
  readonly onCopyPng: () => void;
  readonly onDownload: () => void;
}

function Footer({ exporting, picture, onCopyPng, onDownload }: FooterProps) {
  const t = useTranslations('files.export');
  const busy = exporting.state === 'drawing';
  return (
    <>
      <Button look="plain" icon={Camera} disabled={busy} onClick={() => void exporting.copyView()}>
        {t('copyView')}
      </Button>
      <Progress state={exporting.state} />
      {picture ? (
        <Button icon={Copy} disabled={busy} onClick={onCopyPng}>
          {t('copyPng')}
        </Button>
      ) : null}
      <Button look="primary" icon={Download} disabled={busy} onClick={onDownload}>
        {t('download')}
      </Button>
    </>
  );
}

const PROBLEMS = { failed: 'failed', 'not-copied': 'notCopied' } as const;

function Progress({ state }: { readonly state: ExportState }) {
  const t = useTranslations('files.export');
  return (
    <output className="mr-auto flex min-w-0 flex-1 items-center gap-2 text-[12px] leading-[17px]">
      {state === 'drawing' ? (
        <>
          <LoaderCircle size={14} strokeWidth={2.1} aria-hidden className="animate-spin text-ink3" />
          <span className="text-ink2">{t('drawing')}</span>
        </>
      ) : null}
      {state === 'failed' || state === 'not-copied' ? (
        <>
          <TriangleAlert size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-problem" />
          <span className="text-problem">{t(PROBLEMS[state])}</span>
        </>
      ) : null}
    </output>
  );
}
