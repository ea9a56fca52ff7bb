import { geoCentroid, geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo';
import isoCodes from 'i18n-iso-countries/codes.json';
import { useMemo, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';
import { placeLabels } from '../state/place-labels.ts';
import { countryName } from './country-names.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Icon, type IconName } from './icon.tsx';
import type { PairCount } from './pair-counts.ts';
import { type MapBox, useMapBox } from './use-map-box.ts';
import { usePairCounts } from './use-pair-counts.ts';
import { useShowPair } from './use-show-pair.ts';

const size = { width: 1200, height: 530 };

/** Where the middle of a state's territory is not where its people are. */
const seats: Readonly<Record<string, [number, number]>> = {
  ES: [-3.7, 40.3],
  FR: [2.5, 46.6],
  US: [-98, 39],
  NO: [9, 61],
  RU: [60, 57],
  CA: [-100, 56],
  CL: [-71, -33.5],
  PT: [-8.2, 39.5],
  NL: [5.3, 52.1],
};

const alpha2 = new Map((isoCodes as [string, string, string][]).map(([two, , number]) => [number, two]));

interface Land {
  readonly code: string;
  readonly path: string;
  readonly seat: [number, number];
}

/** The countries of the atlas, drawn once. */
function drawLands(): readonly Land[] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const path = geoPath(projection).digits(1);
  const { features } = feature(topology, topology.objects.countries);
  // Nobody signs in Antarctica, and it takes a sixth of the map.
  return features
    .filter(({ id }) => id !== '010')
    .map((land, index) => {
      const code = land.properties.name === 'Kosovo' ? 'XK' : (alpha2.get(String(land.id)) ?? `?${index}`);
      return { code, path: path(land) ?? '', seat: seats[code] ?? geoCentroid(land) };
    });
}

const projection = geoEqualEarth()
  .scale(226)
  .translate([size.width / 2 - 10, 306]);

/** The way between two countries, bent as the earth is; lifted where they are near, so that neighbours show too. */
function arcBetween(one: [number, number], other: [number, number]): string {
  const middle = projection(geoInterpolate(one, other)(0.5));
  const from = projection(one);
  const to = projection(other);
  if (!middle || !from || !to) return '';
  const lift = 0.16 * Math.hypot(to[0] - from[0], to[1] - from[1]) + 6;
  return `M${from.map(Math.round)}Q${Math.round(middle[0])},${Math.round(middle[1] - lift)} ${to.map(Math.round)}`;
}

/** Ties between countries on a map of the world; it needs nothing from elsewhere. */
export default function MapView() {
  const { pairs, error, waiting } = usePairCounts();
  return (
    <div className="view map">
      <h1>Ties between countries</h1>
      <p className="faint">Wider arcs have more agreements. An arc opens what it stands for.</p>
      {error ? <FailureNotice error={error} what="The map’s ties" /> : null}
      {waiting ? <p className="waiting">Counting …</p> : null}
      <WorldMap pairs={pairs} />
      <PairList pairs={pairs} />
    </div>
  );
}

/** Where each country is; of the parts that the atlas draws apart the largest, which takes most words to draw, counts. */
function seatsOf(lands: readonly Land[]): ReadonlyMap<string, [number, number]> {
  const byLength = lands.toSorted((one, other) => one.path.length - other.path.length);
  return new Map(byLength.map(({ code, seat }) => [code, seat]));
}

/** The most arcs that are drawn, the busiest. */
const mostArcs = 300;

function WorldMap({ pairs }: { readonly pairs: readonly PairCount[] }) {
  const lands = useMemo(drawLands, []);
  const { box, svg, ...moves } = useMapBox(size);
  const seatOf = useMemo(() => seatsOf(lands), [lands]);
  const drawn = pairs.filter(({ one, other }) => seatOf.has(one) && seatOf.has(other)).slice(0, mostArcs);
  // Strokes and letters stay as large on the screen, whatever is shown of the world.
  const scale = box.width / size.width;
  return (
    <div className="world">
      <div className="toolbar" role="toolbar" aria-label="Map">
        <MapButton icon="minus" label="Zoom out" onClick={() => moves.zoom(1.5)} />
        <MapButton icon="plus" label="Zoom in" onClick={() => moves.zoom(1 / 1.5)} />
        <MapButton icon="fit" label="Show the whole world" onClick={moves.reset} />
      </div>
      <svg
        ref={svg}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the map need the focus
        tabIndex={0}
        aria-label={`Map of ${drawn.length} ties. Arrow keys move it, + and − zoom, 0 shows the whole world; the list below has the same ties.`}
        onKeyDown={moves.onKeyDown}
        onPointerDown={moves.onPointerDown}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true" strokeWidth={0.4 * scale}>
          {lands.map(({ path }) => (
            <path key={path} className="land" d={path} />
          ))}
        </g>
        {drawn.toReversed().map((pair) => (
          <Arc key={`${pair.one}-${pair.other}`} pair={pair} seatOf={seatOf} scale={scale} />
        ))}
        <PlaceNames pairs={drawn} seatOf={seatOf} box={box} scale={scale} />
      </svg>
    </div>
  );
}

type Seats = ReadonlyMap<string, [number, number]>;

interface ArcProps {
  readonly pair: PairCount;
  readonly seatOf: Seats;
  readonly scale: number;
}

function Arc({ pair: { one, other, count }, seatOf, scale }: ArcProps) {
  const showPair = useShowPair();
  return (
    // biome-ignore lint/a11y/useSemanticElements: an arc of a drawing cannot be a button
    <path
      className="arc"
      d={arcBetween(seatOf.get(one)!, seatOf.get(other)!)}
      strokeWidth={(1.4 + 1.3 * Math.log2(count)) * scale}
      role="button"
      tabIndex={0}
      aria-label={`${countryName(one)} and ${countryName(other)}: ${count}`}
      onClick={() => showPair(one, other)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') showPair(one, other);
      }}
    />
  );
}

interface PlaceNamesProps {
  readonly pairs: readonly PairCount[];
  readonly seatOf: Seats;
  readonly box: MapBox;
  readonly scale: number;
}

/** The countries of the arcs; named are those that have room for it, the busiest first. */
function PlaceNames({ pairs, seatOf, box, scale }: PlaceNamesProps) {
  const codes = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const places = codes.flatMap((code) => {
    const place = projection(seatOf.get(code)!);
    return place ? [{ code, x: place[0], y: place[1], name: countryName(code) }] : [];
  });
  const labels = placeLabels(places, { box, letter: 11 * scale, gap: 6 * scale });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {places.map(({ code, x, y }) => (
        <circle key={code} className="place" cx={x} cy={y} r={3 * scale} />
      ))}
      {labels.map(({ code, name, x, y, anchor }) => (
        <text
          key={code}
          x={x}
          y={y}
          textAnchor={anchor}
          style={{ fontSize: `${11 * scale}px`, strokeWidth: `${3 * scale}px` }}
        >
          {name}
        </text>
      ))}
    </g>
  );
}

interface MapButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function MapButton({ icon, label, onClick }: MapButtonProps) {
  return (
    <button type="button" className="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** The same as a list: small states have no arc, and a list can be read aloud. */
function PairList({ pairs }: { readonly pairs: readonly PairCount[] }) {
  const showPair = useShowPair();
  const [all, setAll] = useState(false);
  if (pairs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="pairs">
      <h2 id="pairs">The same as a list</h2>
      <ul className="row">
        {pairs.slice(0, all ? pairs.length : 20).map(({ one, other, count }) => (
          <li key={`${one}-${other}`}>
            <button type="button" className="chip" onClick={() => showPair(one, other)}>
              {countryName(one)} and {countryName(other)} <span className="faint number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {pairs.length > 20 && !all ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {pairs.length}
        </button>
      ) : null}
    </section>
  );
}
