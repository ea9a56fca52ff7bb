import type { Explorer } from './explorer-files.ts';

/** The page of the playground, with the script that offers what can be done with a result, where the explorer is built. */
export function withPlaygroundScript(page: string, explorer: Explorer | null): string {
  const script = explorer?.playgroundScript;
  if (!script) return page;
  // Before the page's own scripts: it must be there when the first answer comes.
  return page.replace(
    '<head>',
    `<head><script src="/playground-hook.js"></script><script type="module" src="${script}"></script>`,
  );
}
