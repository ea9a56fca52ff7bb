import { readGroups, readWords } from './read-words.ts';

/** Nouns that end the wording of a role, in lower case, and whether it is held in a state or in an organization. */
export const roleHeads = readGroups<'state' | 'organization' | 'either'>(`
state: minister premier chancellor king queen emir emperor sultan ambassador envoy consul governor mayor senator speaker lawmaker congressman diplomat akim attaché plenipotentiary negotiator undersecretary
organization: director-general executive ceo cfo coo cto chairman chairwoman chairperson chair director manager rector dean vice-chancellor headmaster founder co-founder owner spokesman spokeswoman spokesperson engineer editor analyst partner shareholder vice-rector provost president-elect superintendent captain coach setter hitter lawyer economist scientist professor researcher economists
either: counsellor councillor pro-rector secretary-general president secretary head commissioner commander member representative officer adviser advisor co-chair co-chairman leader coordinator vice-president undersecretary-general cs
`);

/** Words that may go before the head of a role. */
export const roleModifiers = readWords(`
deputy vice acting general managing chief first senior former assistant associate prime foreign state cabinet
principal permanent union regional country commercial sales marketing technical financial operating board honorary
interim joint special assistant under principal federal co crown ruling non-executive
`);

/** What goes before a person's name and is no part of it. */
export const honorifics = readWords(`
mr mrs ms miss dr prof professor sir dame lord lady h.e h.m he hon rt sheikh sheikha datuk dato tan tun ratu shri smt
excellency his her eng ing engr gen col h.h h.r.h prince princess king queen emir president minister ambassador academician comrade
`);

/** Small words inside a person's name. */
export const nameParticles = readWords('bin bint al el ibn van von der den de da dos del di la le ul ur abu');
