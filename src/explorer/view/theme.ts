/** The themes to choose from; `system` is the choice of the computer. */
export type Theme = 'system' | 'light' | 'dark';

const themeKey = 'diplograph-theme';

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(themeKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function computerIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function showTheme(): void {
  const chosen = chosenTheme();
  const dark = chosen === 'system' ? computerIsDark().matches : chosen === 'dark';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(themeKey);
  else localStorage.setItem(themeKey, theme);
  showTheme();
}

/** Shows the theme that was chosen, from now on also when the computer changes its own. */
export function followTheme(): void {
  showTheme();
  computerIsDark().addEventListener('change', showTheme);
}

/** The value of a colour token of style/tokens.css in the theme that is shown, for what draws by itself. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Calls back when the theme that is shown changes; answers how to stop that. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
