import { useState } from 'react';
import { merge, organizationDetails } from '../../queries/generated/operations.ts';
import { send } from '../../queries/send.ts';
import type { CuratedOrganization } from '../curate-organization.tsx';
import { saidBy } from '../curator.ts';
import { DecisionDialog } from '../decision-dialog.tsx';
import { SearchBox } from '../search-box.tsx';
import { useAnswer } from '../use-answer.ts';

interface MergeDialogProps {
  readonly organization: CuratedOrganization;
  readonly onClose: () => void;
}

/** Says that another organization is this one. */
export default function MergeDialog({ organization, onClose }: MergeDialogProps) {
  const [other, setOther] = useState<{ readonly id: string } | null>(null);
  const { data } = useAnswer(organizationDetails, other ? { id: other.id } : null);
  const found = data?.node && 'aliases' in data.node ? data.node : null;
  const same = found?.id === organization.id;
  return (
    <DecisionDialog
      title={`Merge into ${organization.name}`}
      verb="Merge them"
      ready={found !== null && !same}
      decide={async (reason) =>
        (await send(merge, { into: organization.id, from: [found!.id], ...saidBy(reason) }))
          .mergeOrganizations
      }
      onClose={onClose}
    >
      <SearchBox
        label="The organization that is the same"
        placeholder="The organization that is the same"
        types={['ORGANIZATION']}
        keepsName
        onChoose={({ id }) => setOther({ id })}
      />
      {same ? <p className="notice">That is this organization itself: choose another.</p> : null}
      {found && !same ? (
        <div className="notice">
          <p>
            <strong>{found.name}</strong> goes away, and its id leads here. {organization.name} takes over
          </p>
          <ul>
            <li>
              {found.aliases.length} {found.aliases.length === 1 ? 'name' : 'names'}:{' '}
              {found.aliases.join('; ')}
            </li>
            <li>
              {found.agreements.totalCount} {found.agreements.totalCount === 1 ? 'agreement' : 'agreements'}
            </li>
            <li>
              {found.evidence.totalCount} {found.evidence.totalCount === 1 ? 'passage' : 'passages'}
            </li>
          </ul>
        </div>
      ) : null}
    </DecisionDialog>
  );
}
