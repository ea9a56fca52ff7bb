import { lazy, Suspense, useEffect, useState } from 'react';
import type { Subject, View } from '../state/explorer-state.ts';
import { answersGeneration, onGraphChange } from './answers-generation.ts';
import { DetailPanel } from './detail-panel.tsx';
import { DossierContext } from './dossier-context.ts';
import { useExplorer } from './explorer-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Header } from './header.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { StartPage } from './start-page.tsx';
import { CanvasFactsContext, useLoadedFacts } from './use-facts.ts';

const NetworkView = lazy(() => import('./network-view.tsx'));
const TableView = lazy(() => import('./table-view.tsx'));
const PathsView = lazy(() => import('./paths-view.tsx'));
const CompareView = lazy(() => import('./compare-view.tsx'));
const MatrixView = lazy(() => import('./matrix-view.tsx'));
const MapView = lazy(() => import('./map-view.tsx'));
const TimelineView = lazy(() => import('./timeline-view.tsx'));
const ReviewView = lazy(() => import('./review-view.tsx'));
const Dossier = lazy(() => import('./dossier.tsx'));

const viewComponents: Readonly<Record<View, React.ComponentType>> = {
  start: StartPage,
  network: NetworkView,
  table: TableView,
  paths: PathsView,
  compare: CompareView,
  matrix: MatrixView,
  map: MapView,
  timeline: TimelineView,
  review: ReviewView,
};

/** How the page is called in the browser's tabs and history. */
const pageTitles: Readonly<Record<View, string>> = {
  start: 'Diplograph',
  network: 'Network · Diplograph',
  table: 'Table · Diplograph',
  paths: 'Paths · Diplograph',
  compare: 'Compare · Diplograph',
  matrix: 'Matrix · Diplograph',
  map: 'Map · Diplograph',
  timeline: 'Timeline · Diplograph',
  review: 'Review · Diplograph',
};

/** The whole page: header, filters, the view, the panels beside it. */
export function App() {
  const { state } = useExplorer();
  const [dossier, setDossier] = useState<Subject | null>(null);
  const [generation, setGeneration] = useState(answersGeneration);
  const canvasFacts = useLoadedFacts(generation);
  const ViewComponent = viewComponents[state.view];
  useEffect(() => onGraphChange(() => setGeneration(answersGeneration())), []);
  useEffect(() => {
    document.title = pageTitles[state.view];
  }, [state.view]);
  return (
    <DossierContext value={setDossier}>
      <CanvasFactsContext value={canvasFacts}>
        <div className={`frame${dossier ? ' covered' : ''}`} inert={dossier !== null}>
          <button type="button" className="button skip" onClick={skipToMain}>
            Skip to the content
          </button>
          <Header />
          {state.view === 'start' || state.view === 'review' ? <span /> : <FilterBar />}
          <div className="body">
            <main className="main" id="main" tabIndex={-1}>
              <Suspense fallback={<p className="view waiting">Loading …</p>}>
                <ViewComponent />
              </Suspense>
            </main>
            {state.subject ? <DetailPanel subject={state.subject} /> : null}
            {state.reading ? <ReadingPane reading={state.reading} /> : null}
          </div>
        </div>
        {dossier ? (
          <Suspense fallback={null}>
            <Dossier subject={dossier} onClose={() => setDossier(null)} />
          </Suspense>
        ) : null}
      </CanvasFactsContext>
    </DossierContext>
  );
}

/** No link: the address holds the state, and a link to a place in the page would replace it. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
