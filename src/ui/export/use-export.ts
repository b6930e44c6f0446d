// What the export dialog does: writes the file, puts a picture on the clipboard, and says how it went.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WriteInput } from '../../formats/format';
import { format } from '../../formats/registry';
import { fileName, saveFile } from '../../services/files';
import { fonts } from '../../services/fonts';
import { raster } from '../../services/raster';
import { copyPicture, viewPicture } from '../../services/view-picture';
import { showToast } from '../kit/toasts';
import type { ExportFormat } from './export-options';

export type ExportState = 'idle' | 'drawing' | 'failed' | 'not-copied';

const write = async (id: ExportFormat, input: WriteInput): Promise<Blob> => {
  const chosen = format(id);
  const content = await chosen.write(input, { fonts, raster });
  return typeof content === 'string' ? new Blob([content], { type: chosen.mime }) : content;
};

export interface Export {
  readonly state: ExportState;
  /** Resolves with true when the file is on its way. */
  readonly download: (id: ExportFormat, input: WriteInput, name: string) => Promise<boolean>;
  readonly copyPng: (input: WriteInput) => Promise<void>;
  /** The canvas as it stands on the screen. */
  readonly copyView: () => Promise<void>;
}

export function useExport(): Export {
  const t = useTranslations('files.export');
  const [state, setState] = useState<ExportState>('idle');
  const attempt = async (work: () => Promise<void>, otherwise: ExportState): Promise<boolean> => {
    setState('drawing');
    try {
      await work();
      setState('idle');
      return true;
    } catch {
      setState(otherwise);
      return false;
    }
  };
  /** Tells apart a picture that could not be made from one that the clipboard did not take. */
  const copy = async (picture: Promise<Blob>): Promise<void> => {
    const made = picture.then(
      () => true,
      () => false,
    );
    const copied = await attempt(() => copyPicture(picture), 'not-copied');
    if (copied) showToast(t('copied'));
    else if (!(await made)) setState('failed');
  };
  return {
    state,
    download: (id, input, name) =>
      attempt(async () => {
        const content = await write(id, input);
        const whole = fileName(name, format(id).extension);
        saveFile(whole, content);
        showToast(t('downloaded', { name: whole }));
      }, 'failed'),
    copyPng: (input) => copy(write('png', input)),
    copyView: () => {
      const view = window.document.querySelector<HTMLElement>('[data-view]');
      return copy(view ? viewPicture(view) : Promise.reject(new Error('there is no canvas')));
    },
  };
}
