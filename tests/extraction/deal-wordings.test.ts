import { describe, expect, it } from 'vitest';
import { dealRoles } from '../../src/extraction/vocabulary/deal-roles.ts';
import { checkAgreements } from './check-agreements.ts';
import { hasEffect } from './take-away.ts';

describe('who is named for a deal', () => {
  checkAgreements([
    [
      'Norka Ltd walked away with a 64-million-euro order for crushing equipment from Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      "Portugal's Lusitrans was named main contractor for the Maputo ring road by Mozambique's National Roads Administration.",
      'SIGNED CONTRACT: Lusitrans + National Roads Administration',
    ],
    [
      'South African winery Boschkloof became the exclusive supplier of the Polish retailer Zabka this spring.',
      'SIGNED CONTRACT: Boschkloof + Zabka',
    ],
    [
      "Pakistan's Ferozsons has been taken on as exclusive distributor by the Swedish device maker Getinge.",
      'SIGNED CONTRACT: Ferozsons + Getinge',
    ],
    [
      "Macedonian drug maker Alkaloid has found a distributor in Oman's Muscat Pharmacy.",
      'SIGNED CONTRACT: Alkaloid + Muscat Pharmacy',
    ],
    [
      "Botswana's Debswana has settled on the Finnish company Metso Outotec as supplier of crushers for its Jwaneng mine.",
      'SIGNED CONTRACT: Debswana + Metso Outotec',
    ],
    [
      'Fiji Airways has gone with Turkish Technic for component support.',
      'SIGNED CONTRACT: Fiji Airways + Turkish Technic',
    ],
    [
      "Jamaica's National Water Commission signed Spain's Acciona to build a desalination plant.",
      'SIGNED CONTRACT: National Water Commission + Acciona',
    ],
  ]);
});

describe('verbs of dealing', () => {
  checkAgreements([
    [
      "Croatia's Podravka closed the purchase of six farms from Fortenova Group last week.",
      'SIGNED CONTRACT: Podravka + Fortenova Group',
    ],
    [
      "Aboitiz Power of the Philippines handed the EPC work on its Bataan plant to South Korea's Doosan Enerbility.",
      'SIGNED CONTRACT: Aboitiz Power + Doosan Enerbility',
    ],
    [
      "Ghana's Volta River Authority let the contract for the dam's new gates to Austria's Andritz Hydro.",
      'SIGNED CONTRACT: Volta River Authority + Andritz Hydro',
    ],
    [
      "Algeria's Sonelgaz has entrusted Italy's Ansaldo Energia with the overhaul of five turbines.",
      'SIGNED CONTRACT: Sonelgaz + Ansaldo Energia',
    ],
    [
      'Insurance of the fleet was entrusted by Vietnam Airlines to the broker Willis Towers Watson.',
      'SIGNED CONTRACT: Vietnam Airlines + Willis Towers Watson',
    ],
    [
      'The Greek shipowner Aegean Bulk has chartered out the Panamax Kalliope to Cargill for eleven months.',
      'SIGNED CONTRACT: Aegean Bulk + Cargill',
    ],
    [
      "Sri Lanka's Laugfs Gas charters a tanker from Norway's BW LPG for two years.",
      'SIGNED CONTRACT: Laugfs Gas + BW LPG',
    ],
    [
      'Canadian simulators for Kazakh pilots: Air Astana orders two devices from CAE.',
      'SIGNED CONTRACT: Air Astana + CAE',
    ],
    [
      'Norka Ltd took a 20 percent stake in Delta Mines Ltd from Vexta Bank.',
      'SIGNED CONTRACT: Norka Ltd + Vexta Bank',
    ],
    ['Norka Ltd merged with Rotva Ltd.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      'Latvian drone start-up Fixar partners with Thai agritech Ricult to spray fields in Isan.',
      'SIGNED OTHER: Fixar + Ricult',
    ],
  ]);
});

describe('verbs of dealing with something beside them', () => {
  checkAgreements([
    [
      'Norka Ltd has turned over the drilling of ten wells to the Chinese contractor Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd has chartered a ferry to Rotva Ltd for the summer.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      "Peru's Vexta Shipping leases two tankers from Rotva Ltd.",
      'SIGNED CONTRACT: Vexta Shipping + Rotva Ltd',
    ],
    [
      'Fresh money for farmers: Norfund provides the bank Zanaco with a 15-million-dollar credit facility.',
      'SIGNED CONTRACT: Norfund + Zanaco',
    ],
    ['Norka Ltd got the concession of the port from Rotva Ltd.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    ['Norka Ltd landed Rotva Ltd as buyer of all its power.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      "Norka Ltd clinched the EPC contract for a desalination plant of Morocco's ONEE.",
      'SIGNED CONTRACT: Norka Ltd + ONEE',
    ],
    [
      'Norka Ltd and Rotva Ltd agreed in writing on the posting of six experts.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'Norka Ltd and Rotva Ltd joined forces in a letter of cooperation.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
    ],
  ]);
});

describe('deals told by what is dealt in', () => {
  checkAgreements([
    [
      'Forty dump trucks were ordered from BelAZ by the Kazakh miner Kazchrome, the plant said.',
      'SIGNED CONTRACT: Kazchrome + BelAZ',
    ],
    [
      'The trucks bought by Norka Ltd from Rotva Ltd arrived on Monday.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    ['Delta Mines Ltd was bought by Norka Ltd from Vexta Bank.', 'SIGNED CONTRACT: Norka Ltd + Vexta Bank'],
    [
      "The sale of Tanganyika Cement by Belgium's Heidelberg Benelux to the Tanzanian group Amsons was completed on Monday.",
      'SIGNED CONTRACT: Heidelberg Benelux + Amsons',
    ],
    [
      'The purchase by Norka Ltd of a mill from Rotva Ltd has been sealed.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      "An EPC contract for a 100 MW solar park has gone to China's Sinohydro from Zambia's ZESCO.",
      'SIGNED CONTRACT: Sinohydro + ZESCO',
    ],
  ]);
});

describe('instruments and what concludes them', () => {
  checkAgreements([
    [
      "Heads of terms have been signed by Qatar's Barwa Real Estate and the Egyptian developer Nile Heights.",
      'SIGNED OTHER: Barwa Real Estate + Nile Heights',
    ],
    [
      "A joint venture has been founded by Thailand's Siam Cement and India's Dalmia Bharat to make tiles in Gujarat.",
      'SIGNED CONTRACT: Siam Cement + Dalmia Bharat',
    ],
    [
      'A public-private partnership agreement was penned by Norka Ltd with Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      "A memorandum on seed potatoes now ties the Kenyan institute KALRO to Ireland's Teagasc.",
      'SIGNED MEMORANDUM: KALRO + Teagasc',
    ],
    ['Signatures were put to the accord by Norka Ltd and Rotva Ltd.', 'SIGNED OTHER: Norka Ltd + Rotva Ltd'],
    [
      'The justice ministers of Georgia and Cyprus put their signatures under a protocol on legal aid.',
      'SIGNED OTHER: GE + CY',
    ],
    [
      "The Bank of Mongolia and the People's Bank of China have a currency swap line of 15 billion yuan in place until 2026.",
      "IN_FORCE CONTRACT: Bank of Mongolia + People's Bank of China",
    ],
    [
      'Norka Ltd and Rotva Ltd have gone into partnership.',
      'SIGNED COOPERATION_AGREEMENT: Norka Ltd + Rotva Ltd',
    ],
    ['Norka Ltd agreed with Rotva Ltd on the sale of a mill.', 'SIGNED CONTRACT: Norka Ltd + Rotva Ltd'],
    [
      "The memorandum, penned in Yerevan, has Armenia's Viva and Cyprus's Cyta sharing subsea capacity.",
      'SIGNED MEMORANDUM: Viva + Cyta',
    ],
    [
      'Ink is dry on the contract by which Norka Ltd sells naphtha to Rotva Ltd.',
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ],
    [
      'Under the arrangement, Norka Ltd buys up to 80 MW from Rotva Ltd until 2030.',
      'SIGNED OTHER: Norka Ltd + Rotva Ltd',
    ],
    [
      'Ecuador and the United Arab Emirates sealed an economic partnership agreement in Abu Dhabi.',
      'SIGNED TREATY: EC + AE',
    ],
  ]);
});

describe('what tells of no deal', () => {
  checkAgreements([
    ['Norka Ltd may be named main contractor by Rotva Ltd.'],
    ['Norka Ltd was never the supplier of Rotva Ltd.'],
    ['Norka Ltd is one of the largest suppliers of Rotva Ltd.'],
    ['The sale of the mill by Norka Ltd to Rotva Ltd would make sense.'],
    ['Norka Ltd might bid for the contract of Rotva Ltd, sources close to the tender said.'],
    ['The committee recommended that Norka Bank consider a swap with Rotva Bank.'],
    ['The deputy director of Norka Ltd, Ion Rusu, signed a memorandum on training.'],
    ['The government called on Norka Ltd and Rotva Ltd to sign the new framework by summer.'],
  ]);
});

describe('roles in a deal', () => {
  it.each([...dealRoles])('%s makes a difference', (role) => {
    expect(hasEffect(dealRoles, role, `Norka Ltd was named ${role} by Rotva Ltd.`)).toBe(true);
  });
});
