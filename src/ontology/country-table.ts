/**
 * What the names of states in i18n-iso-countries leave out, one state a line, five fields between bars:
 * code | further names, also historic and native ones | demonyms | capitals, also as once spelled | other cities.
 * Entries are separated by commas. To teach Diplograph a name, add it here; lines are sorted by code.
 */
export const countryTable = `
AD|Principality of Andorra|Andorran,Andorrans|Andorra la Vella|
AE|Emirates,the Emirates|Emirati,Emiratis|Abu Dhabi|Dubai,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Al Ain
AF|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul|Kandahar,Herat,Mazar-i-Sharif,Jalalabad
AG|Antigua|Antiguan,Antiguans|St. John's,Saint John's|
AL|Republic of Albania,Shqipëria|Albanian,Albanians|Tirana,Tiranë|Durrës,Durres,Vlorë,Vlora,Shkodër,Shkodra,Korçë,Fier
AM|Republic of Armenia|Armenian,Armenians|Yerevan|Gyumri,Vanadzor
AO|Republic of Angola|Angolan,Angolans|Luanda|Lobito,Benguela,Huambo,Cabinda,Malanje
AR|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires|Córdoba,Rosario,Mendoza,La Plata,Mar del Plata,Tucumán,Bahía Blanca,Neuquén
AT|Republic of Austria|Austrian,Austrians|Vienna,Wien|Graz,Linz,Salzburg,Innsbruck
AU|Commonwealth of Australia|Australian,Australians|Canberra|Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Geelong,Townsville,Fremantle
AZ|Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Ganja,Sumgait,Sumqayit,Nakhchivan
BA|Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,BiH|Bosnian,Bosnians,Bosnian-Herzegovinian|Sarajevo|Banja Luka,Mostar,Tuzla,Zenica
BB||Barbadian,Barbadians,Bajan|Bridgetown|
BD|People's Republic of Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Dacca|Chittagong,Chattogram,Khulna,Sylhet
BE|Kingdom of Belgium|Belgian,Belgians|Brussels,Bruxelles|Antwerp,Ghent,Liège,Bruges,Leuven,Zeebrugge,Namur,Charleroi,Mechelen,Hasselt
BF|Upper Volta|Burkinabe,Burkinabé,Burkinabè|Ouagadougou|Bobo-Dioulasso
BG|Republic of Bulgaria|Bulgarian,Bulgarians|Sofia|Plovdiv,Varna,Burgas,Ruse,Pleven,Stara Zagora
BH|Kingdom of Bahrain|Bahraini,Bahrainis|Manama|Muharraq
BI|Republic of Burundi|Burundian,Burundians|Bujumbura,Gitega|
BJ|Republic of Benin,Bénin,Dahomey|Beninese,Béninois|Porto-Novo,Cotonou|Parakou
BN|Brunei|Bruneian,Bruneians|Bandar Seri Begawan|
BO|Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre|Santa Cruz de la Sierra,Cochabamba,Oruro,Potosí,El Alto
BR|Federative Republic of Brazil,Brasil|Brazilian,Brazilians|Brasília,Brasilia|São Paulo,Sao Paulo,Rio de Janeiro,Salvador,Belo Horizonte,Porto Alegre,Recife,Fortaleza,Curitiba,Manaus,Santos,Campinas,Goiânia,Florianópolis,Joinville
BS|Commonwealth of the Bahamas,the Bahamas|Bahamian,Bahamians|Nassau|
BT|Kingdom of Bhutan|Bhutanese|Thimphu|Paro,Phuntsholing
BW|Republic of Botswana,Bechuanaland|Botswanan,Batswana,Motswana|Gaborone|Francistown,Maun
BY|Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarusians,Belarussian,Byelorussian|Minsk|Brest,Gomel,Grodno,Vitebsk,Mogilev,Hrodna
BZ|British Honduras|Belizean,Belizeans|Belmopan|Belize City
CA|Dominion of Canada|Canadian,Canadians|Ottawa|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Saskatoon,Québec City
CD|DRC,DR Congo,D.R. Congo,Congo-Kinshasa,the Democratic Republic of Congo,Democratic Republic of Congo,Zaire,Zaïre|Congolese,Zairean|Kinshasa|Lubumbashi,Goma,Kolwezi,Kisangani,Matadi,Bukavu,Mbuji-Mayi
CF|CAR|Central African|Bangui|
CG|Congo-Brazzaville,Republic of Congo||Brazzaville|Pointe-Noire
CH|Swiss Confederation,Helvetia|Swiss|Bern,Berne|Zurich,Zürich,Geneva,Basel,Lausanne,Lucerne,Lugano,Davos,Zug
CI|Ivory Coast,Côte d’Ivoire,Republic of Côte d'Ivoire|Ivorian,Ivorians,Ivoirian|Yamoussoukro,Abidjan|Bouaké,San-Pédro
CL|Republic of Chile|Chilean,Chileans|Santiago,Santiago de Chile|Valparaíso,Concepción,Antofagasta,Punta Arenas,Iquique,Rancagua,Temuco,Puerto Montt,Arica
CM|Republic of Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde|Douala,Kribi,Garoua
CN|PRC,Mainland China|Chinese|Beijing,Peking|Shanghai,Guangzhou,Shenzhen,Chengdu,Chongqing,Wuhan,Tianjin,Hangzhou,Nanjing,Xi'an,Xi’an,Qingdao,Dalian,Urumqi,Harbin,Suzhou,Xiamen,Ningbo,Kunming,Changsha,Zhengzhou,Hefei,Jinan,Lanzhou,Nanning,Shenyang,Guiyang,Haikou,Yiwu,Zhuzhou
CO|Republic of Colombia|Colombian,Colombians|Bogotá,Bogota|Medellín,Medellin,Cali,Barranquilla,Cartagena,Bucaramanga,Pereira
CR|Republic of Costa Rica|Costa Rican,Costa Ricans|San José,San Jose|Limón,Puerto Limón,Alajuela
CU|Republic of Cuba|Cuban,Cubans|Havana,La Habana|Santiago de Cuba,Mariel
CV|Cabo Verde|Cape Verdean,Cabo Verdean,Cape Verdeans|Praia|Mindelo
CY|Republic of Cyprus|Cypriot,Cypriots|Nicosia|Limassol,Larnaca,Paphos
CZ|Czechoslovakia|Czech,Czechs|Prague,Praha|Brno,Ostrava,Plzeň,Pilsen,Olomouc,Liberec,Zlín,Pardubice
DE|Federal Republic of Germany|German,Germans|Berlin,Bonn|Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Leipzig,Dresden,Bremen,Hanover,Hannover,Nuremberg,Essen,Dortmund,Karlsruhe,Aachen,Mainz,Kiel,Rostock,Mannheim,Bochum,Bielefeld,Kassel,Jena,Potsdam
DJ|Republic of Djibouti|Djiboutian,Djiboutians|Djibouti City|
DK|Kingdom of Denmark|Danish,Dane,Danes|Copenhagen|Aarhus,Odense,Aalborg,Esbjerg,Kolding
DM||Dominican|Roseau|
DO|Dominican Rep.|Dominican,Dominicans|Santo Domingo|Punta Cana,Santiago de los Caballeros,Puerto Plata
DZ|People's Democratic Republic of Algeria|Algerian,Algerians|Algiers|Oran,Constantine,Annaba,Hassi Messaoud
EC|Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito|Guayaquil,Cuenca,Manta,Ambato
EE|Republic of Estonia|Estonian,Estonians|Tallinn|Tartu,Narva,Pärnu
EG|Arab Republic of Egypt|Egyptian,Egyptians|Cairo|Alexandria,Port Said,Suez,Giza,Luxor,Aswan,Ain Sokhna,Sharm El-Sheikh,Damietta
ER|State of Eritrea|Eritrean,Eritreans|Asmara|Massawa
ES|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid|Barcelona,Valencia,Seville,Bilbao,Málaga,Zaragoza,Vigo,Algeciras,Pamplona,Gijón,Valladolid,Murcia
ET|Federal Democratic Republic of Ethiopia,Abyssinia|Ethiopian,Ethiopians|Addis Ababa|Dire Dawa,Hawassa,Mekelle,Adama,Bahir Dar,Jimma
FI|Republic of Finland|Finnish,Finn,Finns|Helsinki|Espoo,Tampere,Turku,Oulu,Vaasa,Lahti,Jyväskylä,Lappeenranta,Kuopio
FJ|Republic of Fiji|Fijian,Fijians|Suva|Nadi,Lautoka,Labasa
FM|Federated States of Micronesia,Micronesia|Micronesian|Palikir|
FR|French Republic|French,Frenchman|Paris|Lyon,Marseille,Toulouse,Nice,Bordeaux,Lille,Nantes,Strasbourg,Grenoble,Le Havre,Rennes,Montpellier,Dijon
GA|Gabonese Republic|Gabonese|Libreville|Port-Gentil
GB|Britain,Great Britain,U.K.,United Kingdom of Great Britain and Northern Ireland,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Scottish,Welsh|London|Edinburgh,Manchester,Birmingham,Glasgow,Liverpool,Leeds,Bristol,Cambridge,Oxford,Belfast,Cardiff,Aberdeen,Sheffield,Newcastle
GD||Grenadian,Grenadians|St. George's,Saint George's|
GE|Republic of Georgia,Sakartvelo|Georgian,Georgians|Tbilisi,Tiflis|Batumi,Kutaisi,Poti,Rustavi,Anaklia,Zugdidi
GH|Republic of Ghana,Gold Coast|Ghanaian,Ghanaians|Accra|Kumasi,Tema,Takoradi,Tamale,Sekondi
GM|The Gambia|Gambian,Gambians|Banjul|Serekunda
GN|Republic of Guinea,Guinea-Conakry|Guinean,Guineans|Conakry|Boké,Nzérékoré
GQ|Republic of Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|Bata
GR|Hellenic Republic,Hellas|Greek,Greeks,Hellenic|Athens|Thessaloniki,Piraeus,Patras,Heraklion,Alexandroupolis,Volos
GT|Republic of Guatemala|Guatemalan,Guatemalans|Guatemala City|Quetzaltenango,Antigua Guatemala,Escuintla
GW|Guinea Bissau|Bissau-Guinean|Bissau|
GY|Co-operative Republic of Guyana,British Guiana|Guyanese|Georgetown|
HN|Republic of Honduras|Honduran,Hondurans|Tegucigalpa|San Pedro Sula,Puerto Cortés
HR|Republic of Croatia,Hrvatska|Croatian,Croatians,Croat,Croats|Zagreb|Split,Rijeka,Osijek,Zadar,Dubrovnik,Pula,Varaždin,Koprivnica,Karlovac
HT|Republic of Haiti|Haitian,Haitians|Port-au-Prince|Cap-Haïtien
HU|Republic of Hungary,Magyarország|Hungarian,Hungarians|Budapest|Debrecen,Szeged,Pécs,Győr,Miskolc,Kecskemét
ID|Republic of Indonesia,Dutch East Indies|Indonesian,Indonesians|Jakarta,Nusantara|Surabaya,Bandung,Medan,Denpasar,Bali,Batam,Makassar,Yogyakarta,Semarang,Palembang,Balikpapan
IE|Republic of Ireland,Eire,Éire|Irish,Irishman|Dublin|Cork,Limerick,Galway,Shannon
IL|State of Israel|Israeli,Israelis|Jerusalem|Tel Aviv,Haifa,Beersheba,Be'er Sheva,Ashdod
IN|Republic of India,Bharat|Indian,Indians|New Delhi,Delhi|Mumbai,Bombay,Bengaluru,Bangalore,Chennai,Madras,Kolkata,Calcutta,Hyderabad,Pune,Ahmedabad,Kochi,Jaipur,Lucknow,Visakhapatnam,Gurugram,Noida,Gandhinagar,Surat,Nagpur,Coimbatore,Indore,Vadodara
IQ|Republic of Iraq|Iraqi,Iraqis|Baghdad|Basra,Erbil,Mosul,Kirkuk,Sulaymaniyah
IR|Persia,I.R. Iran|Iranian,Iranians,Persian|Tehran,Teheran|Isfahan,Mashhad,Tabriz,Shiraz,Bandar Abbas,Chabahar
IS|Republic of Iceland|Icelandic,Icelander,Icelanders|Reykjavík,Reykjavik|Akureyri
IT|Italian Republic,Italia|Italian,Italians|Rome,Roma|Milan,Milano,Turin,Torino,Naples,Genoa,Bologna,Trieste,Venice,Florence,Bari,Verona,Palermo,Brescia,Modena,Livorno,Ravenna,Udine
JM||Jamaican,Jamaicans|Kingston|Montego Bay
JO|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman|Aqaba,Irbid,Zarqa
JP|Nippon|Japanese|Tokyo|Osaka,Nagoya,Yokohama,Kyoto,Fukuoka,Sapporo,Kobe,Hiroshima,Sendai,Tsukuba,Kitakyushu,Niigata
KE|Republic of Kenya|Kenyan,Kenyans|Nairobi|Mombasa,Kisumu,Nakuru,Eldoret,Thika,Naivasha,Athi River
KG|Kyrgyz Republic,Kirghizia,Kirgizia|Kyrgyz,Kyrgyzstani,Kirghiz|Bishkek,Frunze|Osh,Jalal-Abad,Karakol,Cholpon-Ata
KH|Kingdom of Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh|Siem Reap,Sihanoukville,Battambang
KI|Gilbert Islands|I-Kiribati|Tarawa,South Tarawa|
KM|Union of the Comoros|Comorian,Comoran|Moroni|
KN|St. Kitts and Nevis,St Kitts and Nevis|Kittitian|Basseterre|
KP|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang|
KR|ROK,Korea,S. Korea,Korea Rep.|South Korean,South Koreans,Korean,Koreans|Seoul,Sejong|Busan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Pohang,Suwon,Changwon,Jeju,Pangyo
KW|State of Kuwait|Kuwaiti,Kuwaitis|Kuwait City|Shuwaikh
KZ|Republic of Kazakhstan,Qazaqstan,Kazakh SSR|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan,Akmola|Almaty,Alma-Ata,Shymkent,Karaganda,Karagandy,Aktau,Aktobe,Atyrau,Pavlodar,Kostanay,Taraz,Turkistan,Semey,Oskemen,Ust-Kamenogorsk,Kokshetau,Kyzylorda,Oral,Uralsk,Temirtau,Ekibastuz,Khorgos,Kuryk,Stepnogorsk
LA|Laos,Lao PDR|Lao,Laotian,Laotians|Vientiane|Luang Prabang,Savannakhet,Pakse
LB|Lebanese Republic|Lebanese|Beirut|Tripoli (Lebanon),Sidon
LC|St. Lucia,St Lucia|Saint Lucian,St Lucian|Castries|
LI|Principality of Liechtenstein|Liechtensteiner|Vaduz|
LK|Ceylon,Lanka|Sri Lankan,Sri Lankans,Lankan|Colombo,Sri Jayawardenepura Kotte|Kandy,Galle,Hambantota,Jaffna,Trincomalee
LR|Republic of Liberia|Liberian,Liberians|Monrovia|
LS|Kingdom of Lesotho,Basutoland|Basotho,Mosotho|Maseru|
LT|Republic of Lithuania|Lithuanian,Lithuanians|Vilnius|Kaunas,Klaipėda,Klaipeda,Šiauliai,Panevėžys
LU|Grand Duchy of Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|Luxembourg City|
LV|Republic of Latvia|Latvian,Latvians|Riga|Daugavpils,Liepāja,Ventspils,Jelgava
LY|State of Libya|Libyan,Libyans|Tripoli|Benghazi,Misrata,Tobruk
MA|Kingdom of Morocco|Moroccan,Moroccans|Rabat|Casablanca,Marrakesh,Marrakech,Tangier,Tanger,Fez,Agadir,Dakhla,Kenitra,Meknes,Fes,Oujda,Jorf Lasfar
MC|Principality of Monaco|Monegasque,Monégasque|Monte Carlo|
MD|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldovans|Chișinău,Chisinau,Chişinău,Kishinev|Bălți,Giurgiulești,Tiraspol,Ungheni,Cahul
ME|Crna Gora|Montenegrin,Montenegrins|Podgorica,Titograd|Bar,Budva,Kotor,Nikšić,Cetinje,Tivat
MG|Republic of Madagascar,Malagasy Republic|Malagasy,Madagascan|Antananarivo|Toamasina,Antsirabe
MH|Republic of the Marshall Islands|Marshallese|Majuro|
MK|Macedonia,FYROM,Republic of North Macedonia,Republic of Macedonia|Macedonian,Macedonians,North Macedonian|Skopje|Bitola,Ohrid,Tetovo,Kumanovo,Prilep,Veles
ML|Republic of Mali,French Sudan|Malian,Malians|Bamako|Timbuktu
MM|Burma,Union of Myanmar|Burmese,Myanma|Naypyidaw,Nay Pyi Taw,Rangoon|Yangon,Mandalay
MN|Outer Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|Erdenet,Darkhan
MR|Islamic Republic of Mauritania|Mauritanian,Mauritanians|Nouakchott|Nouadhibou
MT|Republic of Malta|Maltese|Valletta|Sliema
MU|Republic of Mauritius|Mauritian,Mauritians|Port Louis|Ebène
MV|Republic of Maldives,the Maldives|Maldivian,Maldivians|Malé,Male City|
MW|Republic of Malawi,Nyasaland|Malawian,Malawians|Lilongwe|Blantyre,Mzuzu,Zomba
MX|United Mexican States|Mexican,Mexicans|Mexico City|Guadalajara,Monterrey,Tijuana,Puebla,Querétaro,Veracruz,Manzanillo
MY|Malaya|Malaysian,Malaysians,Malay|Kuala Lumpur,Putrajaya|Penang,Johor Bahru,Kuching,Kota Kinabalu,Cyberjaya,Malacca,Ipoh,Pasir Gudang,Port Klang
MZ|Republic of Mozambique,Moçambique|Mozambican,Mozambicans|Maputo|Beira,Nacala,Tete,Pemba,Nampula
NA|Republic of Namibia,South West Africa|Namibian,Namibians|Windhoek|Walvis Bay,Swakopmund,Lüderitz,Oshakati
NE|Republic of Niger|Nigerien,Nigeriens|Niamey|Agadez
NG|Federal Republic of Nigeria|Nigerian,Nigerians|Abuja|Lagos,Port Harcourt,Kano,Ibadan,Kaduna,Calabar,Abeokuta
NI|Republic of Nicaragua|Nicaraguan,Nicaraguans|Managua|
NL|Holland,Kingdom of the Netherlands,the Netherlands|Dutch,Dutchman|Amsterdam,The Hague,the Hague,Hague|Rotterdam,Utrecht,Eindhoven,Delft,Wageningen,Groningen,Maastricht
NO|Kingdom of Norway|Norwegian,Norwegians|Oslo|Bergen,Stavanger,Trondheim,Tromsø,Narvik,Ålesund,Kristiansand,Drammen
NP|Federal Democratic Republic of Nepal|Nepali,Nepalese,Nepalis|Kathmandu|Pokhara,Biratnagar,Lalitpur
NR|Republic of Nauru|Nauruan|Yaren|
NZ|Aotearoa|New Zealander,New Zealanders,Kiwi|Wellington|Auckland,Christchurch,Dunedin,Hamilton,Tauranga
OM|Sultanate of Oman|Omani,Omanis|Muscat|Salalah,Sohar,Duqm,Nizwa
PA|Republic of Panama,Panamá|Panamanian,Panamanians|Panama City|Colón,Balboa,Chiriquí
PE|Republic of Peru,Perú|Peruvian,Peruvians|Lima|Arequipa,Cusco,Callao,Trujillo,Chancay,Piura,Paita,Chimbote,Tacna,Iquitos,Moquegua
PG|PNG|Papua New Guinean,Papua New Guineans|Port Moresby|Lae,Rabaul
PH|Republic of the Philippines,the Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|Cebu,Davao,Makati,Quezon City,Subic,Clark,Iloilo,Taguig,Batangas,Baguio
PK|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad|Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Gwadar,Faisalabad,Sialkot,Multan
PL|Republic of Poland,Polska|Polish,Pole,Poles|Warsaw,Warszawa|Kraków,Krakow,Cracow,Gdańsk,Gdansk,Wrocław,Wroclaw,Poznań,Poznan,Łódź,Lodz,Katowice,Lublin,Szczecin,Gdynia,Rzeszów,Bydgoszcz
PS|the Palestinian Territories,Palestinian Authority|Palestinian,Palestinians|Ramallah|Gaza,Hebron,Nablus
PT|Portuguese Republic|Portuguese|Lisbon,Lisboa|Porto,Braga,Coimbra,Sines,Faro,Aveiro,Setúbal
PW|Republic of Palau|Palauan|Ngerulmud,Koror|
PY|Republic of Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion|Ciudad del Este,Encarnación
QA|State of Qatar|Qatari,Qataris|Doha|Al Wakrah,Ras Laffan,Lusail
RO|România,Rumania|Romanian,Romanians|Bucharest,București|Cluj-Napoca,Timișoara,Iași,Constanța,Constanta,Brașov,Sibiu,Galați,Craiova,Oradea,Ploiești
RS|Republic of Serbia,Srbija|Serbian,Serbians,Serb,Serbs|Belgrade,Beograd|Novi Sad,Niš,Nis,Subotica,Kragujevac,Pančevo,Pancevo,Zrenjanin,Smederevo,Bor,Čačak,Kraljevo,Užice,Obrenovac,Šabac
RU|RF|Russian,Russians|Moscow|Saint Petersburg,St. Petersburg,St Petersburg,Kazan,Vladivostok,Novosibirsk,Yekaterinburg,Sochi,Samara,Omsk,Chelyabinsk,Astrakhan,Murmansk,Kaliningrad,Nizhny Novgorod
RW|Republic of Rwanda|Rwandan,Rwandans,Rwandese|Kigali|Huye,Musanze,Rubavu
SA|Kingdom of Saudi Arabia,KSA,Saudi|Saudi Arabian,Saudi,Saudis|Riyadh|Jeddah,Dammam,Mecca,Medina,Jubail,Yanbu,Dhahran,Neom
SB|the Solomons|Solomon Islander,Solomon Islanders|Honiara|Noro,Gizo
SC|Republic of Seychelles|Seychellois|Victoria (Seychelles)|
SD|Republic of the Sudan|Sudanese|Khartoum|Port Sudan,Omdurman
SE|Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm|Gothenburg,Göteborg,Malmö,Uppsala,Linköping,Västerås,Luleå,Kiruna,Lund,Umeå,Skellefteå,Norrköping
SG|Republic of Singapore|Singaporean,Singaporeans||Jurong
SI|Republic of Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|Maribor,Koper,Celje,Kranj,Novo Mesto
SK|Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava|Košice,Kosice,Žilina,Nitra,Trnava,Prešov
SL|Republic of Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
SM|Republic of San Marino|Sammarinese|City of San Marino|
SN|Republic of Senegal,Sénégal|Senegalese|Dakar|Thiès,Saint-Louis,Diamniadio,Ziguinchor
SO|Federal Republic of Somalia|Somali,Somalis|Mogadishu|Berbera,Hargeisa,Kismayo
SR|Republic of Suriname,Dutch Guiana|Surinamese|Paramaribo|
SS|Republic of South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe,São Tomé|São Toméan|São Tomé City|
SV|Republic of El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador|La Unión
SY|Syria|Syrian,Syrians|Damascus|Aleppo,Homs,Latakia
SZ|Swaziland,Kingdom of Eswatini|Swazi,Emaswati|Mbabane|
TD|Republic of Chad|Chadian,Chadians|N'Djamena,N’Djamena|
TG|Togolese Republic|Togolese|Lomé,Lome|Sokodé
TH|Kingdom of Thailand,Siam|Thai,Thais|Bangkok|Chiang Mai,Phuket,Pattaya,Rayong,Laem Chabang,Chonburi,Mukdahan,Khon Kaen,Nong Khai
TJ|Republic of Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe|Khujand,Khorog,Bokhtar
TL|East Timor|Timorese,East Timorese|Dili|
TM|Turkmenia|Turkmen,Turkmens|Ashgabat,Ashkhabad|Turkmenbashi,Mary,Turkmenabat,Avaza
TN|Tunisian Republic|Tunisian,Tunisians|Tunis|Sfax,Sousse,Bizerte,Gabès
TO|Kingdom of Tonga|Tongan,Tongans|Nukuʻalofa,Nuku'alofa|
TR|Turkiye,Republic of Türkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara|Istanbul,İstanbul,Izmir,İzmir,Antalya,Bursa,Adana,Mersin,Gaziantep,Konya,Kayseri,Trabzon,Eskişehir
TT|Trinidad|Trinidadian,Trinidadians|Port of Spain|
TV|Ellice Islands|Tuvaluan,Tuvaluans|Funafuti|
TW|Republic of China,Formosa|Taiwanese|Taipei|Kaohsiung,Hsinchu,Taichung,Tainan
TZ|Tanganyika,Zanzibar|Tanzanian,Tanzanians|Dodoma|Dar es Salaam,Arusha,Mwanza,Tanga,Mtwara,Bagamoyo
UA|Ukrainian SSR|Ukrainian,Ukrainians|Kyiv,Kiev|Lviv,Odesa,Odessa,Kharkiv,Dnipro,Zaporizhzhia,Mykolaiv
UG|Republic of Uganda|Ugandan,Ugandans|Kampala|Entebbe,Jinja,Gulu,Hoima,Mbarara
US|America,the States|American,Americans,U.S.,US|Washington,Washington D.C.,Washington DC|New York,Los Angeles,Houston,Chicago,San Francisco,Boston,Seattle,Dallas,Miami,Atlanta,Detroit,Philadelphia,Denver,California,Texas,Silicon Valley,Pittsburgh,San Diego
UY|Oriental Republic of Uruguay|Uruguayan,Uruguayans|Montevideo|Punta del Este,Paysandú,Fray Bentos
UZ|Republic of Uzbekistan,Uzbek SSR|Uzbek,Uzbeks,Uzbekistani|Tashkent|Samarkand,Bukhara,Khiva,Namangan,Andijan,Fergana,Navoi,Termez,Nukus,Urgench,Qarshi
VA|Holy See,Vatican,Vatican City|Papal|Vatican City|
VC|St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian|Kingstown|
VE|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas|Maracaibo,Puerto La Cruz
VN|Viet Nam,Việt Nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam,SRV|Vietnamese|Hanoi,Ha Noi,Hà Nội|Ho Chi Minh City,HCM City,HCMC,Saigon,Da Nang,Đà Nẵng,Hai Phong,Hải Phòng,Can Tho,Cần Thơ,Hue,Quang Ninh,Binh Duong,Vung Tau,Haiphong,Nha Trang,Quy Nhon
VU|New Hebrides|Ni-Vanuatu,Vanuatuan|Port Vila|Luganville
WS|Western Samoa|Samoan,Samoans|Apia|Salelologa
XK|Republic of Kosovo,Kosova|Kosovan,Kosovans,Kosovar,Kosovars|Pristina,Prishtina,Priština|Prizren,Peja,Mitrovica,Ferizaj,Gjakova
YE|Republic of Yemen|Yemeni,Yemenis|Sana'a,Sanaa,Aden|Hodeidah,Mukalla
ZA|RSA,Republic of South Africa|South African,South Africans|Pretoria|Johannesburg,Cape Town,Durban,Bloemfontein,Port Elizabeth,Gqeberha,Stellenbosch,Richards Bay,Coega,Midrand
ZM|Republic of Zambia,Northern Rhodesia|Zambian,Zambians|Lusaka|Kitwe,Ndola,Livingstone,Solwezi,Kabwe
ZW|Republic of Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans|Harare,Salisbury|Bulawayo,Mutare,Chinhoyi,Gweru,Victoria Falls
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
