import { readWords } from './read-words.ts';

/** Words that open sentences and clauses with a capital and are no part of a name there, in lower case. */
export const functionWords = readWords(`
the a an this that these those it its he his she her they their we our you your i my me us them who whom whose which what
when where why how while whilst whereas although though because since as if unless until till before after during
following according under over above below between among amid within without through throughout across along around
against about at by for from in into of off on onto out to toward towards up upon via with and or but nor so yet both
less either neither each every all any some many most more much few several other another such same no not only also just
even still already now then there here today yesterday tomorrow tonight meanwhile moreover furthermore however
nevertheless therefore thus hence otherwise instead indeed perhaps additionally separately earlier later recently
currently previously finally lastly firstly secondly thirdly once twice again together apart besides despite per like
unlike including excluding concerning regarding given based citing speaking asked pressed established founded
is are was were be been being has have had do does did will would shall should can could may might must let
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half
everybody nobody everyone someone anybody nothing something anything nonsense
yes no ok thanks please hello goodnight
last next this coming former latest first second third fourth fifth sixth
mr mrs ms dr sources officials
`);

/** Common words that headlines and sentences open with: capitalised there, they are not names. */
export const openingWords = readWords(`
drafts doors discussions negotiations work construction production exports imports trade trading bilateral mutual
two-way relations cooperation experts firms officials sources
signatures trading contracts deal deals
items bit applause special particular attention data statistics figures total totals domestic foreign
local national international regional private public new old plans delegations
parties sides governments prime
visits meetings concluding welcoming addressing opening closing attending participating taking noting
recalling stressing touching commenting referring responding turning looking building construction shares share
kicker posted asked most recent attendance travel gas oil energy power water health education tourism culture
interview questions question answer answers reporter would could should did do done
register signing signed signatories text texts implementation projects investment investments production
release information joint video table
trade-related visa visas flights nothing everything back home abroad never always
thank ahead amid alongside elsewhere nearby likewise similarly conversely contrary thanks behind beyond good great big small large lower higher rising falling strong weak
asked among them
spring summer autumn winter
`);

/** Capitalised words and abbreviations that are neither organizations nor persons. */
export const commonAbbreviations = readWords(`
gdp vat ict it ai lng lpg mou mous moc loi fta ppa epc usd eur gbp cny rub kzt jpy kes chf aed uk eu-wide
mw gw kw kwh mwh gwh km kg iot hiv sme smes msme msmes ngos pm fm mp mps am gmt est utc pst cet
id no nr p.s ps photo pdf html dna ev evs pv uav drone it-park isbn ii iii iv vi vii viii ix xi xii mn bn fob cif
evfta cepa cpa ttip ceta hpp npp tpp chp spv ipo fdi fy ok wi-fi wifi
`);

/** Months and days of the week, in lower case. */
export const calendarWords = readWords(`
january february march april may june july august september october november december feb mar apr jun jul aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
`);

/** Words that begin what is told of a subject: `has signed`, `plans to buy`. */
export const predicateOpenings = readWords(`
  has have had is are was were will would also plan plans hopes agreed
`);
