// The app: which screen the address shows, and what lies over all of them: tooltips, questions, messages, dropped files.
import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { BrokenScreen } from './broken-screen';
import { FileDrop } from './home/file-drop';
import { Gallery } from './home/gallery';
import { Home } from './home/home';
import { ImportHost } from './home/import/import-host';
import { useOpenFile } from './home/use-open-file';
import { ConfirmHost } from './kit/confirm';
import { ErrorBoundary } from './kit/error-boundary';
import { useFocusWatch } from './kit/focus-home';
import { Toasts } from './kit/toasts';
import { TooltipProvider } from './kit/tooltip';

// Canvas, drawing and layout weigh more than all of home: they come when a project is opened.
const Editor = lazy(async () => ({ default: (await import('./editor/editor')).Editor }));

const OpenLink = lazy(() => import('./home/open-link'));
const SpeakerScreen = lazy(() => import('./present/speaker-screen'));

export function App() {
  useFocusWatch();
  return (
    <TooltipProvider>
      <Router hook={useHashLocation}>
        <Screens />
        <ConfirmHost />
        <Toasts />
      </Router>
    </TooltipProvider>
  );
}

function Screens() {
  const [location, navigate] = useLocation();
  const { chooseFile } = useOpenFile();
  return (
    <>
      <ErrorBoundary
        fallback={(again) => (
          <BrokenScreen
            onHome={() => {
              navigate('/');
              again();
            }}
          />
        )}
      >
        <Suspense fallback={<div className="h-full bg-app" aria-busy="true" />}>
          <Switch>
            <Route path="/">
              <Home />
            </Route>
            <Route path="/new">
              <Gallery />
            </Route>
            <Route path="/project/:id">
              {({ id }) => <Editor key={id} id={id} onOpenFile={() => void chooseFile()} />}
            </Route>
            <Route path="/open/*">{({ '*': tail }) => <OpenLink tail={tail ?? ''} />}</Route>
            <Route path="/speaker/:project">{({ project }) => <SpeakerScreen project={project} />}</Route>
            <Route>
              <Redirect to="/" replace />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <ImportHost />
      <FileDrop paste={!location.startsWith('/project/')} />
    </>
  );
}
