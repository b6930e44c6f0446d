// A picture of a part of the screen as it stands: chart, table, comparison, board, plan or numbers.
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { copyPicture } from '../../services/clipboard-files';
import { fileName, saveFile } from '../../services/files';
import { viewPicture } from '../../services/view-picture';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { Segmented } from '../kit/segmented';
import { showToast } from '../kit/toasts';
import { useDocument } from '../project-session';
import { useSession } from '../session';

/** What the screens call their parts (`data-view`). */
const VIEWS = ['compare', 'gaps', 'plan', 'chart', 'table', 'numbers'] as const;
type View = (typeof VIEWS)[number];

const elementOf = (view: View): HTMLElement | null =>
  window.document.querySelector<HTMLElement>(`[data-view="${view}"]`);

const close = (): void => useSession.setState({ dialog: null });

type State = 'idle' | 'working' | 'failed' | 'not-copied';

/** A frame in between, so that it is seen that something happens. */
const nextFrame = (): Promise<void> =>
  new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));

async function pictureOf(view: View): Promise<Blob> {
  const element = elementOf(view);
  if (!element) throw new Error(`there is no ${view} on the screen`);
  await nextFrame();
  return viewPicture(element);
}

/** Copies the picture or saves it; the window closes when that is done. */
function useTaking(view: View | undefined) {
  const t = useTranslations('viewPicture');
  const files = useTranslations('files.export');
  const { name: project } = useDocument().project;
  const [state, setState] = useState<State>('idle');
  const attempt = async (work: (picture: Promise<Blob>) => Promise<string>): Promise<void> => {
    if (!view) return;
    setState('working');
    const picture = pictureOf(view);
    try {
      showToast(await work(picture));
      close();
    } catch {
      const made = await picture.then(
        () => true,
        () => false,
      );
      setState(made ? 'not-copied' : 'failed');
    }
  };
  return {
    state,
    copy: () =>
      attempt(async (picture) => {
        await copyPicture(picture);
        return files('copied');
      }),
    download: () =>
      attempt(async (picture) => {
        const name = fileName(t('fileName', { project, view: t(`views.${view ?? 'chart'}`) }), 'png');
        saveFile(name, await picture);
        return files('downloaded', { name });
      }),
  };
}

export function ViewPictureDialog() {
  const t = useTranslations('viewPicture');
  const files = useTranslations('files.export');
  const [views] = useState(() => VIEWS.filter((view) => elementOf(view)));
  const [view, setView] = useState(views[0]);
  const { state, copy, download } = useTaking(view);
  const off = view === undefined || state === 'working';
  const said = {
    idle: '',
    working: t('working'),
    failed: t('failed'),
    'not-copied': files('notCopied'),
  }[state];
  return (
    <Dialog
      open
      onClose={close}
      title={t('title')}
      text={views.length === 0 ? t('none') : t('text')}
      footer={
        <>
          <output
            className={`mr-auto min-w-0 flex-1 text-[12px] leading-[17px] ${state === 'working' ? 'text-ink2' : 'text-problem'}`}
          >
            {said}
          </output>
          <Button icon={Copy} disabled={off} onClick={() => void copy()}>
            {t('copy')}
          </Button>
          <Button look="primary" icon={Download} disabled={off} onClick={() => void download()}>
            {t('download')}
          </Button>
        </>
      }
    >
      {views.length > 1 ? (
        <Segmented
          label={t('what')}
          value={view ?? null}
          options={views.map((value) => ({ value, label: t(`views.${value}`) }))}
          onChange={setView}
        />
      ) : null}
    </Dialog>
  );
}
