// Opens a finished example in the language of the app: one click away, with or without projects.
import clsx from 'clsx';
import { Sparkles } from 'lucide-react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { useStartProject } from './use-start-project';
import { EXAMPLE } from './use-templates';

interface ExampleButtonProps {
  readonly look: 'outline' | 'plain';
  readonly className?: string;
}

export function ExampleButton({ look, className }: ExampleButtonProps) {
  const t = useTranslations('home');
  const locale: Locale = useLocale();
  const { startFrom, busy } = useStartProject();
  return (
    <Button
      look={look}
      {...(look === 'plain' ? { icon: Sparkles } : {})}
      className={clsx(look === 'plain' && 'text-ink2', className)}
      disabled={busy}
      onClick={() => void startFrom(EXAMPLE, locale)}
    >
      {t('openExample')}
    </Button>
  );
}
