import { lazy, Suspense, useState } from 'react';
import type { OrganizationDetailsData } from '../queries/generated/operations.ts';
import { HistoryPart } from './history-part.tsx';
import { useHasToken } from './use-token.ts';

/** An organization as its panel has it. */
export type CuratedOrganization = Extract<
  NonNullable<OrganizationDetailsData['node']>,
  { readonly aliases: unknown }
>;

interface CurateOrganizationProps {
  readonly organization: CuratedOrganization;
  readonly articles: readonly { readonly id: string; readonly title: string | null }[];
}

const dialogs = {
  merge: lazy(() => import('./curation/merge-dialog.tsx')),
  split: lazy(() => import('./curation/split-dialog.tsx')),
  country: lazy(() => import('./curation/set-country-dialog.tsx')),
};

/** What people decided about an organization, and for those with a token what they can decide. */
export function CurateOrganization({ organization, articles }: CurateOrganizationProps) {
  const hasToken = useHasToken();
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const OpenDialog = open ? dialogs[open] : null;
  return (
    <>
      <HistoryPart id={organization.id} />
      {hasToken ? (
        <div className="actions">
          <button type="button" className="button" onClick={() => setOpen('merge')}>
            Merge …
          </button>
          <button type="button" className="button" onClick={() => setOpen('split')}>
            Split …
          </button>
          <button type="button" className="button" onClick={() => setOpen('country')}>
            Set country …
          </button>
        </div>
      ) : null}
      {OpenDialog ? (
        <Suspense fallback={null}>
          <OpenDialog organization={organization} articles={articles} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
