import { readWords } from './read-words.ts';

/** What one party of a deal is to the other: whoever is named so has the deal. */
export const dealRoles = readWords(`
contractor subcontractor supplier distributor operator concessionaire developer builder insurer reinsurer lender arranger
financier consultant designer architect licensee licensor franchisee franchisor lessee lessor tenant landlord integrator carrier dealer importer vendor
provider manufacturer handler buyer seller purchaser offtaker off-taker charterer bookrunner refiner reseller wholesaler
dredger caterer auditor custodian sponsor partner
`);
