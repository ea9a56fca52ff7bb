import { readWords } from './read-words.ts';

/**
 * Common words that stand capitalised inside names: fields, adjectives and parts of bodies. They tell where a list inside
 * a name goes on (Ministry of Trade and Integration) and that a name is not a person's.
 */
export const domainWords = readWords(`
trade industry industries commerce commercial finance financial economy economic economics economical energy power water
transport transportation infrastructure digital digitalization digitalisation digitization technology technologies
technological technical technique science sciences scientific research innovation innovations innovative education
educational culture cultural sport sports tourism health healthcare medical medicine medicines pharmacy pharmaceutical
pharmaceuticals pharmacopoeia agriculture agricultural agrarian agri-food agro food foods farmers farming fisheries fishery
forestry forest forests environment environmental climate ecology natural resources mines mining minerals mineral
geology geological nature drainage petroleum oil gas hydrocarbons nuclear atomic renewable renewables electricity electrical electric
mechanical hydro hydropower hydrometeorology meteorology meteorological construction housing urban rural regional
development planning investment investments investor investors export exports import import-export export-import
customs tax taxation revenue revenues treasury budget statistics statistical labour labor employment social security
protection welfare women youth children family families population migration immigration interior internal external
foreign affairs defence defense military emergency emergencies justice legal law rights human public administration
private state national federal central international intergovernmental interstate global world regional local municipal
community communities civil aviation air space aerospace maritime marine shipping ports port railways railway rail roads
road highways communications communication telecommunications telecom information informatics ict post postal media
broadcasting press data cyber cybersecurity artificial intelligence standards standardization metrology quality
accreditation certification inspection drug drugs food-safety safety sanitary veterinary animal plant livestock dairy
restoration reconstruction cotton light grain wheat rice tea coffee cocoa sugar wine meat fish seafood textile textiles apparel garment garments leather
furniture wood timber steel metals metallurgy metallurgical chemical chemicals chemistry biology biotechnology
nanotechnology genetics genomics physics mathematics virology vaccine vaccines sera cancer cardiology oncology nursing
hospital institute engineering engineers architecture design arts art fine music heritage antiquities archaeology history
languages language literature studies knowledge training vocational skills apprenticeship management business businesses
entrepreneurs entrepreneurship entrepreneur enterprise enterprises small medium medium-sized micro companies company
manufacturers manufacturing producers exporters importers employers workers trade-union cooperative cooperatives
cooperation partnership partnerships promotion support integration relations privatization privatisation property
intellectual patents competition antimonopoly consumer anti-corruption audit supreme court parliamentary general special
joint strategic advanced applied higher modern new first second third royal islamic democratic popular
sovereign wealth pension deposit savings reserve monetary currency banking bank insurance stock securities commodities commodity
capital market markets exchange processing zone zones park parks industrial technoparks free economic-zone green
sustainable sustainability transition circular waste recycling irrigation land lands soil reclamation cadastre
registration geodesy mapping survey surveys exploration extraction metropolitan area city regional-development
presidency vice chief executive cabinet council councils assembly senate congress parliament office bureau board
multilateral bilateral mutual humanitarian refugee relief disaster risk reconstruction rehabilitation peace police
fire rescue border guard coast navy naval army forces armed ground weapons arms ammunition shipbuilding
automotive automobile vehicles tractor tractors machinery machine-building equipment tools electronics semiconductor
microelectronics computer computing software internet online e-commerce e-government startups startup start-up creative
film cinema television radio news daily times tourism hotels hospitality travel airline airlines airways aircraft
airports airport logistics freight cargo express supply chain storage warehouse gases biological vocational primary
secondary school schools teachers student students university universities academic graduate polytechnic
medicine dental public-health epidemiology hygiene blood organ devices device diagnostic payments payment fintech credit
guarantee guarantees leasing loan loans fund funds grants venture equity holding holdings group corporation national-interest
northern southern eastern western north south east west upper lower greater great pan-european euro-asian central-asian
overseas offshore deep-sea indian-ocean aquatic wildlife parks ocean oceanography hydrography polar antarctic arctic
performance productivity purchasing procurement tender anti-dumping remedies policy analysis forecasting strategy
strategic-studies economic-research parliamentarians
technologists inventors councillors bar notaries accountants auditors pharmacists physicians doctors nurses
veterans disabled persons people citizens diaspora compatriots religious religion faith ethnic minorities
nationalities affairs-of-nations internal-affairs digital-development aerospace-industry industry-and-trade
implementation coordination coordinating supervisory supervision regulatory regulation licensing inspection control
prevention response preparedness wellbeing wellness nutrition diet sanitation hygiene sewerage utilities utility
worship cult crafts awqaf islamic holy extraordinary plenipotentiary works wharf dredging bridges tunnels metro tram bus transit mobility electric-vehicles batteries battery hydrogen solar wind
thermal geothermal coal uranium lithium copper gold diamonds gemstones jewellery phosphate fertilizer potash cement glass
services records archives harbours harbors freezone freezones vine grapes wines spirits body bodies networks network biomedicine
identity citizenship nationality
sectoral corporate ceramics paper packaging plastics rubber polymers petrochemical petrochemicals refining pipeline pipelines transmission distribution
`);
