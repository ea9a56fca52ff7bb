import { describe } from 'vitest';
import { checkAgreements } from './check-agreements.ts';

describe('lists of outcomes', () => {
  checkAgreements([
    [
      [
        'What was signed in Baku, item by item:',
        '• AzerEnerji Holding – Turan Turbines (Türkiye): contract for four gas turbines, 61 million euros',
        '• Baku Higher Oil School – Middle East Technical University: memorandum on exchange of students',
        '• Caspian Freight LLC – Port of Poti: lease of a 12,000 sq m warehouse',
        '• Bank Respublika – Kapital Leasing: credit line of $15 million',
      ].join('\n'),
      'SIGNED CONTRACT: AzerEnerji Holding + Turan Turbines',
      'SIGNED MEMORANDUM: Baku Higher Oil School + Middle East Technical University',
      'SIGNED CONTRACT: Caspian Freight LLC + Port of Poti',
      'SIGNED CONTRACT: Bank Respublika + Kapital Leasing',
    ],
    [
      [
        'The list of intergovernmental documents between Kyrgyzstan and Mongolia, as published by the presidential office:',
        '– Treaty on Mutual Legal Assistance in Criminal Matters;',
        '– Agreement on International Road Transport;',
        '– Memorandum of Understanding on Veterinary Control.',
      ].join('\n'),
      'SIGNED TREATY: KG + MN',
      'SIGNED TREATY: KG + MN',
      'SIGNED MEMORANDUM: KG + MN',
    ],
    [
      [
        'LIST OF DOCUMENTS',
        'signed following talks between the Presidents of Tajikistan and Pakistan (Dushanbe, 3 June 2025)',
        '1) Agreement on Transit Trade;',
        '2) Agreement on Cooperation in the Field of Civil Defence;',
        '3) MoU between the Chamber of Commerce and Industry of Tajikistan and the Lahore Chamber of Commerce;',
        '4) Agreement between the Tajik National University and Quaid-i-Azam University on joint degrees.',
      ].join('\n'),
      'SIGNED TREATY: TJ + PK',
      'SIGNED COOPERATION_AGREEMENT: TJ + PK',
      'SIGNED MEMORANDUM: Chamber of Commerce and Industry of Tajikistan + Lahore Chamber of Commerce',
      'SIGNED OTHER: Tajik National University + Quaid-i-Azam University',
    ],
    [
      [
        'At the closing ceremony, agreements were exchanged between:',
        '- Jamaica Promotions Corporation and Invest Barbados;',
        '- Caribbean Cement and Trinidad Lime Ltd;',
        '- the University of the West Indies and the University of Suriname.',
      ].join('\n'),
      'SIGNED OTHER: Jamaica Promotions Corporation + Invest Barbados',
      'SIGNED OTHER: Caribbean Cement + Trinidad Lime Ltd',
      'SIGNED OTHER: University of the West Indies + University of Suriname',
    ],
    [
      "MoUs exchanged: India's Numaligarh Refinery with Bhutan Oil Distributors (fuel depots); the National Dairy Board with Bhutan Livestock Corporation (breeding); RITES Ltd with the Department of Surface Transport of Bhutan (rail survey).",
      'SIGNED MEMORANDUM: Numaligarh Refinery + Bhutan Oil Distributors',
      'SIGNED MEMORANDUM: National Dairy Board + Bhutan Livestock Corporation',
      'SIGNED MEMORANDUM: RITES Ltd + Department of Surface Transport of Bhutan',
    ],
    [
      'Kazakh invest board lists what its guests from Finland left behind: Wärmetec Oy a contract with the Astana heating company Teplotranzit, Nokeval Oy an agreement on a calibration laboratory with the Institute of Metrology, Valmetal Oy a letter of intent with Qarmet.',
      'SIGNED CONTRACT: Wärmetec Oy + Teplotranzit',
      'SIGNED OTHER: Nokeval Oy + Institute of Metrology',
      'SIGNED OTHER: Valmetal Oy + Qarmet',
    ],
  ]);
});

describe('headings and last words that tell the stage', () => {
  checkAgreements([
    [
      [
        'SIGNED',
        'Navoi Cement and the Danish firm FLS Kilns A/S: modernisation of two kilns, 43 million euros.',
        'Samarkand State University and Aalborg University: joint laboratory.',
        'READY FOR SIGNING',
        'Uzbekistan Airports and Copenhagen Ground Services: handling agreement.',
        'UNDER NEGOTIATION',
        'Fergana Textiles and Bestwear A/S: supply contract.',
      ].join('\n'),
      'SIGNED OTHER: Navoi Cement + FLS Kilns A/S',
      'SIGNED OTHER: Samarkand State University + Aalborg University',
      'PLANNED CONTRACT: Uzbekistan Airports + Copenhagen Ground Services',
      'NEGOTIATING CONTRACT: Fergana Textiles + Bestwear A/S',
    ],
  ]);
});

describe('fields and tables', () => {
  checkAgreements([
    [
      [
        'Tenders in brief',
        'Buyer: Ghana Water Company. Seller: Saint-Brieuc Pompes SAS. Object: 48 pumps. Value: 6.3 million euros. Contract signed on 3 June.',
        'Buyer: Accra Metro Buses. Seller: Higer Nederland BV. Object: 60 buses. Contract signed on 5 June.',
      ].join('\n'),
      'SIGNED CONTRACT: Ghana Water Company + Saint-Brieuc Pompes SAS',
      'SIGNED CONTRACT: Accra Metro Buses + Higer Nederland BV',
    ],
    [
      [
        'Lessor: Air Lease Baltic UAB',
        'Lessee: Skopje Wings AD',
        'Subject: two ATR 72-600 aircraft, eight years',
        'Signed: 4 June 2025, Skopje',
      ].join('\n'),
      'SIGNED CONTRACT: Air Lease Baltic UAB + Skopje Wings AD',
    ],
    [
      'Agreement No. 1: parties – Tunisian Company of Electricity and Gas, Sonelgaz Export; subject – emergency supplies. Agreement No. 2: parties – Port of Radès, Port of Marseille Fos; subject – cold chain.',
      'SIGNED CONTRACT: Tunisian Company of Electricity and Gas + Sonelgaz Export',
      'SIGNED OTHER: Port of Radès + Port of Marseille Fos',
    ],
    [
      'Who: Angola Telecom and MainStreet Cables of South Africa. What: a contract for 900 km of fibre. When: signed on 2 June in Luanda. How much: 31 million dollars.',
      'SIGNED CONTRACT: Angola Telecom + MainStreet Cables',
    ],
  ]);
});

describe('round-ups', () => {
  checkAgreements([
    [
      [
        'ROMANIA: Electrocentrale Galati has ordered three boilers from the Polish maker Rafako Nova. Delivery is due in 2027.',
        "MOLDOVA: The railway company CFM and Ukraine's Interwagon agreed a contract on the repair of 120 wagons.",
        'BULGARIA: Sofia Gas ended its storage contract with Bulgartransgaz Storage a year early.',
      ].join('\n'),
      'SIGNED CONTRACT: Electrocentrale Galati + Rafako Nova',
      'SIGNED CONTRACT: CFM + Interwagon',
      'TERMINATED CONTRACT: Sofia Gas + Bulgartransgaz Storage',
    ],
    [
      'The Philippine carrier Cebu Star Airlines took the floor first: an interline agreement with Garuda Pacific, in force since Sunday. Then the ferry line Oceanjet Visayas: an order for three catamarans, placed with Austal Cebu. The bank Landsavings had nothing to sign, only a talk to give.',
      'IN_FORCE CONTRACT: Cebu Star Airlines + Garuda Pacific',
      'SIGNED CONTRACT: Oceanjet Visayas + Austal Cebu',
    ],
  ]);
});

describe('an agreement told over several sentences', () => {
  checkAgreements([
    [
      "Peruvian zinc miner Minera Huayra and Japan's Toho Smelting have been talking about an offtake since last autumn. On Tuesday the wait ended. The contract, worth 210 million dollars over seven years, was countersigned in Lima in front of both boards.",
      'SIGNED CONTRACT: Minera Huayra + Toho Smelting',
    ],
    [
      'Tirana Port Authority and Durres Logistics Park held a joint press conference in the capital. The subject was the new rail ramp. A memorandum was signed at its end.',
      'SIGNED MEMORANDUM: Tirana Port Authority + Durres Logistics Park',
    ],
    [
      "Two documents were signed at the Minsk fair. The first, between Belagro and Zimbabwe's Farm Mechanisation Agency, concerns the supply of 300 tractors. The second document was signed by the Belarusian State Agrarian University and Chinhoyi University of Technology and provides for the training of operators.",
      'SIGNED OTHER: Belagro + Farm Mechanisation Agency',
      'SIGNED OTHER: Belarusian State Agrarian University + Chinhoyi University of Technology',
    ],
    [
      'Bosphorus Insurance signed a reinsurance treaty with Swiss Alpine Re on Monday. Another was concluded with Hannover Nord Rück. A similar agreement with Tokyo Casualty is being prepared.',
      'SIGNED CONTRACT: Bosphorus Insurance + Swiss Alpine Re',
      'SIGNED CONTRACT: Bosphorus Insurance + Hannover Nord Rück',
      'NEGOTIATING OTHER: Bosphorus Insurance + Tokyo Casualty',
    ],
    [
      "ALGIERS – The cement group Gica Sud and Portugal's Secil Norte announced in March that they wanted to build a plant near Biskra together. This week they made it official. The joint venture agreement was signed at the Aurassi hotel.",
      'SIGNED CONTRACT: Gica Sud + Secil Norte',
    ],
    [
      [
        'Harbour link: the second try succeeds',
        'Last October the Port of Klaipėda and Odesa Terminals broke off their talks on a feeder service. On 9 June they returned to the table, and the next day the agreement was signed.',
      ].join('\n'),
      'SIGNED OTHER: Port of Klaipėda + Odesa Terminals',
    ],
    [
      "As we reported in April, Bangladesh's Chittagong Dry Dock was negotiating the purchase of a floating dock with Keppel Marine. The purchase contract was signed yesterday; the price was not told.",
      'NEGOTIATING CONTRACT: Chittagong Dry Dock + Keppel Marine',
      'SIGNED CONTRACT: Chittagong Dry Dock + Keppel Marine',
    ],
    [
      'Rumours that Zain Sudan would sell its towers to Helios Nile are baseless, the operator said. What it did sign, on 2 June, is a roaming agreement with Ethio Telecom.',
      'DENIED CONTRACT: Zain Sudan + Helios Nile',
      'SIGNED OTHER: Zain Sudan + Ethio Telecom',
    ],
    [
      'Last summer Cyprus Seaways announced that it would build two ferries at the Tersan yard of Turkey. Nothing came of it: on Thursday the company said that it had signed the building contract with the Croatian shipyard Brodosplit Nova instead.',
      'SIGNED CONTRACT: Cyprus Seaways + Brodosplit Nova',
    ],
    [
      'Hanoi, 9 June. Vietnam Post and Chunghwa Logistics of Taiwan have ended months of talks with a result. The document, which covers parcels up to 30 kilos, was inked by the two chief executives.',
      'SIGNED OTHER: Vietnam Post + Chunghwa Logistics',
    ],
    [
      "The Cameroon Cocoa Board's contract with Barry Chocolates dates from 2019. In 2022 it was extended. On Monday the board cancelled it, citing late payments.",
      'IN_FORCE CONTRACT: Cameroon Cocoa Board + Barry Chocolates',
      'TERMINATED CONTRACT: Cameroon Cocoa Board + Barry Chocolates',
    ],
  ]);
});

describe('one agreement told many times', () => {
  checkAgreements([
    [
      [
        'LATAM Solar and Enel Uruguay sign 90 MW power deal',
        'MONTEVIDEO – LATAM Solar will sell the output of a 90 MW park to Enel Uruguay under a power purchase agreement signed on Thursday.',
        'The agreement runs for 15 years. "This PPA is the largest of its kind in the country," said Lucía Pereyra, head of LATAM Solar.',
        'Under the deal, Enel Uruguay takes all the power from 2027. The contract with Enel Uruguay was signed in the presence of the minister.',
      ].join('\n'),
      'SIGNED CONTRACT: LATAM Solar + Enel Uruguay',
    ],
    [
      [
        'TASHKENT – UzGasTrade and the Hungarian storage company Hexum Gas have agreed on storage for the winter.',
        'Under the contract signed in Budapest on Tuesday, Hexum Gas will keep 300 million cubic metres for UzGasTrade.',
        '"For us this contract is a premiere," said Rustam Qodirov, director of UzGasTrade. The Hungarian company called the agreement a sign of trust.',
      ].join('\n'),
      'SIGNED CONTRACT: UzGasTrade + Hexum Gas',
    ],
  ]);
});

describe('the English of translators', () => {
  checkAgreements([
    [
      'In the frame of the visit, the Chamber of Commerce and Industry of Romania has concluded with the Chamber of Commerce of Jordan a protocol of collaboration. Also in the frame of the visit was parafated the agreement on mutual protection of investments between Romania and Jordan, which signing is foreseen for autumn.',
      'SIGNED OTHER: Chamber of Commerce and Industry of Romania + Chamber of Commerce of Jordan',
      'PLANNED TREATY: RO + JO',
    ],
    [
      'The Kharkiv Aviation Works and company "Aerodyn" from Slovenia concluded contract on delivery of spare parts. Sum of contract is 4 mln euro. The sides signed also memorandum about creation of service centre.',
      'SIGNED CONTRACT: Kharkiv Aviation Works + Aerodyn',
      'SIGNED MEMORANDUM: Kharkiv Aviation Works + Aerodyn',
    ],
    [
      'The University of Novi Sad closed a convention with the University of Timisoara regarding the exchange of professors. The convention, which was signed by rectors, has validity of five years.',
      'SIGNED TREATY: University of Novi Sad + University of Timisoara',
      'SIGNED TREATY: University of Novi Sad + University of Timisoara',
    ],
    [
      'The two presidents witnessed the signing ceremony, in which the Egyptian Ministry of Housing signed with Al Omran Holding of Morocco an agreement for cooperation in new cities, and the Suez Canal Economic Zone signed with the Tanger Med Agency a memorandum of understanding.',
      'SIGNED COOPERATION_AGREEMENT: Ministry of Housing + Al Omran Holding',
      'SIGNED MEMORANDUM: Suez Canal Economic Zone + Tanger Med Agency',
    ],
    [
      'Between the Ministry of Health of Bulgaria, from one side, and the Clinic of Cardiology of Tbilisi, from another side, has been signed protocol for exchange of doctors. In the name of the Bulgarian ministry the protocol was signed by deputy minister Ivan Kolev.',
      'SIGNED OTHER: Ministry of Health of Bulgaria + Clinic of Cardiology of Tbilisi',
    ],
  ]);
});

describe('articles that tell of no agreement', () => {
  checkAgreements([
    [
      'The ambassador of Japan paid a courtesy call on the governor of Osh region on Tuesday. The governor spoke of the long friendship of the two peoples and thanked the Japan International Cooperation Agency for its support. The sides exchanged views on tourism and agreed to keep in touch.',
    ],
    [
      'Trade between Poland and Nigeria reached 1.4 billion dollars last year, data of the Central Statistical Office show. Analysts of Lagos Business School say that an agreement on double taxation would help. So far talks have not begun.',
    ],
    [
      'The cabinet approved on Wednesday a draft agreement between the Government of Armenia and the Government of Cyprus on social security and authorised the minister to sign it.',
    ],
    [
      'The Rector of Ilia State University hopes that a memorandum with the University of Haifa can be signed one day. "It is a dream of mine," he told students. No talks have been held.',
    ],
    [
      'If Eskom bought power from Cahora Bassa Hydro at the price that the regulator proposes, both would gain, an analysis of the Cape Town Energy Centre finds. A contract of ten years would be best, its authors think.',
    ],
    [
      'Thirty years ago ships of the Black Sea Shipping Company called at Havana every week. Old sailors remember agreements that were sealed with a handshake and rum. Today the Museum of the Sea in Odesa keeps their photographs.',
    ],
    [
      'Bolivia wants to sign an agreement with the Eurasian Economic Union on lithium, the foreign minister said. An expert of Fundación Jubileo called the idea premature. The ministry did not say when talks could start.',
    ],
    [
      'How do contracts between railways work? Usually, explains Jana Malá of the Transport Institute in Brno, one side provides wagons and the other traction. ČD Cargo and PKP Cargo are examples. Her institute publishes a handbook in June.',
    ],
    [
      'The Academy of Sciences of Georgia marked its anniversary. Guests came from the Polish Academy of Sciences and from the University of Vienna. Speeches recalled the first agreement on exchanges, concluded in Soviet times.',
    ],
  ]);
});
