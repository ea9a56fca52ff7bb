import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../state/address.ts';
import { type View, views } from '../state/explorer-state.ts';
import { useExplorer } from './explorer-context.tsx';
import { Icon, type IconName } from './icon.tsx';
import { SearchBox } from './search-box.tsx';
import { applyTheme, chosenTheme, type Theme } from './theme.ts';
import { TokenDialog } from './token-dialog.tsx';
import { useOpen } from './use-open.ts';
import { useHasToken } from './use-token.ts';

const labels: Readonly<Record<View, string>> = {
  start: 'Start',
  network: 'Network',
  table: 'Table',
  paths: 'Paths',
  compare: 'Compare',
  matrix: 'Matrix',
  map: 'Map',
  timeline: 'Timeline',
  review: 'Review',
};

const themes: Readonly<Record<Theme, { next: Theme; icon: IconName; label: string }>> = {
  system: { next: 'light', icon: 'auto', label: 'Theme: as the computer has it' },
  light: { next: 'dark', icon: 'sun', label: 'Theme: light' },
  dark: { next: 'system', icon: 'moon', label: 'Theme: dark' },
};

/** The top of every page: search, views, theme, token. */
export function Header() {
  const { state, dispatch } = useExplorer();
  const open = useOpen();
  const [theme, setTheme] = useState(chosenTheme);
  const [asking, setAsking] = useState(false);
  const hasToken = useHasToken();
  const { next, icon, label } = themes[theme];
  return (
    <header className="header">
      <a className="brand" href="#/start">
        <img src="./favicon.svg" alt="" />
        Diplograph
      </a>
      <Tabs showsReview={hasToken || state.view === 'review'} />
      {state.view === 'start' ? null : (
        <SearchBox
          label="Search"
          placeholder="Search"
          onChoose={({ id }) => open(id)}
          onSubmit={(query) => dispatch({ type: 'ask', query })}
        />
      )}
      <div className="tools">
        <button
          type="button"
          className="button quiet"
          aria-label={label}
          title={label}
          onClick={() => {
            applyTheme(next);
            setTheme(next);
          }}
        >
          <Icon name={icon} />
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={hasToken ? 'Curation: token given' : 'Curation: give a token'}
          title="Curation"
          aria-pressed={hasToken}
          onClick={() => setAsking(true)}
        >
          <Icon name="key" />
        </button>
        <a className="button quiet" href="graphql">
          GraphQL
        </a>
      </div>
      {asking ? <TokenDialog onClose={() => setAsking(false)} /> : null}
    </header>
  );
}

function Tabs({ showsReview }: { readonly showsReview: boolean }) {
  const { state, dispatch } = useExplorer();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, another tab
  useEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current]');
    // scrollIntoView would have the next Tab begin there, past the start of the page.
    if (tab && nav.current) nav.current.scrollLeft = tab.offsetLeft - nav.current.clientWidth / 2;
  }, [state.view]);
  return (
    <nav className="tabs" aria-label="Views" ref={nav}>
      {views
        .filter((view) => view !== 'review' || showsReview)
        .map((view) => (
          <a
            key={view}
            className="tab"
            href={`#${addressOf({ ...state, view })}`}
            aria-current={view === state.view ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              dispatch({ type: 'go', view });
            }}
          >
            {labels[view]}
          </a>
        ))}
    </nav>
  );
}
