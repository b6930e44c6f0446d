// Makes a picture of the comparison: the charts as a file, or the screen as it stands for the clipboard.
import { Camera, Image, Spline } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ComparedChart } from '../../drawing/comparison-picture';
import type { WriteInput } from '../../formats/format';
import { PictureTooLarge } from '../../formats/png';
import { format } from '../../formats/registry';
import { fileName, saveFile } from '../../services/files';
import { fonts } from '../../services/fonts';
import { raster } from '../../services/raster';
import { copyPicture, viewPicture } from '../../services/view-picture';
import { Button } from '../kit/button';
import { Menu, MenuItem, MenuSeparator } from '../kit/menu';
import { showToast } from '../kit/toasts';
import { overlaidOf, sidesOf, wholeChart } from './charts';
import type { Compare } from './compare-state';
import { mapName } from './side-by-side';
import type { Compared } from './use-comparison';

interface PictureMenuProps {
  readonly compare: Compare;
  readonly compared: Compared;
}

function chartsOf({ layout, onlyChanged }: Compare, compared: Compared): readonly ComparedChart[] {
  const { comparison } = compared;
  if (layout === 'overlay') {
    return [{ ...wholeChart(overlaidOf(comparison, false)), caption: '' }];
  }
  const { before, after } = sidesOf(comparison, onlyChanged);
  return [
    { ...wholeChart(before), caption: mapName(compared, 'before') },
    { ...wholeChart(after), caption: mapName(compared, 'after') },
  ];
}

/** Writes the picture; one that is too large for the browser is drawn as large as it goes. */
async function write(id: 'png' | 'svg', input: WriteInput): Promise<Blob> {
  const chosen = format(id);
  const services = { fonts, raster };
  const content = await chosen.write(input, services).catch((problem: unknown) => {
    if (!(problem instanceof PictureTooLarge)) throw problem;
    return chosen.write({ ...input, options: { ...input.options, scale: problem.scale } }, services);
  });
  return typeof content === 'string' ? new Blob([content], { type: chosen.mime }) : content;
}

export function PictureMenu({ compare, compared }: PictureMenuProps) {
  const t = useTranslations('compare');
  const files = useTranslations('files.export');
  const { document, map } = compared.comparison.after;
  const names = { before: mapName(compared, 'before'), after: mapName(compared, 'after') };
  const project = document.project.name;
  const download = async (id: 'png' | 'svg'): Promise<void> => {
    const input: WriteInput = {
      document,
      map,
      comparison: {
        charts: chartsOf(compare, compared),
        title: t('pictureTitle', { project }),
        subtitle: t('way', { from: names.before, to: names.after }),
      },
      options: {
        title: true,
        legend: true,
        background: 'white',
        theme: 'light',
        scale: 2,
        embedFonts: true,
      },
    };
    try {
      const name = fileName(t('fileName', { project, ...names }), format(id).extension);
      saveFile(name, await write(id, input));
      showToast(files('downloaded', { name }));
    } catch {
      showToast(files('failed'));
    }
  };
  const copyScreen = async (): Promise<void> => {
    const view = window.document.querySelector<HTMLElement>('[data-view="compare"]');
    try {
      if (!view) throw new Error('there is no comparison');
      await copyPicture(viewPicture(view));
      showToast(files('copied'));
    } catch {
      showToast(files('notCopied'));
    }
  };
  return (
    <Menu label={t('picture')} trigger={<Button icon={Image}>{t('picture')}</Button>}>
      <MenuItem icon={Image} onSelect={() => void download('png')}>
        {t('pictures.png')}
      </MenuItem>
      <MenuItem icon={Spline} onSelect={() => void download('svg')}>
        {t('pictures.svg')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Camera} onSelect={() => void copyScreen()}>
        {t('pictures.screen')}
      </MenuItem>
    </Menu>
  );
}
