import { nameKey } from '../../model/name-key.ts';

/**
 * Words that many organizations share, one meaning a line: the word, then its plural, variants and translations, in lower
 * case. `heads` tell what a body is and keep it from bodies of another sort; `fields` tell what it does. To teach resolution a
 * word, add it here: a word that is not listed counts as rare, and rare words decide.
 */
const heads = `
ministry: ministries ministère ministere ministerio ministério ministerium ministerstvo ministarstvo bakanlığı kementerian
department: departamento département
agency: agencies agence agencia agência agentur agenția agencija ajansı
authority: authorities autoridad autorité
administration: administración administração
bureau:
commission: commissions comisión comissão
committee: committees
council: councils conseil consejo conselho consiglio rada
forum: forums
assembly:
board: boards lembaga
service: services
court:
center: centre centers centres centro zentrum centar merkezi tsentr
university: universities universidad universidade université universität universitet universitetet university's univerzitet univerza universiteti üniversitesi universiti universitas uniwersytet egyetem
academy: academies academia académie akademie akademija
college: colleges
school: schools escuela escola école schule
faculty: faculties facultad
institute: institutes institut instituto istituto inštitut enstitüsü instytut institutul
laboratory: laboratories laboratoire laboratorio
observatory:
hospital: hospitals
museum: museums museo musée
library:
accelerator:
incubator:
hub:
park: parks technopark
fund: funds fonds fondo fundo fond
trust:
bank: banks banka banco banque bankası banca bancă eximbank
foundation: foundations fundación fundação fondation stiftung vakfı
association: associations asociación associação
society: societies
union: unions
federation: federación federação fédération
league:
confederation: confédération
network: networks
alliance:
chamber: chambers cámara câmara chambre kammer komora odası
exchange: exchanges bourse
embassy: embassies
consortium:
subsidiary:
branch:
insurance: insurances assurance
airline: airlines aerolíneas havayolları
airway: airways
`;

const fields = `
trade: trading comercio comércio handel ticaret perdagangan
commerce: commercial
industry: industries industrial sanayi industrie industria
finance: financial financing finanzas finances maliye
economy: economic economics economía economia économie ekonomi
energy: energo energetika energía énergie energija enerji énergia tenaga
power:
electricity: electric electrical elektrik électricité electricidad
water: waters vode
oil:
gas:
petroleum: petróleo
mining: mines mine minería
mineral: minerals
geology: geological
nuclear: atomic
renewable: renewables
wind:
solar:
grid:
transport: transportation transporte ulaştırma
infrastructure: infrastructures
railway: railways rail railroad železnice ferrocarriles demiryolları
road: roads
highway: highways
port: ports porturi
maritime: marine
shipping:
aviation: havacılık
aircraft:
airport: airports aeroporturi
logistics: logistic
freight:
cargo:
express:
terminal: terminals
digital:
technology: technologies technological tecnología tecnologia technologie teknoloji
technical: tehnički tekniske técnica technische politecnico polytechnic
science: sciences scientific ciencias sciences wissenschaften
research: recherche investigación forschung
innovation: innovations innovative
education: educational educación educação éducation
culture: cultural cultura
sport: sports
tourism: turismo
health: healthcare salud santé saúde gesundheit sağlık
medical: medicine medicines médica
pharmaceutical: pharmaceuticals pharma
agriculture: agricultural agrarian agricultura tarım
food: foods
forest: forestry forests
environment: environmental
climate:
nature: natural
resource: resources
construction: constructions
engineering: engineers
housing:
urban:
regional:
development: desarrollo desenvolvimento développement kalkınma pembangunan entwicklung
planning:
investment: investments invest investor investors inversiones yatırım
export: exports exporters eksport exportación
import: imports importers
promotion:
customs:
tax: taxation revenue
statistics: statistical
labor: labour employment
social:
security:
defense: defence savunma
interior: internal
foreign: external exterior
affairs:
justice: law legal
communication: communications telecommunication telecommunications telecom
information: ict
media: news press
space: aerospace
agrifood:
biology: biologijo biological biología
biotechnology: biotech
nanotechnology:
physics:
chemistry: chemical chemicals
virology:
vaccine: vaccines
serum: sera
steel:
metal: metals metallurgy
textile: textiles
garment: garments apparel
cotton:
grain:
cocoa: koko cacao kakao
coffee:
tea:
entrepreneur: entrepreneurs entrepreneurship
business: businesses
enterprise: enterprises
employer: employers
manufacturer: manufacturers manufacturing
producer: producers
cooperation:
relation: relations
policy:
strategy: strategic
youth:
securities: stock
capital:
leasing:
credit:
payment: payments
saving: savings
property: properties estate
system: systems
solution: solutions
software:
equipment:
product: products production processing
supply:
transmission:
distribution:
generation:
life:
north: northern
south: southern
east: eastern
west: western
parliament:
`;

/** Words that a name can have or lack without another body being meant. */
const descriptors = `
republic: republika república république
government: governmental
public:
group: grup grupo groupe gruppe
company: companies compañía companhia compagnie co
corporation: corp corporate
holding: holdings
limited:
management: managing
sovereign:
wealth:
joint:
organization: organisation
operator:
`;

/** Words that tell on which level a body works; a name may leave one out, but a central bank is not a state bank. */
const levels = `
national: nacional nationale nationaal nacionalni natsionalny ulusal ulttyq national's
state: estatal gosudarstvenny devlet
federal:
international: internationale internacional uluslararası
general:
central:
`;

/** What a generic word does in a name. */
export type GenericRole = 'head' | 'field' | 'level' | 'descriptor';

/** A generic word by the meaning that its variants and translations share. */
export interface GenericWord {
  readonly role: GenericRole;
  readonly meaning: string;
}

function readTable(table: string, role: GenericRole): [string, GenericWord][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', variants = ''] = line.split(':');
      const words = [meaning, ...variants.trim().split(' ')].map(nameKey).filter((word) => word !== '');
      return words.map((word): [string, GenericWord] => [word, { role, meaning }]);
    });
}

/** Generic words by folded spelling; a word in two lists is what the last of them says. */
export const genericWords: ReadonlyMap<string, GenericWord> = new Map([
  ...readTable(descriptors, 'descriptor'),
  ...readTable(levels, 'level'),
  ...readTable(fields, 'field'),
  ...readTable(heads, 'head'),
]);

/** Words between the others that say nothing, in the languages of the lists. */
export const connectors: ReadonlySet<string> = new Set(
  'of for named after and the on in at to de del de la las los el da do dos das du des le les e y i ve und et an za na von fur der die das di della per'.split(
    ' ',
  ),
);

/** Phrases of folded names and what they are the same as; of two that overlap the first counts. */
export const samePhrases: readonly (readonly [phrase: string, instead: string])[] = [
  ['foreign affairs', 'foreign'],
  ['external affairs', 'foreign'],
  ['internal affairs', 'interior'],
  ['chamber of commerce and industry', 'chamber of commerce'],
  ['chambers of commerce and industry', 'chamber of commerce'],
  ['export and import', 'export import'],
  ['exim', 'export import'],
  ['eximbank', 'export import bank'],
  ['national management holding', 'holding'],
  ['national managing holding', 'holding'],
  ['national holding', 'holding'],
  ['sovereign wealth fund', 'sovereign wealth'],
  ['joint stock company', 'company'],
  ['national company', 'company'],
  ['state company', 'company'],
  ['national corporation', 'corporation'],
  ['state corporation', 'corporation'],
  ['state enterprise', 'company'],
];
