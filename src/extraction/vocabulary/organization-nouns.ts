import { readWords } from './read-words.ts';

/** Common nouns for organizations, in lower case: beside a name they say that it is one's. Teach more of them here. */
export const organizationNouns = readWords(`
company firm group corporation bank airline airlines contractor manufacturer producer operator operators developer
utility university institute agency carrier exporter importer giant conglomerate supplier distributor insurer
lender retailer startup start-up subsidiary unit institution organisation organization fund accelerator incubator hub ngo
foundation association chamber miner refiner shipyard brand consortium cooperative co-operative
brewer brewery trader platform provider regulator exchange park centre center broadcaster
newspaper school hospital museum laboratory lab concern holding enterprise plant factory integrator outlet publisher
companies firms groups banks contractors producers developers manufacturers utilities carriers wholesaler studio
chain house line dairy yard consultant consultancy packer federation union grocer telecoms canner miller mill spinner
brokerage broker reinsurer bourse haulier hauler caterer forwarder advisory promoter parent rival competitor customer client
major multinational maltster winery cannery bakery refinery processor packager engineers roaster
waterworks dealership tannery sawmill steelworks ironworks
designer integrators outfit network syndicate cluster board authority bureau thinktank think-tank polytechnic college academy regional
council survey confederation shipper stevedore driller explorer lessor lessee licensee licensor franchisee franchiser
neighbour neighbor buyer seller vendor grantor concessionaire borrower creditor customer supplier
`);

/** Those of them that are as often people's: `the broker Jan Vos`. */
export const personalNouns = readWords(`
consultant broker trader grower developer builder designer explorer buyer seller client customer rival competitor
distributor publisher borrower creditor promoter advisory vendor baker caterer winner parent provider exporter importer neighbour neighbor
`);

/** Ends of compound nouns for makers of things: `papermaker`. */
export const makerEnding = /(maker|makers|builder|builders|grower|breeder|owner)$/;

/** Nouns for what a person does, before a name: `striker Jan Vos`. They say that no organization bears it. */
export const occupations = readWords(`
striker flanker midfielder defender goalkeeper winger forward player footballer boxer wrestler runner swimmer
wing prop hooker fly-half scrum-half singer poet writer author painter actor actress composer conductor novelist journalist reporter correspondent columnist
blacksmith carpenter merchant tailor sculptor farmer driver pilot student teacher nurse architect photographer historian linguist resident activist blogger chef guide
brother son daughter wife husband father mother widow colleague friend veteran worker
`);

/** Nouns of places and things after a name that only tells where they are or what they are called: `the Norvik pipeline`. */
export const placedNouns = readWords(`
road line section dam mine pipeline airport port checkpoint cascade crossing service region district river valley bridge corridor
station terminal field basin deposit plant works wharf reactor island islands route railway highway tunnel hotel stadium hall
wind farm solar mill border coast bay peninsula province oblast village town city street square neighbourhood project programme scheme
block refinery cluster zone smelter shore hospital quarter gate pass canal lake forest reserve cafés lines flights visit
`);

/** Labels of the side of a deal that stands after them: `Buyer: Norvik; seller: Vabex`. */
export const sideLabels = readWords(`
buyer seller grantor grantee lender borrower contractor client customer maker supplier licensor licensee lessor lessee
parties signatories signatory purchaser vendor owner operator concessionaire concessionary partner partners beneficiary bank winner awarded between
`);

/** Nouns of what only an organization has: `Norvik's board`. */
export const possessions = readWords(`
board chief ceo chairman chairwoman shareholders subsidiary unit arm headquarters plant plants factory factories engineers fleet
negotiations talks offer bid shares stock customers owners owner management spokesman spokeswoman spokesperson lawyers lease terminal
network brand products turnover revenue profit staff employees workers representative representatives rector director president
country regional managing commercial technical memorandum agreement contract contracts deal loan order orders stake purchase office
own negotiators drivers parent marketing sales chain shops stores mill refinery mine licence tender financial
`);

/** Those of them that nobody has but an organization. */
export const corporatePossessions = readWords(`
board shareholders subsidiary unit arm headquarters plant plants factory factories engineers fleet customers management network
products turnover revenue shares spokesman spokeswoman spokesperson
`);

/** Verbs whose subject acts for itself in business beside those of deals and instruments, in lower case: organizations do, and so do people. */
export const businessVerbs = readWords(`
signs sign inks pens picks pick chooses chose selects hires appoints
wins won win lands clinches secures obtains gains gained gets got awards orders
buys bought buy acquires purchases sells sold sell supplies ships delivers exports
lends lent borrows leases rents hires licenses takes took take gives gave grants
agrees concludes extends renews prolongs cancels ends tears tore
terminates scraps drops rescinds annuls withdraws withdrew pulls pulled walks walked
builds built operates operated runs ran owns owned makes made manufactures produces employs opens launches launched
launches invests invested finances financed funds funded plans intends negotiates holds held books booked
joins joined partners teams enters receives hands handed turns turned denies declares declared
refuses declines confirms imports imported publishes published provides uses used
has have had will would is was are were did does may might can could wants wanted hopes expects seeks sought
founded established formed committed commits contracts contract cedes assigned assigns transfers transferred settles settled subscribes
brings brought sends sent came comes went goes says
`);

/** Verbs of speech, after a name more often a person's. */
export const speechVerbs = readWords(`
said says told tells noted added stressed replied answered recalled explained stated argued warned joked asked thinks thought believes
wrote writes remarked laughed smiled quipped insisted thanked welcomed visited met flew arrived congratulated underlined emphasised emphasized
`);
