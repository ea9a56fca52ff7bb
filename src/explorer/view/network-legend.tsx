import { entityGroups } from '../state/entity-group.ts';
import { standings } from '../state/standing.ts';
import { Stroke } from './marks.tsx';

/** What colours, shapes and lines of the canvas mean. */
export function NetworkLegend() {
  return (
    <details className="legend" open={window.innerWidth > 900}>
      <summary>Legend</summary>
      <ul>
        {standings.map(({ standing, label }) => (
          <li key={standing}>
            <Stroke of={standing} />
            {label}
          </li>
        ))}
        <li>
          <Stroke of="based" />
          Based in, held in
        </li>
        <li>
          <Stroke of="joined" />
          Holds a title, took part
        </li>
        {entityGroups.map(({ group, label }) => (
          <li key={group}>
            <span aria-hidden="true" className={`glyph ${group}`} />
            {label}
          </li>
        ))}
      </ul>
      <p className="faint">Wider ties have more agreements. A ring is a pin.</p>
    </details>
  );
}
