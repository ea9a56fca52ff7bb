/** The style of the bar: in a shadow, so that neither it nor the playground changes the other. */
export function barStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    * { font: 14px/1.4 system-ui, "Liberation Sans", Arial, sans-serif; box-sizing: border-box; }
    .bar { position: fixed; right: 16px; bottom: 14px; z-index: 100; display: flex; flex-wrap: wrap; gap: 6px;
      align-items: center; max-width: calc(100vw - 32px); padding: 8px 12px; border-radius: 10px;
      background: #17202b; color: #eef1f4; box-shadow: 0 8px 24px rgb(0 0 0 / 35%); }
    .bar > span { color: #bac3cd; }
    button { min-height: 30px; padding: 2px 10px; border: 1px solid #47525f; border-radius: 7px; background: #24303d;
      color: #ffffff; cursor: pointer; }
    button:hover { border-color: #97a2ae; }
    button:focus-visible { outline: 2px solid #8fbcf0; outline-offset: 2px; }
    dialog { width: min(1200px, calc(100vw - 32px)); max-height: calc(100vh - 48px); padding: 0; border: 0;
      border-radius: 12px; background: #ffffff; color: #17202b; }
    dialog::backdrop { background: rgb(10 14 20 / 50%); }
    .head { position: sticky; top: 0; display: flex; justify-content: space-between; align-items: center;
      padding: 10px 16px; background: #ffffff; border-bottom: 1px solid #dcd9d0; }
    .scrolls { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: 6px 12px; border-bottom: 1px solid #e6e3da; text-align: left; vertical-align: top; }
    th { font-weight: 600; white-space: nowrap; }
    td { max-width: 60ch; overflow-wrap: anywhere; }
  `);
  return sheet;
}
