import type { AgreementLine } from '../queries/generated/operations.ts';
import { dateText } from '../state/partial-date.ts';
import { standingOf, wordOf } from '../state/standing.ts';
import { EntityLink } from './entity-link.tsx';
import { Stroke } from './marks.tsx';

/** One agreement of a list: how it stands, what it is, who is party to it, when it was signed. */
export function AgreementEntry({ agreement }: { readonly agreement: AgreementLine }) {
  const { id, title, status, parties, signedOn, sourceCount, sector } = agreement;
  const facts = [
    parties.map(({ name }) => name).join(', '),
    wordOf(status).toLowerCase(),
    sector,
    sourceCount > 1 ? `${sourceCount} independent sources` : null,
  ];
  return (
    <li className="entry">
      <Stroke of={standingOf(status)} />
      <span className="what">
        <EntityLink id={id}>{title}</EntityLink>
      </span>
      <span className="when">{dateText(signedOn)}</span>
      <span className="who">{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
