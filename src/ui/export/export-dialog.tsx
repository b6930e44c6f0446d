// Export: the chart as a picture or the project as a file, with a preview of what will come.
import { Camera, Copy, Download, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { mapsOf } from '../../model/queries';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { useServices } from '../services-context';
import { useSession } from '../session';
import { ExportForm } from './export-form';
import { type ExportOptions, rememberedOptions, rememberOptions, withChange } from './export-options';
import { FlowMissing, PicturePreview, TextPreview } from './export-preview';
import { type Export, type ExportState, useExport } from './use-export';
import { type ExportPicture, useExportPicture } from './use-export-picture';

/** The file is called like the project; with several maps, like the one that is shown too. */
function exportName(document: ProjectDocument, map: Id): string {
  const title = mapTitle(document, map);
  const { name } = document.project;
  return mapsOf(document).length < 2 || title === '' || title === name ? name : `${name} · ${title}`;
}

export function ExportDialog({ map }: { readonly map: Id }) {
  const t = useTranslations('files.export');
  const { preferences } = useServices();
  const [options, setOptions] = useState(() => rememberedOptions(preferences));
  const drawn = useExportPicture(map, options);
  const { document, flow, picture, scope } = drawn;
  const [name, setName] = useState(() => exportName(document, map));
  const exporting = useExport();
  const close = (): void => useSession.setState({ dialog: null });
  const change = (part: Partial<ExportOptions>): void => {
    const next = withChange(options, part);
    rememberOptions(preferences, next);
    setOptions(next);
  };
  const text = options.format === 'json';
  const input = { document, map, flow, options: { ...options, scale: drawn.scale } };
  const download = async (): Promise<void> => {
    const whole = scope === 'flow' && !text ? t('flowName', { name }) : name;
    if (await exporting.download(options.format, input, whole)) close();
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
          ready={text || picture !== null}
          onCopyPng={() => void exporting.copyPng(input)}
          onDownload={() => void download()}
        />
      }
    >
      <div className="grid gap-6 md:grid-cols-[292px_minmax(0,1fr)]">
        <ExportForm
          options={options}
          onChange={change}
          scope={scope}
          onScope={drawn.setScope}
          stages={drawn.stages}
          onStages={drawn.setStages}
          ready={picture !== null}
          hasGaps={drawn.hasGaps}
          pixels={drawn.pixels}
          fits={drawn.fits}
          name={name}
          onName={setName}
        />
        <Preview drawn={drawn} options={options} />
      </div>
    </Dialog>
  );
}

function Preview({ drawn, options }: { readonly drawn: ExportPicture; readonly options: ExportOptions }) {
  if (options.format === 'json') return <TextPreview document={drawn.document} />;
  if (!drawn.picture) return <FlowMissing failed={drawn.failed} />;
  return <PicturePreview picture={drawn.picture} options={options} />;
}

interface FooterProps {
  readonly exporting: Export;
  readonly picture: boolean;
  /** False until there is something to write. */
  readonly ready: boolean;
  readonly onCopyPng: () => void;
  readonly onDownload: () => void;
}

function Footer({ exporting, picture, ready, onCopyPng, onDownload }: FooterProps) {
  const t = useTranslations('files.export');
  const busy = exporting.state === 'drawing';
  return (
    <>
      <Button look="plain" icon={Camera} disabled={busy} onClick={() => void exporting.copyView()}>
        {t('copyView')}
      </Button>
      <Progress state={exporting.state} />
      {picture ? (
        <Button icon={Copy} disabled={busy || !ready} onClick={onCopyPng}>
          {t('copyPng')}
        </Button>
      ) : null}
      <Button look="primary" icon={Download} disabled={busy || !ready} onClick={onDownload}>
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
