// Makes a picture of the comparison: the charts as a file, or the screen as it stands.
import { Camera, Image } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { Menu, MenuItem } from '../kit/menu';
import { useSession } from '../session';

const open = (dialog: 'export' | 'view-picture') => (): void => useSession.setState({ dialog });

export function PictureMenu() {
  const t = useTranslations('compare');
  return (
    <Menu label={t('picture')} trigger={<Button icon={Image}>{t('picture')}</Button>}>
      <MenuItem icon={Image} onSelect={open('export')}>
        {t('pictures.charts')}
      </MenuItem>
      <MenuItem icon={Camera} onSelect={open('view-picture')}>
        {t('pictures.screen')}
      </MenuItem>
    </Menu>
  );
}
