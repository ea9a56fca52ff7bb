/**
 * What the names of states in i18n-iso-countries leave out, one state a line, five fields between bars:
 * code | further names, also historic and native ones | demonyms | capitals, also as once spelled | other cities and regions.
 * Entries are separated by commas. To teach Diplograph a name, add it here; lines are sorted by code.
 */
export const countryTable = `
AD|Principality of Andorra|Andorran,Andorrans|Andorra la Vella|
AE|Emirates,the Emirates|Emirati,Emiratis|Abu Dhabi|Dubai,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Al Ain,Umm Al Quwain,Khalifa Port,Jebel Ali
AF|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul|Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Balkh,Helmand,Nangarhar
AG|Antigua|Antiguan,Antiguans|St. John's,Saint John's|
AL|Republic of Albania,Shqipëria|Albanian,Albanians|Tirana,Tiranë|Durrës,Durres,Vlorë,Vlora,Shkodër,Shkodra,Korçë,Fier,Elbasan,Berat,Gjirokastër,Sarandë
AM|Republic of Armenia|Armenian,Armenians|Yerevan|Gyumri,Vanadzor,Abovyan,Kapan,Syunik,Hrazdan
AO|Republic of Angola|Angolan,Angolans|Luanda|Lobito,Benguela,Huambo,Cabinda,Malanje,Lubango,Namibe,Soyo,Cunene,Huíla,Moxico
AR|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires|Córdoba,Rosario,Mendoza,La Plata,Mar del Plata,Tucumán,Bahía Blanca,Neuquén,Santa Fe Province,Jujuy,Salta,Misiones,Posadas,Chubut,Santa Cruz Province,Río Negro,Entre Ríos,Chaco,Corrientes,Formosa Province,Catamarca,San Juan Province,Ushuaia,Tierra del Fuego,Comodoro Rivadavia,Resistencia,Patagonia
AT|Republic of Austria|Austrian,Austrians|Vienna,Wien|Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Styria,Tyrol,Carinthia,Lower Austria,Upper Austria,Vorarlberg,Burgenland,Leoben,Villach,Wels,St. Pölten,Bregenz,Dornbirn
AU|Commonwealth of Australia|Australian,Australians|Canberra|Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Geelong,Townsville,Fremantle,New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory,Wollongong,Cairns,Gold Coast,Ballarat,Bendigo,Pilbara,Gladstone
AZ|Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Ganja,Sumgait,Sumqayit,Nakhchivan,Mingachevir,Lankaran,Shamakhi,Gabala,Sheki,Karabakh,Shusha,Alat
BA|Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,BiH|Bosnian,Bosnians,Bosnian-Herzegovinian|Sarajevo|Banja Luka,Mostar,Tuzla,Zenica,Republika Srpska,Bijeljina,Brčko,Trebinje,Prijedor,Doboj
BB||Barbadian,Barbadians,Bajan|Bridgetown|
BD|People's Republic of Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Dacca|Chittagong,Chattogram,Khulna,Sylhet,Rajshahi,Narayanganj,Gazipur,Comilla,Barisal,Mongla,Payra,Cox's Bazar
BE|Kingdom of Belgium|Belgian,Belgians|Brussels,Bruxelles|Antwerp,Ghent,Liège,Bruges,Leuven,Zeebrugge,Namur,Charleroi,Mechelen,Hasselt,Flanders,Wallonia,Mons,Kortrijk,Ostend,Louvain-la-Neuve
BF|Upper Volta|Burkinabe,Burkinabé,Burkinabè|Ouagadougou|Bobo-Dioulasso
BG|Republic of Bulgaria|Bulgarian,Bulgarians|Sofia|Plovdiv,Varna,Burgas,Ruse,Pleven,Stara Zagora,Sliven,Gabrovo,Vidin,Montana Province,Veliko Tarnovo,Blagoevgrad,Kozloduy
BH|Kingdom of Bahrain|Bahraini,Bahrainis|Manama|Muharraq
BI|Republic of Burundi|Burundian,Burundians|Bujumbura,Gitega|
BJ|Republic of Benin,Bénin,Dahomey|Beninese,Béninois|Porto-Novo,Cotonou|Parakou
BN|Brunei|Bruneian,Bruneians|Bandar Seri Begawan|
BO|Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre|Santa Cruz de la Sierra,Cochabamba,Oruro,Potosí,El Alto,Tarija
BR|Federative Republic of Brazil,Brasil|Brazilian,Brazilians|Brasília,Brasilia|São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Porto Alegre,Recife,Fortaleza,Curitiba,Manaus,Santos,Campinas,Goiânia,Florianópolis,Joinville,São Paulo State,Minas Gerais,Bahia,Pernambuco,Ceará,Paraná,Santa Catarina,Rio Grande do Sul,Goiás,Mato Grosso,Mato Grosso do Sul,Pará,Amazonas State,Espírito Santo,Maranhão,Paraíba,Sergipe,Alagoas,Piauí,Tocantins,Rondônia,Roraima,Acre State,Vitória,Maceió,São Luís,Teresina,Uberlândia,Ribeirão Preto,Caxias do Sul,Itajaí,Paranaguá,Blumenau
BS|Commonwealth of the Bahamas,the Bahamas|Bahamian,Bahamians|Nassau|
BT|Kingdom of Bhutan|Bhutanese|Thimphu|Paro,Phuntsholing
BW|Republic of Botswana,Bechuanaland|Botswanan,Batswana,Motswana|Gaborone|Francistown,Maun,Jwaneng,Selebi-Phikwe,Palapye
BY|Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarusians,Belarussian,Byelorussian|Minsk|Brest,Gomel,Grodno,Vitebsk,Mogilev,Hrodna
BZ|British Honduras|Belizean,Belizeans|Belmopan|Belize City
CA|Dominion of Canada|Canadian,Canadians|Ottawa|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Saskatoon,Québec City,Nova Scotia,Québec,Quebec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,New Brunswick,Newfoundland,Labrador,Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories,Mississauga,Kelowna,Moncton,Prince Rupert,Trois-Rivières,Sherbrooke,Gatineau,Medicine Hat,Lethbridge,Red Deer,Fredericton
CD|DRC,DR Congo,D.R. Congo,Congo-Kinshasa,the Democratic Republic of Congo,Democratic Republic of Congo,Zaire,Zaïre|Congolese,Zairean|Kinshasa|Lubumbashi,Goma,Kolwezi,Kisangani,Matadi,Bukavu,Mbuji-Mayi
CF|CAR|Central African|Bangui|
CG|Congo-Brazzaville,Republic of Congo||Brazzaville|Pointe-Noire
CH|Swiss Confederation,Helvetia|Swiss|Bern,Berne|Zurich,Zürich,Geneva,Basel,Lausanne,Lucerne,Lugano,Davos,Zug,Ticino,Valais,Vaud,St. Gallen,Winterthur,Neuchâtel,Fribourg,Schaffhausen
CI|Ivory Coast,Côte d’Ivoire,Republic of Côte d'Ivoire|Ivorian,Ivorians,Ivoirian|Yamoussoukro,Abidjan|Bouaké,San-Pédro,Korhogo,Daloa
CL|Republic of Chile|Chilean,Chileans|Santiago,Santiago de Chile|Valparaíso,Concepción,Antofagasta,Punta Arenas,Iquique,Rancagua,Temuco,Puerto Montt,Arica,Talca,La Serena,Coquimbo,Calama,Copiapó,Maule,Biobío,Atacama,Magallanes,Araucanía,Talcahuano
CM|Republic of Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde|Douala,Kribi,Garoua,Bamenda,Maroua,Limbe,Bafoussam
CN|PRC,Mainland China|Chinese|Beijing,Peking|Shanghai,Guangzhou,Shenzhen,Chengdu,Chongqing,Wuhan,Tianjin,Hangzhou,Nanjing,Xi'an,Xi’an,Qingdao,Dalian,Urumqi,Harbin,Suzhou,Xiamen,Ningbo,Kunming,Changsha,Zhengzhou,Hefei,Jinan,Lanzhou,Nanning,Shenyang,Guiyang,Haikou,Yiwu,Zhuzhou,Guangdong,Sichuan,Xinjiang,Zhejiang,Jiangsu,Shandong,Henan,Hubei,Hunan,Fujian,Anhui,Hebei,Shanxi,Shaanxi,Gansu,Yunnan,Guangxi,Guizhou,Jilin,Liaoning,Heilongjiang,Inner Mongolia,Hainan,Qinghai,Ningxia,Tibet,Ürümqi,Nanchang,Shijiazhuang,Taiyuan,Hohhot,Yinchuan,Xining,Lhasa,Fuzhou,Wenzhou,Wuxi,Foshan,Dongguan,Zhuhai,Tangshan,Lianyungang,Kashgar
CO|Republic of Colombia|Colombian,Colombians|Bogotá,Bogota|Medellín,Medellin,Cali,Barranquilla,Cartagena,Bucaramanga,Pereira,Antioquia,Valle del Cauca,Cúcuta,Manizales,Santa Marta,Buenaventura,Ibagué,Pasto,La Guajira,Boyacá,Cundinamarca
CR|Republic of Costa Rica|Costa Rican,Costa Ricans|San José,San Jose|Limón,Puerto Limón,Alajuela,Heredia,Cartago,Guanacaste,Puntarenas
CU|Republic of Cuba|Cuban,Cubans|Havana,La Habana|Santiago de Cuba,Mariel,Matanzas,Cienfuegos,Camagüey,Holguín
CV|Cabo Verde|Cape Verdean,Cabo Verdean,Cape Verdeans|Praia|Mindelo
CY|Republic of Cyprus|Cypriot,Cypriots|Nicosia|Limassol,Larnaca,Paphos,Famagusta
CZ|Czechoslovakia|Czech,Czechs|Prague,Praha|Brno,Ostrava,Plzeň,Pilsen,Olomouc,Liberec,Zlín,Pardubice,Moravia,Bohemia,South Moravia,Hradec Králové,České Budějovice,Jihlava,Karlovy Vary,Ústí nad Labem,Kladno,Opava,Mladá Boleslav
DE|Federal Republic of Germany|German,Germans|Berlin,Bonn|Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Leipzig,Dresden,Bremen,Hanover,Hannover,Nuremberg,Essen,Dortmund,Karlsruhe,Aachen,Mainz,Kiel,Rostock,Mannheim,Bochum,Bielefeld,Kassel,Jena,Potsdam,Bavaria,Saxony,Hesse,North Rhine-Westphalia,Baden-Württemberg,Lower Saxony,Brandenburg,Thuringia,Saarland,Saxony-Anhalt,Rhineland-Palatinate,Schleswig-Holstein,Mecklenburg-Vorpommern,Freiburg,Heidelberg,Ulm,Augsburg,Lübeck,Magdeburg,Erfurt,Chemnitz,Cottbus,Wolfsburg,Münster,Duisburg,Wuppertal,Regensburg,Würzburg,Darmstadt,Wiesbaden,Saarbrücken,Göttingen,Bremerhaven,Wilhelmshaven,Osnabrück,Ingolstadt,Erlangen,Konstanz,Tübingen,Ludwigshafen,Leverkusen,Oldenburg
DJ|Republic of Djibouti|Djiboutian,Djiboutians|Djibouti City|
DK|Kingdom of Denmark|Danish,Dane,Danes|Copenhagen|Aarhus,Odense,Aalborg,Esbjerg,Kolding,Vejle,Horsens,Randers,Roskilde,Jutland,Zealand,Funen,Billund
DM||Dominican|Roseau|
DO|Dominican Rep.|Dominican,Dominicans|Santo Domingo|Punta Cana,Santiago de los Caballeros,Puerto Plata,San Pedro de Macorís
DZ|People's Democratic Republic of Algeria|Algerian,Algerians|Algiers|Oran,Constantine,Annaba,Hassi Messaoud,Béjaïa,Sétif,Tlemcen,Batna,Ouargla,Tamanrasset,Skikda,Arzew,Blida,Touggourt
EC|Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito|Guayaquil,Cuenca,Manta,Ambato,Loja,Esmeraldas,Machala,Guayas,Pichincha,Galápagos
EE|Republic of Estonia|Estonian,Estonians|Tallinn|Tartu,Narva,Pärnu,Viljandi,Rakvere,Paldiski,Saaremaa,Ida-Viru
EG|Arab Republic of Egypt|Egyptian,Egyptians|Cairo|Alexandria,Port Said,Suez,Giza,Luxor,Aswan,Ain Sokhna,Sharm El-Sheikh,Damietta,Ismailia,Assiut,Mansoura,Tanta,Zagazig,Hurghada,Sharm El Sheikh,Beni Suef,Minya,Fayoum
ER|State of Eritrea|Eritrean,Eritreans|Asmara|Massawa
ES|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid|Barcelona,Valencia,Seville,Bilbao,Málaga,Zaragoza,Vigo,Algeciras,Pamplona,Gijón,Valladolid,Murcia,Navarra,Navarre,Catalonia,Andalusia,Galicia,Basque Country,Aragon,Asturias,Castile and León,Castilla-La Mancha,Extremadura,Canary Islands,Balearic Islands,Cantabria,Granada,Alicante,A Coruña,Oviedo,San Sebastián,Vitoria-Gasteiz,Santander,Salamanca,Burgos,Cádiz,Almería,Tarragona,Girona,Huelva,Palma de Mallorca,Las Palmas,Tenerife,Castellón
ET|Federal Democratic Republic of Ethiopia,Abyssinia|Ethiopian,Ethiopians|Addis Ababa|Dire Dawa,Hawassa,Mekelle,Adama,Bahir Dar,Jimma,Oromia,Amhara,Tigray,Gondar,Awasa,Afar,Sidama
FI|Republic of Finland|Finnish,Finn,Finns|Helsinki|Espoo,Tampere,Turku,Oulu,Vaasa,Lahti,Jyväskylä,Lappeenranta,Kuopio,Vantaa,Rovaniemi,Joensuu,Lapland,Pori,Kotka,Hanko,Raahe,Kokkola,Åland
FJ|Republic of Fiji|Fijian,Fijians|Suva|Nadi,Lautoka,Labasa,Viti Levu,Vanua Levu
FM|Federated States of Micronesia,Micronesia|Micronesian|Palikir|
FR|French Republic|French,Frenchman|Paris|Lyon,Marseille,Toulouse,Nice,Bordeaux,Lille,Nantes,Strasbourg,Grenoble,Le Havre,Rennes,Montpellier,Dijon,Brittany,Normandy,Occitanie,Nouvelle-Aquitaine,Provence,Alsace,Burgundy,Auvergne,Corsica,Grand Est,Hauts-de-France,Île-de-France,Pays de la Loire,Rouen,Reims,Saint-Étienne,Toulon,Clermont-Ferrand,Angers,Caen,Dunkirk,Dunkerque,Metz,Orléans,Poitiers,La Rochelle,Limoges,Besançon,Perpignan,Sophia Antipolis,Réunion,New Caledonia,French Polynesia,Guadeloupe,Martinique
GA|Gabonese Republic|Gabonese|Libreville|Port-Gentil
GB|Britain,Great Britain,U.K.,United Kingdom of Great Britain and Northern Ireland,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Scottish,Welsh|London|Edinburgh,Manchester,Birmingham,Glasgow,Liverpool,Leeds,Bristol,Cambridge,Oxford,Belfast,Cardiff,Aberdeen,Sheffield,Newcastle,Scotland,Wales,Northern Ireland,England,Nottingham,Southampton,Portsmouth,Dundee,Swansea,Leicester,Coventry,Plymouth,Exeter,Norwich,Yorkshire,Cornwall,Teesside,Felixstowe,Sunderland,Stoke-on-Trent,Wolverhampton
GD||Grenadian,Grenadians|St. George's,Saint George's|
GE|Republic of Georgia,Sakartvelo|Georgian,Georgians|Tbilisi,Tiflis|Batumi,Kutaisi,Poti,Rustavi,Anaklia,Zugdidi,Adjara,Imereti,Kakheti,Gori,Telavi,Samegrelo,Akhaltsikhe
GH|Republic of Ghana,Gold Coast|Ghanaian,Ghanaians|Accra|Kumasi,Tema,Takoradi,Tamale,Sekondi,Sekondi-Takoradi,Cape Coast,Ashanti Region,Sunyani,Koforidua
GM|The Gambia|Gambian,Gambians|Banjul|Serekunda
GN|Republic of Guinea,Guinea-Conakry|Guinean,Guineans|Conakry|Boké,Nzérékoré
GQ|Republic of Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|Bata
GR|Hellenic Republic,Hellas|Greek,Greeks,Hellenic|Athens|Thessaloniki,Piraeus,Patras,Heraklion,Alexandroupolis,Volos,Crete,Larissa,Ioannina,Kavala,Chania,Kozani,Thrace,Peloponnese,Epirus,Corfu
GT|Republic of Guatemala|Guatemalan,Guatemalans|Guatemala City|Quetzaltenango,Antigua Guatemala,Escuintla
GW|Guinea Bissau|Bissau-Guinean|Bissau|
GY|Co-operative Republic of Guyana,British Guiana|Guyanese|Georgetown|New Amsterdam,Berbice
HN|Republic of Honduras|Honduran,Hondurans|Tegucigalpa|San Pedro Sula,Puerto Cortés
HR|Republic of Croatia,Hrvatska|Croatian,Croatians,Croat,Croats|Zagreb|Split,Rijeka,Osijek,Zadar,Dubrovnik,Pula,Varaždin,Koprivnica,Karlovac,Dalmatia,Istria,Slavonia,Šibenik,Sisak,Slavonski Brod,Čakovec,Vukovar
HT|Republic of Haiti|Haitian,Haitians|Port-au-Prince|Cap-Haïtien
HU|Republic of Hungary,Magyarország|Hungarian,Hungarians|Budapest|Debrecen,Szeged,Pécs,Győr,Miskolc,Kecskemét,Szolnok,Nyíregyháza,Székesfehérvár,Szombathely,Veszprém,Eger,Sopron,Zalaegerszeg,Kaposvár,Békéscsaba,Dunaújváros,Paks
ID|Republic of Indonesia,Dutch East Indies|Indonesian,Indonesians|Jakarta,Nusantara|Surabaya,Bandung,Medan,Denpasar,Bali,Batam,Makassar,Yogyakarta,Semarang,Palembang,Balikpapan,West Java,East Java,Central Java,North Sumatra,South Sumatra,Aceh,East Kalimantan,West Kalimantan,South Kalimantan,Central Sulawesi,South Sulawesi,North Sulawesi,West Papua,Lombok,Riau,Lampung,Banten,Pontianak,Manado,Malang,Bogor,Padang,Pekanbaru,Banjarmasin,Samarinda,Morowali,Banda Aceh,Kupang,Mataram,Jayapura,Sorong,Cilegon,Gresik
IE|Republic of Ireland,Eire,Éire|Irish,Irishman|Dublin|Cork,Limerick,Galway,Shannon,County Cork,Munster,Leinster,Connacht,Waterford,Kilkenny,Sligo,Donegal,Tipperary,Wexford,Athlone,County Kerry,County Mayo,Drogheda,Dundalk
IL|State of Israel|Israeli,Israelis|Jerusalem|Tel Aviv,Haifa,Beersheba,Be'er Sheva,Ashdod,Eilat,Netanya,Herzliya,Rehovot,Ashkelon
IN|Republic of India,Bharat|Indian,Indians|New Delhi,Delhi|Mumbai,Bombay,Bengaluru,Bangalore,Chennai,Madras,Kolkata,Calcutta,Hyderabad,Pune,Ahmedabad,Kochi,Jaipur,Lucknow,Visakhapatnam,Gurugram,Noida,Gandhinagar,Surat,Nagpur,Coimbatore,Indore,Vadodara,Maharashtra,Gujarat,Tamil Nadu,Karnataka,Kerala,Uttar Pradesh,Andhra Pradesh,Telangana,West Bengal,Rajasthan,Madhya Pradesh,Odisha,Bihar,Assam,Haryana,Jharkhand,Chhattisgarh,Himachal Pradesh,Uttarakhand,Goa,Jammu and Kashmir,Manipur,Meghalaya,Tripura,Bhopal,Thiruvananthapuram,Chandigarh,Gurgaon,Mundra,Kandla,Patna,Bhubaneswar,Guwahati,Mangaluru,Mysuru,Varanasi,Amritsar,Ludhiana
IQ|Republic of Iraq|Iraqi,Iraqis|Baghdad|Basra,Erbil,Mosul,Kirkuk,Sulaymaniyah,Kurdistan Region,Najaf,Karbala,Duhok,Anbar,Nineveh,Umm Qasr
IR|Persia,I.R. Iran|Iranian,Iranians,Persian|Tehran,Teheran|Isfahan,Mashhad,Tabriz,Shiraz,Bandar Abbas,Chabahar,Ahvaz,Kerman,Yazd,Rasht,Khuzestan,Gilan,Mazandaran,Golestan,Qom,Kish,Qeshm,Astara
IS|Republic of Iceland|Icelandic,Icelander,Icelanders|Reykjavík,Reykjavik|Akureyri
IT|Italian Republic,Italia|Italian,Italians|Rome,Roma|Milan,Milano,Turin,Torino,Naples,Genoa,Bologna,Trieste,Venice,Florence,Bari,Verona,Palermo,Brescia,Modena,Livorno,Ravenna,Udine,Lombardy,Tuscany,Veneto,Piedmont,Sicily,Sardinia,Apulia,Emilia-Romagna,Liguria,Calabria,Campania,Umbria,Friuli Venezia Giulia,Friuli-Venezia Giulia,South Tyrol,Trentino,Lazio,Abruzzo,Marche,Padua,Parma,Bergamo,Perugia,Pisa,Catania,Cagliari,Taranto,Ancona,La Spezia,Gioia Tauro,Pavia,Ferrara,Siena,Rimini,Vicenza,Treviso,Salerno,Messina
JM||Jamaican,Jamaicans|Kingston|Montego Bay,Mandeville,Ocho Rios,Port Antonio
JO|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman|Aqaba,Irbid,Zarqa,Madaba,Mafraq
JP|Nippon|Japanese|Tokyo|Osaka,Nagoya,Yokohama,Kyoto,Fukuoka,Sapporo,Kobe,Hiroshima,Sendai,Tsukuba,Kitakyushu,Niigata,Hokkaido,Okinawa,Kawasaki City,Saitama,Kanazawa,Kumamoto,Kagoshima,Shizuoka,Hamamatsu,Okayama,Nagasaki,Ehime,Toyama,Gifu,Nagano,Aichi,Hyogo,Ibaraki,Fukushima,Toyota City,Akita,Aomori
KE|Republic of Kenya|Kenyan,Kenyans|Nairobi|Mombasa,Kisumu,Nakuru,Eldoret,Thika,Naivasha,Athi River,Kwale,Lamu,Turkana,Machakos,Kilifi,Malindi,Garissa,Nyeri
KG|Kyrgyz Republic,Kirghizia,Kirgizia|Kyrgyz,Kyrgyzstani,Kirghiz|Bishkek,Frunze|Osh,Jalal-Abad,Karakol,Cholpon-Ata,Naryn,Issyk-Kul,Talas,Batken,Tokmok,Chuy
KH|Kingdom of Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh|Siem Reap,Sihanoukville,Battambang,Poipet,Bavet,Kampot,Koh Kong,Kampong Cham,Takeo
KI|Gilbert Islands|I-Kiribati|Tarawa,South Tarawa|
KM|Union of the Comoros|Comorian,Comoran|Moroni|
KN|St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre|
KP|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang|
KR|ROK,Korea,S. Korea,Korea Rep.|South Korean,South Koreans,Korean,Koreans|Seoul,Sejong|Busan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Pohang,Suwon,Changwon,Jeju,Pangyo,Gyeonggi,Gyeongsangbuk-do,Gyeongsangnam-do,North Gyeongsang,South Gyeongsang,South Jeolla,North Jeolla,Chungcheong,Gangwon,Gumi,Yeosu,Pyeongtaek,Jeonju,Cheongju,Gunsan,Geoje,Gimhae
KW|State of Kuwait|Kuwaiti,Kuwaitis|Kuwait City|Shuwaikh
KZ|Republic of Kazakhstan,Qazaqstan,Kazakh SSR|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan,Akmola|Almaty,Alma-Ata,Shymkent,Karaganda,Karagandy,Aktau,Aktobe,Atyrau,Pavlodar,Kostanay,Taraz,Turkistan,Semey,Oskemen,Ust-Kamenogorsk,Kokshetau,Kyzylorda,Oral,Uralsk,Temirtau,Ekibastuz,Khorgos,Kuryk,Stepnogorsk,Mangystau,Petropavl,Petropavlovsk,Zhezkazgan,Balkhash,Taldykorgan,Ulytau,Abai Region,Zhetysu,Jetisu,Zhambyl,Konaev,Zhanaozen,Rudny
LA|Laos,Lao PDR|Lao,Laotian,Laotians|Vientiane|Luang Prabang,Savannakhet,Pakse,Champasak,Khammouane,Boten,Luang Namtha,Thakhek,Attapeu,Lao Bao,Xayaboury
LB|Lebanese Republic|Lebanese|Beirut|Tripoli (Lebanon),Sidon,Zahle,Beqaa
LC|St. Lucia,St Lucia|Saint Lucian,St Lucian|Castries|
LI|Principality of Liechtenstein|Liechtensteiner|Vaduz|
LK|Ceylon,Lanka|Sri Lankan,Sri Lankans,Lankan|Colombo,Sri Jayawardenepura Kotte|Kandy,Galle,Hambantota,Jaffna,Trincomalee,Trincomalee Port,Matara,Anuradhapura,Batticaloa,Negombo,Kurunegala,Mannar
LR|Republic of Liberia|Liberian,Liberians|Monrovia|
LS|Kingdom of Lesotho,Basutoland|Basotho,Mosotho|Maseru|
LT|Republic of Lithuania|Lithuanian,Lithuanians|Vilnius|Kaunas,Klaipėda,Klaipeda,Šiauliai,Panevėžys,Alytus,Marijampolė,Mažeikiai,Utena,Visaginas
LU|Grand Duchy of Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|Luxembourg City|
LV|Republic of Latvia|Latvian,Latvians|Riga|Daugavpils,Liepāja,Ventspils,Jelgava,Liepaja,Jūrmala,Valmiera,Rēzekne,Latgale,Vidzeme,Kurzeme
LY|State of Libya|Libyan,Libyans|Tripoli|Benghazi,Misrata,Tobruk,Sirte,Sebha,Zawiya,Ras Lanuf
MA|Kingdom of Morocco|Moroccan,Moroccans|Rabat|Casablanca,Marrakesh,Marrakech,Tangier,Tanger,Fez,Agadir,Dakhla,Kenitra,Meknes,Fes,Oujda,Jorf Lasfar,Fès,Tétouan,Safi,El Jadida,Nador,Laâyoune,Ouarzazate,Mohammedia,Benguerir,Casablanca-Settat,Béni Mellal
MC|Principality of Monaco|Monegasque,Monégasque|Monte Carlo|
MD|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldovans|Chișinău,Chisinau,Chişinău,Kishinev|Bălți,Giurgiulești,Tiraspol,Ungheni,Cahul,Balti,Gagauzia,Transnistria,Comrat,Orhei
ME|Crna Gora|Montenegrin,Montenegrins|Podgorica,Titograd|Bar,Budva,Kotor,Nikšić,Cetinje,Tivat,Pljevlja,Herceg Novi
MG|Republic of Madagascar,Malagasy Republic|Malagasy,Madagascan|Antananarivo|Toamasina,Antsirabe,Mahajanga,Fianarantsoa,Toliara,Antsiranana
MH|Republic of the Marshall Islands|Marshallese|Majuro|
MK|Macedonia,FYROM,Republic of North Macedonia,Republic of Macedonia|Macedonian,Macedonians,North Macedonian|Skopje|Bitola,Ohrid,Tetovo,Kumanovo,Prilep,Veles,Strumica,Štip,Gevgelija,Kavadarci
ML|Republic of Mali,French Sudan|Malian,Malians|Bamako|Timbuktu
MM|Burma,Union of Myanmar|Burmese,Myanma|Naypyidaw,Nay Pyi Taw,Rangoon|Yangon,Mandalay,Kyaukphyu,Dawei,Rakhine,Shan State,Thilawa,Myawaddy
MN|Outer Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|Erdenet,Darkhan,Choibalsan,Gobi,South Gobi,Ömnögovi,Zamyn-Üüd,Khovd,Selenge
MR|Islamic Republic of Mauritania|Mauritanian,Mauritanians|Nouakchott|Nouadhibou,Zouérat,Zouerate,Rosso,Néma,Inchiri
MT|Republic of Malta|Maltese|Valletta|Sliema
MU|Republic of Mauritius|Mauritian,Mauritians|Port Louis|Ebène
MV|Republic of Maldives,the Maldives|Maldivian,Maldivians|Malé,Male City|
MW|Republic of Malawi,Nyasaland|Malawian,Malawians|Lilongwe|Blantyre,Mzuzu,Zomba,Nkhotakota,Salima
MX|United Mexican States|Mexican,Mexicans|Mexico City|Guadalajara,Monterrey,Tijuana,Puebla,Querétaro,Veracruz,Manzanillo,Jalisco,Nuevo León,Sonora,Chiapas,Oaxaca,Yucatán,Guanajuato,Michoacán,Sinaloa,Chihuahua,Coahuila,Tamaulipas,Quintana Roo,Tabasco,Campeche,Mérida,Cancún,Lázaro Cárdenas,Ciudad Juárez,Saltillo,Hermosillo,Mexicali,San Luis Potosí,Aguascalientes,Toluca
MY|Malaya|Malaysian,Malaysians,Malay|Kuala Lumpur,Putrajaya|Penang,Johor Bahru,Kuching,Kota Kinabalu,Cyberjaya,Malacca,Ipoh,Pasir Gudang,Port Klang,Sarawak,Sabah,Johor,Selangor,Kedah,Kelantan,Pahang,Perak,Terengganu,Melaka,Negeri Sembilan,Shah Alam,Labuan,Kuantan,Bintulu,Miri,Petaling Jaya
MZ|Republic of Mozambique,Moçambique|Mozambican,Mozambicans|Maputo|Beira,Nacala,Tete,Pemba,Nampula,Cabo Delgado,Quelimane,Inhambane,Sofala,Zambezia,Gaza Province
NA|Republic of Namibia,South West Africa|Namibian,Namibians|Windhoek|Walvis Bay,Swakopmund,Lüderitz,Oshakati,Katima Mulilo,Rundu,Otjiwarongo,Tsumeb,Kavango,Zambezi Region,Erongo
NE|Republic of Niger|Nigerien,Nigeriens|Niamey|Agadez
NG|Federal Republic of Nigeria|Nigerian,Nigerians|Abuja|Lagos,Port Harcourt,Kano,Ibadan,Kaduna,Calabar,Abeokuta,Enugu,Ogun,Rivers State,Kebbi,Sokoto,Plateau State,Benue,Anambra,Edo State,Delta State,Akwa Ibom,Cross River State,Lekki,Ilorin,Benin City,Maiduguri,Oyo State,Kwara,Niger State,Nasarawa,Warri,Onitsha
NI|Republic of Nicaragua|Nicaraguan,Nicaraguans|Managua|
NL|Holland,Kingdom of the Netherlands,the Netherlands|Dutch,Dutchman|Amsterdam,The Hague,the Hague,Hague|Rotterdam,Utrecht,Eindhoven,Delft,Wageningen,Groningen,Maastricht,Tilburg,Breda,Nijmegen,Arnhem,Leiden,Haarlem,Enschede,Gelderland,North Brabant,Overijssel,Zeeland,Flevoland,Drenthe,Almere,Vlissingen,Leeuwarden,Zwolle,Amersfoort
NO|Kingdom of Norway|Norwegian,Norwegians|Oslo|Bergen,Stavanger,Trondheim,Tromsø,Narvik,Ålesund,Kristiansand,Drammen,Bodø,Haugesund,Svalbard,Finnmark,Kirkenes,Rogaland,Vestland,Longyearbyen,Kautokeino
NP|Federal Democratic Republic of Nepal|Nepali,Nepalese,Nepalis|Kathmandu|Pokhara,Biratnagar,Lalitpur,Birgunj,Bhaktapur,Lumbini,Chitwan,Bhairahawa,Nepalgunj,Dharan
NR|Republic of Nauru|Nauruan|Yaren|
NZ|Aotearoa|New Zealander,New Zealanders,Kiwi|Wellington|Auckland,Christchurch,Dunedin,Hamilton,Tauranga,Palmerston North,Waikato,Otago,Southland,Hawke's Bay,Taranaki,Bay of Plenty,Marlborough,Queenstown,Invercargill,Rotorua
OM|Sultanate of Oman|Omani,Omanis|Muscat|Salalah,Sohar,Duqm,Nizwa,Dhofar,Musandam,Al Batinah,Rusayl,Khasab
PA|Republic of Panama,Panamá|Panamanian,Panamanians|Panama City|Colón,Balboa,Chiriquí,Bocas del Toro,Veraguas
PE|Republic of Peru,Perú|Peruvian,Peruvians|Lima|Arequipa,Cusco,Callao,Trujillo,Chancay,Piura,Paita,Chimbote,Tacna,Iquitos,Moquegua,Cuzco,Chiclayo,Puno,Cajamarca,Huancayo,Ayacucho,Apurímac,Áncash,Junín,Matarani,Loreto,Madre de Dios,Lambayeque
PG|PNG|Papua New Guinean,Papua New Guineans|Port Moresby|Lae,Rabaul,Madang,Goroka,Mount Hagen,Bougainville,Kokopo,Kimbe,Wewak,Alotau,Morobe,East New Britain,West New Britain,Western Highlands,Eastern Highlands,Buka
PH|Republic of the Philippines,the Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|Cebu,Davao,Makati,Quezon City,Subic,Clark,Iloilo,Taguig,Batangas,Baguio,General Santos,Davao City,Cebu City,Bacolod,Zamboanga,Cagayan de Oro,Palawan,Mindanao,Luzon,Visayas,Clark Freeport,Pasay,Laguna Province,Cavite,Bulacan,Pampanga,Leyte,Bohol,Negros,Tacloban,Puerto Princesa,Bataan
PK|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Gwadar,Faisalabad,Sialkot,Multan,Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Gujranwala,Azad Kashmir,Port Qasim
PL|Republic of Poland,Polska|Polish,Pole,Poles|Warsaw,Warszawa|Kraków,Krakow,Cracow,Gdańsk,Gdansk,Wrocław,Wroclaw,Poznań,Poznan,Łódź,Lodz,Katowice,Lublin,Szczecin,Gdynia,Rzeszów,Bydgoszcz,Silesia,Pomerania,Mazovia,Lesser Poland,Greater Poland,Lower Silesia,Podlasie,Białystok,Toruń,Olsztyn,Kielce,Opole,Radom,Gliwice,Częstochowa,Bielsko-Biała,Zielona Góra,Świnoujście,Płock,Legnica,Tychy,Mielec,Sopot,Świętokrzyskie,Podkarpackie
PS|the Palestinian Territories,Palestinian Authority|Palestinian,Palestinians|Ramallah|Gaza,Hebron,Nablus
PT|Portuguese Republic|Portuguese|Lisbon,Lisboa|Porto,Braga,Coimbra,Sines,Faro,Aveiro,Setúbal,Algarve,Alentejo,Madeira,Azores,Évora,Guimarães,Funchal,Leiria,Viseu,Matosinhos,Ponta Delgada
PW|Republic of Palau|Palauan|Ngerulmud,Koror|
PY|Republic of Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion|Ciudad del Este,Encarnación,Itapúa,Alto Paraná,Villeta,Luque
QA|State of Qatar|Qatari,Qataris|Doha|Al Wakrah,Ras Laffan,Lusail
RO|România,Rumania|Romanian,Romanians|Bucharest,București|Cluj-Napoca,Timișoara,Iași,Constanța,Constanta,Brașov,Sibiu,Galați,Craiova,Oradea,Ploiești,Transylvania,Moldavia,Cluj,Timisoara,Iasi,Brasov,Galati,Ploiesti,Arad,Pitești,Bacău,Suceava,Târgu Mureș,Baia Mare,Buzău,Mangalia,Tulcea,Dobrogea,Maramureș,Alba Iulia,Botoșani,Giurgiu
RS|Republic of Serbia,Srbija|Serbian,Serbians,Serb,Serbs|Belgrade,Beograd|Novi Sad,Niš,Nis,Subotica,Kragujevac,Pančevo,Pancevo,Zrenjanin,Smederevo,Bor,Čačak,Kraljevo,Užice,Obrenovac,Šabac,Vojvodina,Šumadija,Leskovac,Valjevo,Sombor,Sremska Mitrovica,Požarevac,Pirot,Vranje,Kruševac,Vršac,Loznica,Inđija,Stara Pazova,Bački Petrovac,Zlatibor,Kikinda
RU|RF|Russian,Russians|Moscow|Saint Petersburg,St. Petersburg,St Petersburg,Kazan,Vladivostok,Novosibirsk,Yekaterinburg,Sochi,Samara,Omsk,Chelyabinsk,Astrakhan,Murmansk,Kaliningrad,Nizhny Novgorod,Tatarstan,Bashkortostan,Chechnya,Dagestan,Yakutia,Sakha,Siberia,Primorye,Khabarovsk,Krasnodar,Stavropol,Rostov,Rostov-on-Don,Sverdlovsk,Tomsk,Perm,Saratov,Tyumen,Orenburg,Irkutsk,Krasnoyarsk,Barnaul,Altai,Altai Krai,Arkhangelsk,Vologda,Tula,Kaluga,Ryazan,Voronezh,Volgograd,Ulyanovsk,Ufa,Izhevsk,Udmurtia,Buryatia,Ulan-Ude,Chita,Zabaykalsky,Amur Region,Sakhalin,Kamchatka,Magadan,Novorossiysk,Pskov,Veliky Novgorod,Leningrad Region,Moscow Region,Kemerovo,Kuzbass,Penza,Lipetsk,Tver,Yaroslavl,Ivanovo,Kostroma,Smolensk,Bryansk,Kursk,Belgorod,Tambov,Syktyvkar,Karelia,Petrozavodsk,Khakassia,Tuva,Kalmykia,Mordovia,Chuvashia,Ingushetia,Grozny,Makhachkala,Pyatigorsk
RW|Republic of Rwanda|Rwandan,Rwandans,Rwandese|Kigali|Huye,Musanze,Rubavu
SA|Kingdom of Saudi Arabia,KSA,Saudi|Saudi Arabian,Saudi,Saudis|Riyadh|Jeddah,Dammam,Mecca,Medina,Jubail,Yanbu,Dhahran,Neom,Tabuk,Eastern Province,Al Khobar,Abha,AlUla,Jazan,Jizan,Asir,Ras Al-Khair,King Abdullah Economic City
SB|the Solomons|Solomon Islander,Solomon Islanders|Honiara|Noro,Gizo,Guadalcanal,Malaita,Munda,Choiseul
SC|Republic of Seychelles|Seychellois|Victoria (Seychelles)|
SD|Republic of the Sudan|Sudanese|Khartoum|Port Sudan,Omdurman
SE|Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm|Gothenburg,Göteborg,Malmö,Uppsala,Linköping,Västerås,Luleå,Kiruna,Lund,Umeå,Skellefteå,Norrköping,Skåne,Västra Götaland,Norrbotten,Västerbotten,Örebro,Helsingborg,Jönköping,Sundsvall,Gävle,Karlstad,Trollhättan,Södertälje,Halmstad,Växjö,Karlskrona,Gotland
SG|Republic of Singapore|Singaporean,Singaporeans||Jurong
SI|Republic of Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|Maribor,Koper,Celje,Kranj,Novo Mesto,Velenje,Nova Gorica,Ptuj,Murska Sobota,Krško,Bled,Jesenice,Trbovlje
SK|Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava|Košice,Kosice,Žilina,Nitra,Trnava,Prešov,Banská Bystrica,Trenčín,Poprad,Prievidza,Zvolen,Piešťany,Komárno,Michalovce
SL|Republic of Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
SM|Republic of San Marino|Sammarinese|City of San Marino|
SN|Republic of Senegal,Sénégal|Senegalese|Dakar|Thiès,Saint-Louis,Diamniadio,Ziguinchor,Kaolack,Touba,Casamance,Ndayane,Kédougou
SO|Federal Republic of Somalia|Somali,Somalis|Mogadishu|Berbera,Hargeisa,Kismayo
SR|Republic of Suriname,Dutch Guiana|Surinamese|Paramaribo|Nickerie,Moengo,Commewijne
SS|Republic of South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe,São Tomé|São Toméan|São Tomé City|
SV|Republic of El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador|La Unión,Acajutla
SY|Syria|Syrian,Syrians|Damascus|Aleppo,Homs,Latakia,Tartus,Hama,Idlib,Deir ez-Zor,Raqqa
SZ|Swaziland,Kingdom of Eswatini|Swazi,Emaswati|Mbabane|
TD|Republic of Chad|Chadian,Chadians|N'Djamena,N’Djamena|
TG|Togolese Republic|Togolese|Lomé,Lome|Sokodé,Adétikopé,Kpalimé
TH|Kingdom of Thailand,Siam|Thai,Thais|Bangkok|Chiang Mai,Phuket,Pattaya,Rayong,Laem Chabang,Chonburi,Mukdahan,Khon Kaen,Nong Khai,Nakhon Ratchasima,Songkhla,Hat Yai,Udon Thani,Ayutthaya,Chiang Rai,Surat Thani,Ubon Ratchathani,Mae Sot,Sa Kaeo
TJ|Republic of Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe|Khujand,Khorog,Bokhtar,Khatlon,Sughd,Kulob,Badakhshan,Panjakent,Vahdat,Rogun
TL|East Timor|Timorese,East Timorese|Dili|
TM|Turkmenia|Turkmen,Turkmens|Ashgabat,Ashkhabad|Turkmenbashi,Mary,Turkmenabat,Avaza,Türkmenabat,Daşoguz,Dashoguz,Lebap,Arkadag,Awaza,Balkan Province
TN|Tunisian Republic|Tunisian,Tunisians|Tunis|Sfax,Sousse,Bizerte,Gabès,Gabes,Monastir,Gafsa,Kairouan,Nabeul,Zarzis,Radès,Tozeur,Enfidha,Djerba
TO|Kingdom of Tonga|Tongan,Tongans|Nukuʻalofa,Nuku'alofa|
TR|Turkiye,Republic of Türkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara|Istanbul,İstanbul,Izmir,İzmir,Antalya,Bursa,Adana,Mersin,Gaziantep,Konya,Kayseri,Trabzon,Eskişehir,Kocaeli,Sakarya,Eskisehir,Samsun,Denizli,Diyarbakır,Şanlıurfa,Erzurum,Malatya,Manisa,Aydın,Muğla,Hatay,Iskenderun,İskenderun,Tekirdağ,Edirne,Çanakkale,Balıkesir,Kahramanmaraş,Kars,Iğdır,Kırklareli,Izmit,Zonguldak,Filyos,Nevşehir,Cappadocia,Bodrum
TT|Trinidad|Trinidadian,Trinidadians|Port of Spain|Tobago,Point Lisas,Chaguaramas
TV|Ellice Islands|Tuvaluan,Tuvaluans|Funafuti|
TW|Republic of China,Formosa|Taiwanese|Taipei|Kaohsiung,Hsinchu,Taichung,Tainan,Taoyuan,Keelung
TZ|Tanganyika,Zanzibar|Tanzanian,Tanzanians|Dodoma|Dar es Salaam,Arusha,Mwanza,Tanga,Mtwara,Bagamoyo,Zanzibar,Mbeya,Morogoro,Kigoma,Geita,Kilimanjaro,Iringa,Tabora
UA|Ukrainian SSR|Ukrainian,Ukrainians|Kyiv,Kiev|Lviv,Odesa,Odessa,Kharkiv,Dnipro,Zaporizhzhia,Mykolaiv,Vinnytsia,Chernihiv,Poltava,Sumy,Ternopil,Ivano-Frankivsk,Uzhhorod,Chernivtsi,Kherson,Cherkasy,Zhytomyr,Rivne,Lutsk,Khmelnytskyi,Donetsk,Luhansk,Crimea,Sevastopol,Mariupol,Zakarpattia,Volyn,Kryvyi Rih,Izmail,Bucha,Irpin
UG|Republic of Uganda|Ugandan,Ugandans|Kampala|Entebbe,Jinja,Gulu,Hoima,Mbarara,Mbale,Kasese,Karamoja
US|America,the States|American,Americans,U.S.,US|Washington,Washington D.C.,Washington DC|New York,Los Angeles,Houston,Chicago,San Francisco,Boston,Seattle,Dallas,Miami,Atlanta,Detroit,Philadelphia,Denver,California,Texas,Silicon Valley,Pittsburgh,San Diego,Florida,Illinois,Pennsylvania,Ohio,Michigan,Massachusetts,New Jersey,Virginia,North Carolina,South Carolina,Colorado,Arizona,Utah,Nevada,Minnesota,Wisconsin,Missouri,Indiana,Tennessee,Kentucky,Alabama,Louisiana,Oklahoma,Kansas,Nebraska,Iowa,Idaho,Wyoming,North Dakota,South Dakota,Arkansas,Mississippi,Oregon,Connecticut,Maryland,Vermont,New Hampshire,Rhode Island,New Mexico,West Virginia,Hawaii,Alaska,New York State,Washington State,Minneapolis,Cleveland,Baltimore,Salt Lake City,Las Vegas,New Orleans,Nashville,Kansas City,Cincinnati,Indianapolis,Milwaukee,Honolulu,San Antonio,Palo Alto,Sacramento,Tampa,Charlotte North Carolina,Guam,Puerto Rico
UY|Oriental Republic of Uruguay|Uruguayan,Uruguayans|Montevideo|Punta del Este,Paysandú,Fray Bentos,Maldonado,Tacuarembó,Nueva Palmira,Canelones
UZ|Republic of Uzbekistan,Uzbek SSR|Uzbek,Uzbeks,Uzbekistani|Tashkent|Samarkand,Bukhara,Khiva,Namangan,Andijan,Fergana,Navoi,Termez,Nukus,Urgench,Qarshi,Ferghana,Khorezm,Karakalpakstan,Kashkadarya,Karshi,Surkhandarya,Jizzakh,Sirdaryo,Syrdarya,Gulistan,Kokand,Navoiy,Angren,Almalyk,Chirchik,Margilan
VA|Holy See,Vatican,Vatican City|Papal|Vatican City|
VC|St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian|Kingstown|
VE|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas|Maracaibo,Puerto La Cruz
VN|Viet Nam,Việt Nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam,SRV|Vietnamese|Hanoi,Ha Noi,Hà Nội|Ho Chi Minh City,HCM City,HCMC,Saigon,Da Nang,Đà Nẵng,Hai Phong,Hải Phòng,Can Tho,Cần Thơ,Hue,Quang Ninh,Binh Duong,Vung Tau,Haiphong,Nha Trang,Quy Nhon,Dong Nai,Quang Ninh Province,Bac Ninh,Bac Giang,Lao Cai,Ba Ria-Vung Tau,Thai Nguyen,Nghe An,Thanh Hoa,Quang Nam,Quang Ngai,Quang Tri,Ha Tinh,Lam Dong,Dak Lak,Long An,An Giang,Kien Giang,Phu Quoc,Ca Mau,Tay Ninh,Binh Dinh,Khanh Hoa,Nam Dinh,Vinh Phuc,Hai Duong,Hung Yen,Dien Bien,Lang Son,Cao Bang
VU|New Hebrides|Ni-Vanuatu,Vanuatuan|Port Vila|Luganville
WS|Western Samoa|Samoan,Samoans|Apia|Salelologa
XK|Republic of Kosovo,Kosova|Kosovan,Kosovans,Kosovar,Kosovars|Pristina,Prishtina,Priština|Prizren,Peja,Mitrovica,Ferizaj,Gjakova,Gjilan
YE|Republic of Yemen|Yemeni,Yemenis|Sana'a,Sanaa,Aden|Hodeidah,Mukalla
ZA|RSA,Republic of South Africa|South African,South Africans|Pretoria|Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth,Gqeberha,Stellenbosch,Richards Bay,Coega,Midrand,Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Northern Cape,Free State,North West Province,East London South Africa,Polokwane,Mbombela,Saldanha,Pietermaritzburg,Rustenburg
ZM|Republic of Zambia,Northern Rhodesia|Zambian,Zambians|Lusaka|Kitwe,Ndola,Livingstone,Solwezi,Kabwe,Copperbelt,Chipata,Chingola,Mufulira,Luanshya,Kasama,Kafue
ZW|Republic of Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare,Salisbury|Bulawayo,Mutare,Chinhoyi,Gweru,Victoria Falls,Masvingo,Kwekwe,Hwange,Beitbridge,Manicaland,Matabeleland,Mashonaland
HK|Hong Kong SAR|Hongkonger||
MO|Macau|Macanese||
PR||Puerto Rican|San Juan|
GL||Greenlandic|Nuuk|
FO|Faroes|Faroese|Tórshavn,Torshavn|
NC||New Caledonian|Nouméa,Noumea|
PF||Polynesian|Papeete|
CK||Cook Islander|Avarua|
NU||Niuean|Alofi|
EH|Sahrawi Republic|Sahrawi|Laayoune|
`;
