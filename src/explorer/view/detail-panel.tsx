import type { Subject } from '../state/explorer-state.ts';
import { AgreementPanel } from './panels/agreement-panel.tsx';
import { CountryPanel } from './panels/country-panel.tsx';
import { EventPanel } from './panels/event-panel.tsx';
import { OrganizationPanel } from './panels/organization-panel.tsx';
import { PersonPanel } from './panels/person-panel.tsx';
import { TiePanel } from './panels/tie-panel.tsx';
import { TradeFigurePanel } from './panels/trade-figure-panel.tsx';
import { UnknownPanel } from './panels/unknown-panel.tsx';

const panels: Readonly<Record<string, (props: { readonly id: string }) => React.ReactNode>> = {
  country: CountryPanel,
  organization: OrganizationPanel,
  agreement: AgreementPanel,
  person: PersonPanel,
  event: EventPanel,
  'trade-figure': TradeFigurePanel,
};

/** The panel of whatever is shown: its id begins with its kind. */
export function DetailPanel({ subject }: { readonly subject: Subject }) {
  if (subject.type === 'tie') return <TiePanel key={subject.ids.join()} ids={subject.ids} />;
  const Panel = panels[subject.id.split(':')[0] ?? ''] ?? UnknownPanel;
  return <Panel key={subject.id} id={subject.id} />;
}
