// The windows of the method: its page of help, goals, training sessions and the review log; loaded when one is opened.
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../kit/dialog';
import { ErrorBoundary } from '../kit/error-boundary';
import { METHOD_DIALOGS, type MethodDialog, useSession } from '../session';

type Shown = ComponentType<{ readonly onClose: () => void }>;

const DIALOGS: Readonly<Record<MethodDialog, Shown>> = {
  'method-help': lazy(async () => ({
    default: (await import('../method/method-help')).MethodHelpDialog,
  })),
  goals: lazy(async () => ({ default: (await import('../inspector/method/goals-dialog')).GoalsDialog })),
  trainings: lazy(async () => ({
    default: (await import('../inspector/method/trainings-dialog')).TrainingsDialog,
  })),
  reviews: lazy(async () => ({
    default: (await import('../inspector/method/reviews-dialog')).ReviewsDialog,
  })),
};

const close = (): void => useSession.setState({ dialog: null });

export function MethodDialogs() {
  const dialog = useSession((session) => session.dialog);
  const id = METHOD_DIALOGS.find((one) => one === dialog);
  if (!id) return null;
  const Shown = DIALOGS[id];
  return (
    <ErrorBoundary fallback={() => <NotLoaded />}>
      <Suspense>
        <Shown onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}

function NotLoaded() {
  const t = useTranslations('dock');
  const editor = useTranslations('editor');
  return (
    <Dialog open onClose={close} width="small" title={t('tabs.method')} text={editor('exportNotLoaded')} />
  );
}
