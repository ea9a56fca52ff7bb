import { useState } from 'react';
import { split } from '../../queries/generated/operations.ts';
import { send } from '../../queries/send.ts';
import { graphChanged } from '../answers-generation.ts';
import type { CuratedOrganization } from '../curate-organization.tsx';
import { saidBy } from '../curator.ts';
import { DecisionDialog } from '../decision-dialog.tsx';

/** Articles that tell the same home of one name keep it one. */
const stillOne =
  'The decision is kept, but they are still one: what these articles say of its country holds them together. Undo it in the history, or split by names.';

interface SplitDialogProps {
  readonly organization: CuratedOrganization;
  readonly articles: readonly { readonly id: string; readonly title: string | null }[];
  readonly onClose: () => void;
}

/** Says that some of its names, or its name in some articles, mean another organization. */
export default function SplitDialog({ organization, articles, onClose }: SplitDialogProps) {
  const [by, setBy] = useState<'names' | 'articles'>(organization.aliases.length > 1 ? 'names' : 'articles');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const entries =
    by === 'names'
      ? organization.aliases.map((alias) => ({ value: alias, label: alias }))
      : articles.map(({ id, title }) => ({ value: id, label: title ?? 'Untitled article' }));
  const toggle = (value: string): void =>
    setChosen(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <DecisionDialog
      title={`Split ${organization.name}`}
      verb="Split it"
      ready={chosen.length > 0 && chosen.length < entries.length}
      decide={async (reason) => {
        const said = { id: organization.id, [by]: chosen, ...saidBy(reason) };
        const { splitOrganization } = await send(split, said);
        const { organizations, userErrors } = splitOrganization;
        if (userErrors.length > 0 || organizations.length > 1) return splitOrganization;
        graphChanged();
        return { userErrors: [{ message: stillOne }] };
      }}
      onClose={onClose}
    >
      <label>
        What tells the two apart
        <select
          className="field"
          value={by}
          onChange={({ target }) => {
            setBy(target.value as typeof by);
            setChosen([]);
          }}
        >
          <option value="names">Their names</option>
          <option value="articles">The articles that speak of them</option>
        </select>
      </label>
      <fieldset className="choices-list">
        <legend>{by === 'names' ? 'Names of the other one' : 'Articles that mean the other one'}</legend>
        {entries.map(({ value, label }) => (
          <div key={value}>
            <label className="row">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {label}
            </label>
          </div>
        ))}
      </fieldset>
      <p className="faint">
        {entries.length < 2
          ? 'It takes two to split.'
          : `${chosen.length} of ${entries.length} go to a new organization; the others stay with ${organization.name}.`}
      </p>
    </DecisionDialog>
  );
}
