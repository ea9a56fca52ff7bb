import { useEffect, useRef, useState } from 'react';
import { useExplorer } from './explorer-context.tsx';
import { Icon } from './icon.tsx';
import { type TakeAwayFormat, takeAway, takeAwayFormats } from './take-away.ts';
import { useCanvasFacts } from './use-facts.ts';

/** Takes what is on screen away, as a drawing or as data. */
export function ExportMenu() {
  const { state } = useExplorer();
  const { facts, ties, links } = useCanvasFacts();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState('');
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);
  const take = (format: TakeAwayFormat): void => {
    setOpen(false);
    setFailure('');
    takeAway(format, state, facts.entities, ties, links).catch((error: Error) => setFailure(error.message));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere in it
    <div
      className="menu"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false);
      }}
    >
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="download" size={15} />
        Take away
      </button>
      {open ? (
        <ul className="choices" aria-label="Formats">
          {takeAwayFormats.map(({ format, label, hint }) => (
            <li key={format}>
              <button type="button" className="button quiet" onClick={() => take(format)}>
                {label} <span className="faint small">{hint}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {failure ? (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      ) : null}
    </div>
  );
}
