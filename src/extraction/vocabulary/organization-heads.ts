import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { readGroups, readWords } from './read-words.ts';

/**
 * Nouns that make a capitalised name an organization, by kind, in lower case; also those of languages in which
 * organizations keep their own names. To teach the extractor a head, add it to its kind.
 */
export const organizationHeads = readGroups<OrganizationKind>(`
MINISTRY: ministry department secretariat ministère ministerio ministério ministerium treasury chancellery
GOVERNMENT_AGENCY: autoridad autoridade autorité biblioteca bibliothèque centre center agency authority administration bureau directorate inspectorate commission committee service services customs police akimat municipality prefecture office board agencia agence agência registry taskforce regulator assembly court directorate-general secretaría rada corps embassy consulate centro
UNIVERSITY: universitatea univerza univerzita universiti university háskólinn klinikos allaskuvla college academy polytechnic school faculty universidad université universität universitet università univerzitet universidade üniversitesi uniwersytet egyetem conservatory lyceum politecnico
RESEARCH_INSTITUTE: inštitut institutet instytut ústav zavod institute institut instituto istituto laboratory observatory laboratoire forschungszentrum ifakara enstitüsü
ACCELERATOR: accelerator incubator hub
TECHNOPARK: technopark technopolis campus park
FUND: fund fonds fondo trust endowment
BANK: bank banka banco banque bankası eximbank bancorp sparkasse
NGO: foundation association society union federation league confederation network fundación fondation fundação asociación associação federación fédération alliance initiative movement ngo syndicate guild stiftung crescent cross charity
CHAMBER: chamber chambers cámara câmara chambre kammer
MEDIA: news press newspaper broadcaster radio television tv wire courier gazette
COMPANY: concern grid combine networks company corporation corp group holding holdings enterprise enterprises industries airlines airline airways railways shipyard shipyards works mills motors laboratories pharma pharmaceuticals technologies consortium cooperative partners ventures insurance brewery brewing operator compañía compagnie société sociedad grupo groupe empresa electricité électricité elektroprivreda aerolíneas aerolineas konzern kombinat kompania cooperativa companhia corporación corporação compagnia cementos frigorífico naviera siderúrgica companies exporters importers producers manufacturers breweries refineries utilities telecommunications
OTHER: body freezone mint industry post council organization organisation museum museo musée theatre orchestra hospital clinic pharmacy pharmacie library institution zone exchange consejo conseil conselho secretaria stud garden archive archives
`);

/** Nouns that end the name of a company when a proper name goes before: Delta Power, but not Nuclear Power. */
export const companyEndings = readWords(`
energy power electric electronics oil gas petroleum steel metals mining minerals resources cement chemicals chemical
fertilizers fertilisers foods food beverages dairy farms textiles textile garments apparel fashion shipping lines
logistics transport trading trade export exports capital investments investment finance leasing properties estates
construction constructions engineering engineers consulting consultants contractors builders systems solutions software
digital labs studio studios media mobile cable communications aviation aerospace defense defence
automotive automobiles tractors machinery tools equipment instruments robotics space satellites biotech biosciences
bio genetics genomics healthcare health medical medicines diagnostics care hotels resorts tourism travel tours rail
railway ports port marine offshore renewables solar wind hydro water agro agri seeds coffee tea sugar wines spirits
packaging timber wood glass plastics rubber tyres copper gold lithium nickel zinc aluminium aluminum uranium
telekom energija energia energie enerji grupa farma pharm
invest securities asset management international global worldwide industrial technology tech innovations
products supplies materials ceramics furniture toys express cargo freight cruises ferries infrastructure airports
clinics labs foundry forge wharf terminals terminal platform bar pay payments express shop stores
`);

/** Heads in lower case that name one body of a state when a country or a field goes before: Kenya's finance ministry. */
export const lowerCaseHeads: ReadonlyMap<string, OrganizationKind> = new Map([
  ['ministry', 'MINISTRY'],
  ['central bank', 'BANK'],
  ['port authority', 'GOVERNMENT_AGENCY'],
  ['road authority', 'GOVERNMENT_AGENCY'],
  ['roads authority', 'GOVERNMENT_AGENCY'],
  ['tax authority', 'GOVERNMENT_AGENCY'],
  ['customs authority', 'GOVERNMENT_AGENCY'],
  ['space agency', 'GOVERNMENT_AGENCY'],
]);

/** Last words of capitalised names that are places, events, texts or programmes, never organizations. */
export const otherHeads = readWords(`
region regions province district oblast county city town village street avenue square palace hotel house villa sea ocean
gulf bay river lake mountain mountains valley bridge dam spillway corridor route road highway island islands peninsula
strait canal desert stadium arena basin field deposit station mine reactor pipeline
forum summit conference congress exhibition expo fair meeting session dialogue week day days games festival cup
championship round symposium seminar workshop ceremony olympics convention visit talks consultations roundtable
programme program project strategy plan vision agenda act law award prize constitution declaration statement communiqué
agreement agreements arrangement arrangements understanding concession lease loan memorandum memorandums memoranda protocol treaty contract accord pact charter note notes letter
letters framework policy decree resolution code standard standards regulation directive partnership mechanism facility
levy tax bill paper report bulletin outcomes minutes document documents annex list notes outlook index year
years war revolution independence era government parliament cabinet congress senate delegation republic
kingdom state states territory territories east west north south africa asia europe america balkans
caucasus pacific atlantic mediterranean caribbean clause item article internet covid covid-19 quarter peninsula hall ballroom
circuit section block unit
`);
