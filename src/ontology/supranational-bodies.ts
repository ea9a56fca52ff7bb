/**
 * Bodies that states have made together: full name, then acronyms and other names. They are of no country.
 * One body a line, names separated by bars.
 */
const table = `
European Union|EU|the Union
European Commission
European Parliament
European Council
Eurasian Economic Union|EAEU|EEU
Eurasian Economic Commission|EEC
Eurasian Development Bank|EDB|EABR
European Free Trade Association|EFTA
European Bank for Reconstruction and Development|EBRD
European Investment Bank|EIB
European Space Agency|ESA
Council of Europe
Council of Europe Development Bank|CEB
Energy Community
United Nations|UN|U.N.
United Nations Development Programme|UNDP|UN Development Programme
United Nations Industrial Development Organization|UNIDO
United Nations Environment Programme|UNEP
United Nations Educational, Scientific and Cultural Organization|UNESCO
United Nations High Commissioner for Refugees|UNHCR
United Nations Children's Fund|UNICEF
United Nations Conference on Trade and Development|UNCTAD
United Nations Population Fund|UNFPA
United Nations Office for Project Services|UNOPS
UN Women
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations
World Food Programme|WFP
World Health Organization|WHO
World Intellectual Property Organization|WIPO
World Meteorological Organization|WMO
World Tourism Organization|UNWTO|UN Tourism
International Labour Organization|ILO|International Labor Organization
International Organization for Migration|IOM
International Telecommunication Union|ITU
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Atomic Energy Agency|IAEA
International Renewable Energy Agency|IRENA
International Energy Agency|IEA
International Monetary Fund|IMF
International Finance Corporation|IFC
International Fund for Agricultural Development|IFAD
World Bank|World Bank Group|WB|International Bank for Reconstruction and Development|IBRD
World Trade Organization|WTO
International Committee of the Red Cross|ICRC
International Criminal Court|ICC
Organization for Economic Co-operation and Development|OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe
Organization of Turkic States|OTS|Turkic Council
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Organization of the Petroleum Exporting Countries|OPEC
Organization of American States|OAS
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation
Collective Security Treaty Organization|CSTO
Commonwealth of Independent States|CIS
Conference on Interaction and Confidence Building Measures in Asia|CICA
Economic Cooperation Organization|ECO
North Atlantic Treaty Organization|NATO
African Union|AU
African Union Commission
African Development Bank|AfDB|African Development Bank Group
African Export-Import Bank|Afreximbank
Africa Finance Corporation
Africa50
African Continental Free Trade Area|AfCFTA
Trade and Development Bank|TDB
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Islamic Development Bank|IsDB|Islamic Development Bank Group
New Development Bank|NDB
Black Sea Trade and Development Bank|BSTDB
Inter-American Development Bank|IDB|IADB
Development Bank of Latin America
Central American Bank for Economic Integration|CABEI
Caribbean Development Bank
Caribbean Community|CARICOM
Central American Integration System|SICA
Nordic Investment Bank|NIB
Nordic Council of Ministers
Association of Southeast Asian Nations|ASEAN
Asia-Pacific Economic Cooperation|APEC
South Asian Association for Regional Cooperation|SAARC
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
Mekong River Commission
Pacific Islands Forum
Pacific Community
Gulf Cooperation Council|GCC
Arab League|League of Arab States
Arab Monetary Fund
Arab Fund for Economic and Social Development
OPEC Fund for International Development|OPEC Fund
Southern Common Market|Mercosur|Mercosul
Pacific Alliance
Andean Community
East African Community|EAC
Economic Community of West African States|ECOWAS
West African Development Bank|BOAD
Southern African Development Community|SADC
Common Market for Eastern and Southern Africa|COMESA
Intergovernmental Authority on Development|IGAD
Southern African Customs Union|SACU
Central European Free Trade Agreement Secretariat
Regional Cooperation Council
Global Environment Facility|GEF
Green Climate Fund|GCF
Global Green Growth Institute|GGGI
Global Fund
Gavi
International Solar Alliance|ISA
BRICS
G20
G7
Commonwealth Secretariat
International Organization of Vine and Wine
Interpol
`;

/** One supranational body with everything it is called. */
export interface SupranationalBody {
  readonly name: string;
  readonly names: readonly string[];
}

/** The bodies of the table, in its order. */
export const supranationalBodies: readonly SupranationalBody[] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map((names) => ({ name: names[0] ?? '', names }));
