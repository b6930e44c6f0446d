// A picture of a view: the chart drawn clean and whole, other parts of the screen as they stand.
import { Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { percentText } from '../../base/number-text';
import type { WriteTask } from '../../formats/format';
import { copyPicture } from '../../services/clipboard-files';
import { fileName, saveFile } from '../../services/files';
import { viewPicture } from '../../services/view-picture';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { Segmented } from '../kit/segmented';
import { showToast } from '../kit/toasts';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useChartPicture } from './use-chart-picture';

/** What the screens call their parts (`data-view`). */
const VIEWS = ['compare', 'gaps', 'plan', 'chart', 'table', 'numbers'] as const;
type View = (typeof VIEWS)[number];

const elementOf = (view: View): HTMLElement | null =>
  window.document.querySelector<HTMLElement>(`[data-view="${view}"]`);

const close = (): void => useSession.setState({ dialog: null });

type State = 'idle' | 'working' | 'failed' | 'not-copied';

type MakePicture = (view: View, task: WriteTask) => Promise<Blob>;

/** A frame in between, so that it is seen that something happens. */
const nextFrame = (): Promise<void> =>
  new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));

async function screenPicture(view: View): Promise<Blob> {
  const element = elementOf(view);
  if (!element) throw new Error(`there is no ${view} on the screen`);
  await nextFrame();
  return viewPicture(element);
}

/** What is still made when the window closes is not wanted any more. */
function useTask(): { readonly share: number | null; start(): WriteTask } {
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    share,
    start() {
      const asking = new AbortController();
      running.current = asking;
      setShare(null);
      return { signal: asking.signal, progress: setShare };
    },
  };
}

/** Copies the picture or saves it; the window closes when that is done. */
function useTaking(view: View | undefined, make: MakePicture) {
  const t = useTranslations('viewPicture');
  const files = useTranslations('files.export');
  const { name: project } = useDocument().project;
  const [state, setState] = useState<State>('idle');
  const { share, start } = useTask();
  const attempt = async (work: (picture: Promise<Blob>) => Promise<string>): Promise<void> => {
    if (!view) return;
    setState('working');
    const picture = make(view, start());
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
    share,
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

export function ViewPictureDialog({ map }: { readonly map: Id }) {
  const t = useTranslations('viewPicture');
  const files = useTranslations('files.export');
  const locale = useLocale();
  const [views] = useState(() => VIEWS.filter((view) => elementOf(view)));
  const [view, setView] = useState(views[0]);
  const drawChart = useChartPicture(map);
  const { state, share, copy, download } = useTaking(view, (wanted, task) =>
    wanted === 'chart' && drawChart ? drawChart(task) : screenPicture(wanted),
  );
  const waits = view === 'chart' && drawChart === null;
  const off = view === undefined || waits || state === 'working';
  const said = {
    idle: '',
    working:
      share === null
        ? t('working')
        : t('workingShare', { share: percentText(Math.round(share * 100), locale) }),
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
