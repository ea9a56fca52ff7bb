import { useState } from 'react';
import { countryCodes } from '../../../ontology/country-codes.ts';
import { setCountry } from '../../queries/generated/operations.ts';
import { send } from '../../queries/send.ts';
import { countryName } from '../country-names.ts';
import type { CuratedOrganization } from '../curate-organization.tsx';
import { saidBy } from '../curator.ts';
import { DecisionDialog } from '../decision-dialog.tsx';

interface SetCountryDialogProps {
  readonly organization: CuratedOrganization;
  readonly onClose: () => void;
}

/** Says where an organization is at home. */
export default function SetCountryDialog({ organization, onClose }: SetCountryDialogProps) {
  const now = organization.country;
  const [code, setCode] = useState('');
  return (
    <DecisionDialog
      title={`Where is ${organization.name} based?`}
      verb="Set the country"
      ready={code !== '' && code !== now?.code}
      decide={async (reason) =>
        (await send(setCountry, { id: organization.id, country: code, ...saidBy(reason) }))
          .setOrganizationCountry
      }
      onClose={onClose}
    >
      <label>
        Country
        <select className="field" value={code} onChange={({ target }) => setCode(target.value)}>
          <option value="">Choose …</option>
          {[...new Set(countryCodes.values())]
            .map((one) => ({ code: one, name: countryName(one) }))
            .sort((one, other) => one.name.localeCompare(other.name))
            .map((country) => (
              <option key={country.code} value={country.code}>
                {country.name}
              </option>
            ))}
        </select>
      </label>
      <p className="faint">
        Now {now ? now.name : 'unknown'}
        {code && code !== now?.code ? `; it becomes ${countryName(code)}, whatever the articles tell` : ''}.
      </p>
    </DecisionDialog>
  );
}
