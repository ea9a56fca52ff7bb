import { personDetails } from '../../queries/generated/operations.ts';
import { EntityLink } from '../entity-link.tsx';
import { ExpandPart } from '../expand-part.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { useAnswer } from '../use-answer.ts';
import { EntityActions } from './entity-actions.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** A person: roles, and the sentences that name them. */
export function PersonPanel({ id }: { readonly id: string }) {
  const { data, error, waiting } = useAnswer(personDetails, { id });
  const person = data?.node && 'roles' in data.node ? data.node : null;
  if (!person) return <WaitingPanel id={id} kind="Person" waiting={waiting} error={error} />;
  return (
    <PanelFrame kind="Person" title={person.name}>
      <EntityActions id={person.id} />
      <ExpandPart id={person.id} />
      {person.roles.length > 0 ? (
        <PanelPart title="Roles">
          <ul className="list">
            {person.roles.map(({ title, country, organization }) => (
              <li key={`${title}-${country?.id}-${organization?.id}`}>
                {title}
                {organization ? (
                  <>
                    {', '}
                    <EntityLink id={organization.id}>{organization.name}</EntityLink>
                  </>
                ) : null}
                {country ? (
                  <>
                    {', '}
                    <EntityLink id={country.id}>{country.name}</EntityLink>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      <EvidencePart of={person.id} label="What names this person" evidence={person.evidence} />
    </PanelFrame>
  );
}
