// The editor: top bar, canvas and inspector round one open project, and what stands there when it cannot be opened.
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Id } from '../../base/id';
import type { OpenProject } from '../../services/open-project';
import { Inspector } from '../inspector/inspector';
import { buttonClass } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { ErrorBoundary } from '../kit/error-boundary';
import { Mark } from '../kit/mark';
import { keepFindings } from '../findings';
import { ProjectContext, useDocument } from '../project-session';
import { useServices } from '../services-context';
import { detailsAbove, type EditorDialog, METHOD_DIALOGS, showsDetails, useSession } from '../session';
import { Dock } from './dock';
import { useErrorText } from './error-text';
import { MethodDialogs } from './method-dialogs';
import { ReadOnlyBanner } from './read-only-banner';
import { Screens } from './screens';
import { ShortcutList } from './shortcut-list';
import { TopBar } from './top-bar';
import { useDockMemory } from './use-dock-memory';
import { useSignatureMemory } from './use-signature-memory';
import { useWindowRoom } from './use-window-room';
import { type EditorState, useOpenProject } from './use-open-project';
import { useMainFocus } from './use-main-focus';
import { useRegionKeys } from './use-region-keys';

const exported = () => import('../export/export-dialog');
const ExportDialog = lazy(async () => ({ default: (await exported()).ExportDialog }));
const PrintDialog = lazy(async () => ({ default: (await exported()).PrintDialog }));
const ViewPictureDialog = lazy(async () => ({
  default: (await import('../export/view-picture-dialog')).ViewPictureDialog,
}));

const ShareDialog = lazy(() => import('../share/share-dialog'));
const CarryDialog = lazy(() => import('../compare/carry/carry-dialog'));

/** What makes files or stands apart otherwise, each in a window of its own. */
const FILE_DIALOGS: Partial<Record<EditorDialog, ComponentType<{ readonly map: Id }>>> = {
  export: ExportDialog,
  print: PrintDialog,
  'view-picture': ViewPictureDialog,
  share: ShareDialog,
  'carry-over': CarryDialog,
};

const PresentScreen = lazy(() => import('../present/present-screen'));

const MapDialogs = lazy(async () => ({ default: (await import('../maps/map-dialogs')).MapDialogs }));

/** Dialogs that stand elsewhere; all others are about maps. */
const OWN: readonly string[] = [...Object.keys(FILE_DIALOGS), 'palette', 'shortcuts', ...METHOD_DIALOGS];

const loadPalette = async () => ({ default: (await import('./command-palette')).CommandPalette });
const CommandPalette = lazy(loadPalette);

/** Typing goes on at once when the palette is called: it is fetched once the editor has been open for so long, ms. */
const PALETTE_AFTER = 2_000;

function usePaletteReady(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), PALETTE_AFTER);
    return () => clearTimeout(timer);
  }, []);
}

interface EditorProps {
  readonly id: Id;
  /** Opens another project's file: home's business, handed in. */
  readonly onOpenFile: () => void;
}

export function Editor({ id, onOpenFile }: EditorProps) {
  const state = useOpenProject(id);
  if (state.kind !== 'open') return <NotOpen state={state} />;
  return (
    <ProjectContext value={state.project}>
      <Shell project={state.project} onOpenFile={onOpenFile} />
    </ProjectContext>
  );
}

interface ShellProps {
  readonly project: OpenProject;
  readonly onOpenFile: () => void;
}

function Shell({ project, onOpenFile }: ShellProps) {
  const app = useTranslations('app');
  const { name } = useDocument().project;
  const map = useSession((session) => session.map);
  const dialog = useSession((session) => session.dialog);
  const FileDialog = dialog === null ? undefined : FILE_DIALOGS[dialog];
  const detailsOpen = useSession((session) => showsDetails(session) && session.screen === 'map');
  const isAbove = useSession(detailsAbove);
  useEffect(() => {
    document.title = app('titleOf', { name });
  }, [app, name]);
  useRegionKeys();
  const { checks } = useServices();
  useEffect(() => keepFindings(project, checks), [project, checks]);
  useMainFocus();
  useWindowRoom();
  useDockMemory();
  usePaletteReady();
  const presenting = useSession((session) => session.presenting !== null);
  useSignatureMemory();
  if (map === null) return null;
  if (presenting)
    return (
      <ErrorBoundary fallback={() => <PresentNotLoaded />}>
        <Suspense fallback={<div className="h-full bg-app" aria-busy="true" />}>
          <PresentScreen map={map} />
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <div className="flex h-full flex-col overflow-hidden bg-app">
      <TopBar autosave={project.autosave} onOpenFile={onOpenFile} />
      <ReadOnlyBanner project={project} />
      <div className="relative flex min-h-0 flex-1">
        <Dock map={map} />
        <Screens />
        {detailsOpen ? <Inspector above={isAbove} /> : null}
      </div>
      {dialog === 'shortcuts' ? <ShortcutList /> : null}
      {dialog === 'palette' ? (
        <Suspense>
          <CommandPalette map={map} />
        </Suspense>
      ) : null}
      {dialog !== null && !OWN.includes(dialog) ? (
        <ErrorBoundary fallback={() => <ExportNotLoaded />}>
          <Suspense>
            <MapDialogs />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <MethodDialogs />
      {FileDialog ? (
        <ErrorBoundary fallback={() => <ExportNotLoaded />}>
          <Suspense>
            <FileDialog map={map} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}

/** The dialog's code could not be fetched; the drawing goes on. */
function ExportNotLoaded() {
  const t = useTranslations('editor');
  const close = (): void => useSession.setState({ dialog: null });
  return <Dialog open onClose={close} width="small" title={t('export')} text={t('exportNotLoaded')} />;
}

/** The presentation's code could not be fetched. */
function PresentNotLoaded() {
  const t = useTranslations('editor');
  const close = (): void => useSession.setState({ presenting: null });
  return <Dialog open onClose={close} width="small" title={t('present')} text={t('exportNotLoaded')} />;
}

/** While it opens, and when there is nothing to open: the reason and the way back. */
function NotOpen({ state }: { readonly state: Exclude<EditorState, { kind: 'open' }> }) {
  const t = useTranslations('editor');
  const errorText = useErrorText();
  if (state.kind === 'opening') return <div className="h-full bg-app" aria-busy="true" />;
  const text = state.kind === 'broken' ? errorText(state.result.error) : t(`notOpen.${state.kind}`);
  return (
    <main className="grid h-full place-items-center bg-app p-6">
      <div className="flex max-w-[460px] flex-col items-start gap-4">
        <Mark />
        <h1 className="text-title font-[650] tracking-[-.015em]">{t('notOpenTitle')}</h1>
        <p className="text-ink2">{text}</p>
        <Link href="/" className={buttonClass('primary')}>
          {t('backToProjects')}
        </Link>
      </div>
    </main>
  );
}
