/**
 * Organizations whose home everybody knows and an article therefore does not tell, one state a line: its code, then names
 * between commas. A star after a name: what begins with it is of the same home (Siemens Energy). Only names that nothing else
 * in the world bears; lines are sorted by code. What an article itself tells goes before it.
 */
const table = `
AE|ADNOC*,Masdar*,Mubadala*,DP World*,AD Ports*,Etihad*,flydubai,Emaar*,ADQ,TAQA*,DEWA,EDGE Group,G42*,Mashreq*,Dana Gas,Crescent Petroleum,AMEA Power,Lulu Group,Borouge,Al Dahra*,Khalifa University,e& International,Air Arabia*
AF|Kam Air
AL|OSHEE,KESH,Albpetrol,Credins Bank,Albtelecom
AM|ArmSwissBank,Ameriabank*,Enterprise Incubator Foundation,ZCMC
AO|Sonangol*,TAAG*,Endiama*,Banco BAI
AR|YPF*,Aerolíneas Argentinas,INVAP,Techint*,Tenaris*,Arcor,Mercado Libre,Pampa Energía,Grupo Insud,CONICET,Quilmes,Biogénesis Bagó,Satellogic,Bioceres*
AT|OMV*,Erste Group*,Raiffeisen Bank International,Oesterreichische Kontrollbank,Österreichische Kontrollbank,voestalpine*,Andritz*,Doppelmayr*,Strabag*,Kapsch*,Wienerberger,ÖBB*,Verbund AG,Porr,Red Bull,KTM AG,AVL List,Plasser & Theurer,Rosenbauer*,Agrana*
AU|BHP*,Rio Tinto*,Qantas*,Fortescue*,Telstra*,Macquarie*,Woodside*,Santos Ltd,Santos Limited,CSIRO,Austrade,ANZ Bank,Westpac*,Commonwealth Bank,GrainCorp*,CSL Limited,Atlassian,Origin Energy,Lynas*,Monash University,Deakin University,Visy*,Linfox*
AZ|SOCAR*,Azerenergy,Azerenerji,AZAL,Azersu,PASHA Holding,PASHA Bank,Azercell,ADA University,AzerGold,SOFAZ
BA|BH Telecom,Energoinvest*,Bosnalijek*,Elektroprivreda Republike Srpske
BD|Biman*,US-Bangla*,Grameen Bank,Grameenphone,BRAC*,Beximco*,Square Pharmaceuticals,Petrobangla,Walton Hi-Tech,PRAN-RFL*,BEPZA,BGMEA,BUET
BE|Solvay*,Umicore*,AB InBev,Anheuser-Busch InBev,Jan De Nul*,DEME*,imec,Enabel,John Cockerill*,Besix*,UCB,Proximus,Barco NV,Bekaert*,VITO,KBC Group,Fluxys*,Exmar*,FN Herstal
BF|Air Burkina,SONABHY,SONABEL,SOFITEX
BG|Bulgartransgaz,Bulgargaz,Sopharma*,Kozloduy NPP,VMZ Sopot,Arsenal AD,BNB,Lukoil Neftochim*
BH|Gulf Air*,Batelco*,Bapco*,Mumtalakat,GFH Financial*,Investcorp*
BJ|SOBEMAP,SBEE
BN|BIBD
BO|YPFB*,COMIBOL,Boliviana de Aviación,Yacimientos de Litio Bolivianos,YLB,ENDE Corporación
BR|Petrobras*,Vale SA,Embraer*,Embrapa*,JBS*,BRF*,Minerva Foods,Marfrig*,BNDES,Itaú*,Bradesco*,Eletrobras*,WEG SA,Gerdau*,ApexBrasil,Odebrecht*,Novonor*,Fiocruz,Butantan Institute,Instituto Butantan,Natura*,Porto Digital,Suzano*,Andrade Gutierrez,Braskem*,Avibras*,Ambev*,Marcopolo*,Azul Airlines,Gol Linhas Aéreas,Fiesp
BT|Druk Air,Drukair,Druk Green Power*,Druk Holding*
BW|Debswana*,Okavango Diamond Company
BY|Belaruskali*,MAZ,BelAZ,Belavia*,Belneftekhim*,Amkodor*,Gomselmash*,Great Stone Industrial Park,Belarusbank,MTZ Holding
CA|Bombardier*,Barrick*,Teck Resources,SNC-Lavalin*,AtkinsRéalis*,CAE Inc,Nutrien*,Cameco*,First Quantum*,Hydro-Québec*,Scotiabank*,BlackBerry*,Shopify*,McGill University,University of British Columbia,IDRC,CDPQ,Ivanhoe Mines,Enbridge*,Magna International,B2Gold*,Kinross*,Agrium,ATB Financial,Manulife*,TELUS*,Dalhousie University,Brookfield*,Gildan*,McCain Foods
CD|Gécamines,SNEL,Kamoa Copper,SNCC
CG|SNPC
CH|Nestlé*,Novartis*,Roche*,ABB*,UBS*,Credit Suisse*,Glencore*,Stadler*,Syngenta*,Pilatus*,SBB,Buhler Group,Bühler*,EPFL,Holcim*,Trafigura*,Sulzer*,Schindler*,Sicpa*,Barry Callebaut*,Proton SA,Paul Scherrer Institute,SGS SA,Vitol*,Mercuria*,Gunvor*
CI|Petroci*,Port Autonome d'Abidjan,SIFCA*,Conseil du café-cacao,Le Conseil du Café-Cacao,Université Félix Houphouët-Boigny,NSIA Banque
CL|Codelco*,LATAM Airlines*,SQM*,ENAP,CORFO,ProChile,Falabella*,Cencosud*,Copec*,CMPC*,Arauco*,BancoEstado,Concha y Toro*,AquaChile*,Viña Concha y Toro,CAP Minería
CM|Camair-Co,ENEO,SODECOTON,Camrail,SONARA
CN|Huawei*,ZTE*,CNPC*,Sinopec*,CNOOC*,PetroChina*,COSCO*,CRRC*,CRCC,CCCC,CRBC,PowerChina*,Sinohydro*,Sinomach*,BYD*,Geely*,Great Wall Motor,Chery*,SAIC*,Alibaba*,Tencent*,Xiaomi*,Lenovo*,Haier*,Hisense*,Gree*,Norinco*,AVIC*,COMAC*,CITIC*,ICBC,Silk Road Fund,Sinosure,Sinovac*,Sinopharm*,BGI Genomics,Zijin*,CMOC*,Tsingshan*,Goldwind*,Longi*,JinkoSolar*,Trina Solar,Envision Energy,CATL,Dongfeng*,Foton*,Sany*,XCMG*,Zoomlion*,Tsinghua University,Fudan University,Hikvision*,Dahua*,COFCO*,Sungrow*,Yutong*,King Long,Ganfeng*,Universal Energy,Gezhouba*,CSCEC,CMEC,CGGC,Tianqi*,CAMCE
CO|Ecopetrol*,Avianca*,ISA Intercolombia,Interconexión Eléctrica,Grupo Éxito,Bancolombia*,ProColombia,Procafecol*,Juan Valdez,Federación Nacional de Cafeteros,Nutresa*,Grupo Argos,Cementos Argos
CR|PROCOMER,Grupo ICE,Instituto Costarricense de Electricidad,Recope,CINDE,INCAE
CU|BioCubaFarma*,CubaTabaco,Habanos SA,Cubana de Aviación,Finlay Institute,Cubapetróleo,CUPET
CV|TACV,Cabnave
CY|Hellenic Bank,Hermes Airports,Cyta
CZ|ČEZ*,CEZ Group,Škoda Auto*,Škoda Electric,Škoda Group,Skoda Transportation,Aero Vodochody*,Tatra Trucks*,Zetor*,EGAP,CzechTrade,CzechInvest,Czechoslovak Group,CSG Group,Colt CZ,Česká zbrojovka,Agrofert*,Charles University,Masaryk University,Mendel University*,Budějovický Budvar,Komerční banka,PPF Group,EPH,Energetický a průmyslový holding,Vítkovice*,České dráhy,ÚJV Řež,Let Kunovice,Pilsner Urquell,Unipetrol*,Smartwings
DE|Siemens*,Bosch*,BASF*,Bayer*,Volkswagen*,Daimler*,Mercedes-Benz*,BMW*,Deutsche*,Commerzbank*,Allianz*,SAP SE,Thyssenkrupp*,RWE*,E.ON*,Uniper*,EnBW*,Lufthansa*,Hapag-Lloyd*,KfW*,GIZ,Fraunhofer*,Max Planck*,Svevind*,Rheinmetall*,Continental AG,Henkel*,Merck KGaA,BioNTech*,Linde*,DAAD,Hensoldt*,Knauf*,Claas*,Heidelberg Materials,HeidelbergCement*,MAN Truck*,MAN Energy*,Wintershall*,ZF Friedrichshafen,Metro AG,Humboldt University,Helmholtz*,Nordex*,Enercon*,SMA Solar*,VNG,Fraport*,HHLA*,Goethe-Institut,Konrad Adenauer Foundation,Friedrich Ebert Foundation,Dräger*,Fresenius*,SEFE,Beiersdorf,Adidas,Herrenknecht*,DB Engineering*,Sunfire*,Notus Energy
DK|Maersk*,A.P. Moller*,APM Terminals*,Vestas*,Ørsted*,Novo Nordisk*,Novozymes*,Novonesis*,Danfoss*,Carlsberg*,Grundfos*,Arla*,FLSmidth*,Lego*,Haldor Topsoe*,Topsoe*,Ramboll*,Danske Bank,DFDS*,COWI*,Terma A/S,Chr. Hansen,Coloplast
DO|EGEHID,Popular Dominicano,ProDominicana,INDOTEL
DZ|Sonatrach*,Sonelgaz*,Cevital*,Air Algérie,Algérie Télécom,Saidal*,Cosider*,Djezzy,Mobilis,Naftal*
EC|Petroecuador*,EP Petroecuador,CELEC*,CNT EP,ESPOL,Escuela Superior Politécnica del Litoral,Flopec
EE|Eesti Energia,Enefit*,Elering*,Tallink*,Skeleton Technologies,Bolt Technology,Cybernetica*,TalTech,Nortal*,Operail,Milrem*,Starship Technologies,e-Governance Academy,Guardtime
EG|EgyptAir*,Orascom*,Arab Contractors,Elsewedy*,El Sewedy*,Hassan Allam*,EGAS,EGPC,Banque Misr,SCZone,Ain Shams University,Petrojet,Enppi,Ezz Steel,Juhayna*,Al-Azhar*,Infinity Power
ES|Iberdrola*,Repsol*,Telefónica*,Santander*,Banco Santander,BBVA*,Inditex*,Ferrovial*,ACS Group,Acciona*,Indra*,Navantia*,Talgo*,CAF Rolling Stock,Iberia Airlines,Naturgy*,Grifols*,Abengoa*,Técnicas Reunidas,Sacyr*,Cepsa*,Moeve*,Enagás*,Endesa*,ICEX,COFIDES,Gestamp*,Renfe*,Adif*,Mapfre*,CaixaBank*,Ingeteam*,Siemens Gamesa*,CSIC,Universitat Politècnica de Catalunya,Cellnex*,Pescanova*,Grupo Cobra,Cobra Group,Meliá*,Aena*,Ebro Foods,CDTI,Ineco
ET|Ethio Telecom,METEC,Awash Bank,Dashen Bank
FI|Nokia*,Neste*,Kone*,Konecranes*,Wärtsilä*,Metso*,Outotec*,UPM*,Stora Enso*,Fortum*,Finnair*,Outokumpu*,Valmet*,Patria Oyj,Vaisala*,Orion Pharma,Aalto University,VTT*,Finnfund*,Ponsse*,Fiskars*,Cargotec*,Kemira*,Rovio,Finnvera,Fingrid,Solita,Raisio*,OP Corporate Bank*,ICEYE*
FR|TotalEnergies*,EDF*,Engie*,Alstom*,Thales*,Safran*,Dassault*,Airbus*,Naval Group,Bouygues*,Vinci*,Eiffage*,Orano*,Areva*,Framatome*,Veolia*,Suez SA,Michelin*,Renault*,Peugeot*,Stellantis*,BNP Paribas*,Société Générale*,Crédit Agricole*,Bpifrance*,AFD,Agence Française de Développement,Proparco*,CMA CGM*,Bolloré*,Lactalis*,Danone*,Sanofi*,Air Liquide*,Saint-Gobain*,Schneider Electric*,Legrand*,Nexans*,SNCF*,RATP*,ADP Group,Groupe ADP,Medef*,CNES,CNRS,Inria,INRAE,Sciences Po,Sorbonne*,Technip*,Vallourec*,Eramet*,Meridiam*,Neoen*,Voltalia*,Total Eren,HDF Energy,Arianespace*,ArianeGroup*,Nexter*,Arquus,KNDS*,Egis*,Systra*,Ipsen*,L'Oréal*,LVMH*,Carrefour*,Auchan*,Capgemini*,Atos*,Sodexo*,Rubis Énergie,Perenco*,Maurel & Prom,Natixis*,Coface*,Canal+*,Cirad,Roquette*,Soufflet*,Tereos*,Bel Group,Limagrain*
GB|BP plc,BP Exploration,Shell plc,Unilever*,HSBC*,Barclays*,Standard Chartered*,AstraZeneca*,GSK*,GlaxoSmithKline*,Rolls-Royce*,BAE Systems*,Vodafone*,Anglo American*,Lloyd's*,Babcock*,JCB*,Diageo*,Tullow*,Arup*,Mott MacDonald*,Imperial College*,easyJet,National Grid plc,Serco*,Globeleq*,Crown Agents*,Octopus Energy,Tate & Lyle*,Revolut*,Aggreko*,Harbour Energy,Wood Group,Wood plc,Airtel Africa plc,Cranfield University,Coventry University,Rothamsted Research,Endeavour Mining,Petrofac*,De La Rue*,Johnson Matthey*,Inmarsat*,Biffa
GE|TBC Bank*,GOGC,GWP,Silknet,Magticom,Tegeta Motors,RMG Copper,Wissol*
GH|COCOBOD,GNPC*,VRA,Volta River Authority,Kwame Nkrumah University of Science and Technology,KNUST,University of Cape Coast,GCB Bank,Fan Milk,Ashesi University,GRIDCo,GIPC,Kasapreko*,Jospong Group*,PBC Limited
GR|PPC Group,Public Power Corporation,DEPA*,DESFA*,Aegean Airlines,Mytilineos*,Alpha Bank*,Eurobank*,Gastrade*,Titan Cement*,Copelouzos*,GEK Terna*,Aristotle University*,Jumbo SA,IPTO,ADMIE,HELLENiQ*,OTE Group,Viohalco*,Kleemann*
GT|Disagro*,Cementos Progreso*,Pollo Campero*,AGEXPORT
GN|Simfer*,SMB-Winning*,CBG,Compagnie des Bauxites de Guinée,EDG
GY|GuySuCo,Go-Invest
HK|Cathay Pacific*,CK Hutchison*,Hutchison Ports*,HKEX,CLP Group,MTR Corporation,Swire Pacific,Jardine Matheson*,Li & Fung,InvestHK,HKTDC,HKUST
HN|Ficohsa*,ENEE,Zamorano*
HR|INA d.d.,Končar*,Podravka*,Atlantic Grupa*,HEP,Rimac*,Pliva*,Đuro Đaković*,Brodosplit*,Ericsson Nikola Tesla,Janaf*,HBOR,Fortenova*,Rade Končar,Infobip*,Uljanik*,3. maj,Brodogradilište Viktor Lenac,Plinacro
HU|MOL Group,MOL Plc,MOL Nyrt,MVM*,OTP Bank*,Richter Gedeon,Gedeon Richter*,Wizz Air*,4iG*,Ganz*,Rába*,HEPA,HIPA,Graphisoft*,Paks II*,Corvinus University*,Eötvös Loránd University,Semmelweis University,Egis Pharmaceuticals,Óbuda University
ID|Pertamina*,PLN,Garuda*,Telkomsel,Bank Mandiri,BRI,BNI,Indofood*,Sinar Mas*,Astra International,Wijaya Karya*,WIKA*,Waskita*,PT INKA,Bio Farma*,Kimia Farma*,Kalbe*,Pindad*,PT Pindad,PT PAL,Danantara*,KADIN,Gadjah Mada University,Universitas Gadjah Mada,IPB University,Airlangga University,Universitas Airlangga,Adaro*,Medco*,MIND ID,Antam,Lippo*,GoTo,Gojek,Lion Air,Pelindo*,Indosat*,Salim Group,BPKH
IE|Kerry Group,Ornua*,Teagasc,Aer Lingus,Ryanair*,CRH plc,Bord Bia,Aer Rianta*,ESB International,ESB,Tirlán,Glanbia*,Dairygold*,Mainstream Renewable Power,Kingspan*,Smurfit*,AerCap*,Avolon*,daa International,Fexco*
IL|Elbit*,Rafael Advanced Defense Systems,IAI,Mekorot*,Netafim*,El Al*,Teva*,Check Point*,Bank Hapoalim,Bank Leumi,Technion*,Weizmann Institute*,Hebrew University*,ICL Group,NewMed Energy,Delek*,Shikun & Binui,Mashav,Ben-Gurion University*,Zim Integrated*,Enlight*,IDE Technologies,Volcani*
IN|Tata*,Reliance*,Adani*,Mahindra*,Larsen & Toubro*,L&T*,Infosys*,Wipro*,HCL*,BHEL*,NTPC*,ONGC*,IndianOil*,GAIL*,IndiGo,SBI,ICICI*,HDFC*,Sun Pharma*,Cipla*,Lupin*,Dr. Reddy's*,Biocon*,Serum Institute*,Zydus*,Aurobindo*,Bajaj*,TVS Motor,Hero MotoCorp,Ashok Leyland*,Maruti*,Vedanta*,JSW*,Jindal*,Hindustan*,ISRO,DRDO,BrahMos*,HAL,RITES*,IRCON*,Afcons*,Shapoorji Pallonji*,KEC International,Kalpataru*,FICCI,ASSOCHAM,NASSCOM,CII,APEDA,IFFCO*,Amul*,Apollo Hospitals,Apollo Tyres,IIT Kanpur,Jawaharlal Nehru University,ReNew Power,Suzlon*,Godrej*,Airtel*,Jio*,Paytm*,NPCI*,WAPCOS*,Welspun*,Patanjali*,Varun Beverages,Angelique International
IQ|SOMO,Rafidain Bank
IR|NIOC,Mahan Air,Saipa*,Mapna*,NIORDC,Sharif University*,Mobarakeh Steel*,Barakat Foundation,IRISL*,Bank Melli*,Royan Institute
IS|Icelandair*,Landsvirkjun*,Carbfix*,Marel*,Össur*,Arctic Green Energy
IT|Eni*,Enel*,Leonardo SpA,Fincantieri*,Saipem*,Snam*,Terna*,Ansaldo*,Pirelli*,Ferrero*,Barilla*,Lavazza*,UniCredit*,Intesa Sanpaolo*,SACE*,SIMEST,Cassa Depositi e Prestiti,CDP,Webuild*,Salini*,Impregilo*,Danieli*,Maire Tecnimont*,Maire*,Iveco*,Fiat*,ENEA,Bocconi*,Edison SpA,Italgas*,Ferrovie dello Stato*,ITA Airways,Alitalia*,Generali*,Prysmian*,Telespazio*,Bonifiche Ferraresi,BF SpA,Renco*,Coldiretti,Confindustria*,Buzzi*,Inalca*,Danieli & C
JM|GraceKennedy*,JAMPRO,NCB Financial*
JO|Hikma*,Arab Bank plc,Arab Potash*,JPMC,Manaseer*,Umniah,NEPCO
JP|Toyota*,Honda*,Nissan*,Mitsubishi*,Mitsui*,Sumitomo*,Marubeni*,Itochu*,Sojitz*,Hitachi*,Toshiba*,Panasonic*,Sony*,NEC*,Fujitsu*,NTT*,SoftBank*,JICA*,JBIC*,JETRO*,JOGMEC*,NEXI,INPEX*,JERA*,JAXA*,Kawasaki*,IHI*,Komatsu*,Kubota*,Isuzu*,Suzuki*,Yamaha*,Mazda*,Mizuho*,MUFG*,Chiyoda*,JGC*,Takeda*,Astellas*,Daiichi*,Rakuten*,Toridoll*,Uniqlo*,Waseda University,Keidanren*,TEPCO*,Kansai Electric*,Nomura*,Orix*,Shimizu*,Taisei*,Obayashi*,Kajima*,Penta-Ocean*,Toyo*,Daikin*,Canon*,Yokogawa*,Tohoku University,Kyushu University,Hokkaido University,Ajinomoto*,Kikkoman*
KE|Safaricom*,KenGen*,Equity Group*,Equity Bank*,KCB*,Strathmore University,Kenyatta University,Twiga Foods,KEMRI,Geothermal Development Company,Jomo Kenyatta University*,Konza Technopolis*,M-Pesa,M-KOPA,Bidco*,Brookside Dairy,KTDA,Moi University,Egerton University
KG|Kumtor*,Kyrgyzaltyn*,Electric Stations OJSC,Aiyl Bank,AUCA
KH|Électricité du Cambodge,Royal Group Power*,Acleda*,Angkor Air,Chip Mong*
KM|Telma Comores
KP|Air Koryo,Kim Il Sung University
KR|Samsung*,Hyundai*,Kia*,LG*,SK*,POSCO*,Doosan*,Hanwha*,Lotte*,KEPCO*,KHNP*,KOGAS*,KNOC*,KOTRA,Asiana*,Daewoo*,GS Engineering*,GS Caltex,Kexim,KOICA,K-water,Naver*,Kakao*,Celltrion*,CJ*,KAIST,POSTECH,Yonsei University,Ewha Womans University,Hanyang University,KITA,Hyosung*,Kumho*,LS Cable*,Shinhan*,KB Kookmin*,Woori Bank,KT Corporation,KAI,LIG Nex1,Sungkyunkwan University,Inha University,Green Cross,Daelim*,Daesang*,HD Hyundai*,KORAIL*,DL E&C
KW|KPC,KNPC,KUFPEC*,Zain*,Jazeera Airways,KIPCO*,Gulf Bank,Alghanim*,Burgan Bank,EQUATE*
KZ|KazMunayGas*,KazMunaiGas*,KMG*,Samruk-Kazyna*,Samruk-Energy*,Baiterek*,Kazatomprom*,Kazakhtelecom*,Kaspi*,Halyk*,FlyArystan,Tengizchevroil,KEGOC*,KTZ*,QazTrade*,QazIndustry*,QazInnovations,AIFC*,Atameken*,Nazarbayev University*,Al-Farabi*,ERG,Eurasian Resources Group,Kazzinc*,Kazphosphate*,KazTransOil*,QazaqGaz*,Allur*,Kazpost*,Kazakhmys*,KAZ Minerals,KazAgro*,Satbayev University,Gumilyov Eurasian National University,Freedom Holding*,BI Group,Bazis-A,Polymetal Eurasia,Bank CenterCredit
LA|EDL-Generation*,EDL-Gen,BCEL,Phongsubthavy*
LB|Middle East Airlines,Bank Audi*,Banque du Liban,Blom Bank*
LK|SriLankan Airlines,Dialog Axiata*,John Keells*,University of Peradeniya,MAS Holdings,Brandix*,Hayleys*,Hatton National Bank,Dilmah*
LS|LHDA,Metolong Authority
LT|Ignitis*,Litgrid*,LTG*,Vinted*,Klaipėdos nafta,KN Energies,EPSO-G*,Teltonika*,Avia Solutions*,Orlen Lietuva,Achema*
LU|ArcelorMittal*,SES SA,Cargolux*,Ternium*,Millicom*,Encevo,LuxDev
LV|Latvenergo*,airBaltic,Augstsprieguma tīkls,Rīgas satiksme,Olainfarm*,Grindeks*,Conexus Baltic Grid,LIAA,Printful
LY|Afriqiyah Airways,AGOCO,Mellitah*
MA|OCP*,Attijariwafa*,Royal Air Maroc,ONEE,MASEN*,Bank of Africa Group,BMCE*,Banque Centrale Populaire,Managem*,ONCF*,Marsa Maroc*,Mohammed VI Polytechnic University,UM6P,Université Mohammed V,Ithmar Capital,AMDIE,CIH Bank,LafargeHolcim Maroc,Cosumar*,Al Akhawayn University,Inwi,Nareva*
MD|Moldovagaz*,Moldtelecom*,Moldelectrica*,Energocom*,Purcari*,maib,Victoriabank
ME|EPCG,Elektroprivreda Crne Gore,Plantaže*,CEDIS
MG|Ambatovy*,JIRAMA,Axian*,Telma
MK|MEPSO,Makpetrol*,Alkaloid*,ESM,Elektrani na Severna Makedonija,Ss. Cyril and Methodius University,Stopanska Banka,Makedonski Telekom
ML|SOMAGEP
MM|MOGE,KBZ Bank,Yoma*
MN|MIAT*,Erdenes*,Oyu Tolgoi*,Khan Bank,Golomt Bank,APU JSC,MCS Group,Tavan Tolgoi*,Mobicom*
MR|SNIM*,Société Nationale Industrielle et Minière,SOMELEC
MT|Enemalta*
MU|MCB Group,IBL*,Omnicane*,CIEL*
MV|Villa Group,STELCO,Dhiraagu*
MW|Press Corporation
MX|Pemex*,Cemex*,América Móvil*,Bimbo*,Grupo Bimbo,Femsa*,Aeroméxico,Soriana*,Gruma*,Banorte*,Bancomext*,UNAM,CFE,Comisión Federal de Electricidad,Alsea*,Nemak*,Mexichem*,Orbia*,Peñoles*,Cinépolis*,Mabe*,Alpek*,Vitro*,ICA Fluor,Instituto Politécnico Nacional,Volaris*
MY|Petronas*,AirAsia*,Maybank*,CIMB*,Khazanah*,Sime Darby*,Axiata*,Proton Holdings,Tenaga Nasional*,Top Glove,MATRADE,MIDA,FGV*,Felda*,Sapura*,YTL*,Gamuda*,IJM*,Universiti*,Yinson*,MISC Berhad,SEDIA Sabah,Sarawak Energy*,Capital A,Westports*,Genting*
MZ|CFM,ENH,Empresa Nacional de Hidrocarbonetos,Cahora Bassa*,Hidroeléctrica de Cahora Bassa,Eduardo Mondlane University,Mozal
NA|NamPower*,Namcor*,Namdeb*,TransNamib*,Namport*,Epangelo*,Hyphen Hydrogen*
NC|SLN,Société Le Nickel
NE|SONIDEP,Nigelec,SOPAMIN
NG|NNPC*,Dangote*,Access Bank*,Zenith Bank*,UBA,United Bank for Africa,GTBank*,Guaranty Trust*,Oando*,Seplat*,BUA*,Flutterwave*,Air Peace,NAFDAC,Innoson*,NEPC,Ahmadu Bello University,Covenant University,Obafemi Awolowo University,Lekki*,NLNG*,Indorama Eleme*,Transcorp*
NI|Albanisa,ENACAL
NL|Philips*,ASML*,Shell International,ING*,Rabobank*,ABN AMRO*,Heineken*,KLM*,Damen*,Van Oord*,Boskalis*,DSM*,AkzoNobel*,Akzo Nobel,FMO,Deltares*,FrieslandCampina*,NXP*,Royal HaskoningDHV*,Arcadis*,Vopak*,Leiden University,TNO,Invest International,Rijk Zwaan*,Bejo*,Enza Zaden*,Koppert*,Fugro*,Gasunie*,Booking.com,Louis Dreyfus*,SHV*,De Heus*
NO|Equinor*,Telenor*,Yara*,Statkraft*,Kongsberg*,DNB Bank,Scatec*,DNV*,Aker*,Hydro ASA,Norfund*,SINTEF*,NTNU,Statoil*,Vår Energi,Nammo*,Jotun*,Mowi*,Eksfin,Wallenius Wilhelmsen,Wilhelmsen*,Höegh*,PGS,TGS
NP|Himalaya Airlines,Buddha Air,Tribhuvan University,Chaudhary Group,Ncell*
NZ|Fonterra*,Zespri*,AgResearch*,Rocket Lab*,Silver Fern Farms,Massey University,University of Otago,University of Canterbury,Gallagher*,Fletcher Building,GNS Science,NIWA,Contact Energy,Mercury NZ,Callaghan Innovation,Plant & Food Research
OM|OQ*,Omantel*,PDO,Asyad*,Hydrom*,Sultan Qaboos University,Madayn*,SalamAir
PA|Copa Airlines,ETESA,Banistmo
PE|Petroperú*,PromPerú,Credicorp*,Backus*,Alicorp*,Antamina*,Compañía Minera Antamina,Buenaventura*,Cerro Verde,ProInversión,Universidad Nacional Mayor de San Marcos,Camposol*,Danper*,Graña y Montero,Aenza*,Enapu,Perumin
PG|Kumul*,Air Niugini*,Ok Tedi*,Bank of South Pacific,BSP Financial*,University of Goroka,Steamships Trading
PH|San Miguel*,Jollibee*,Ayala*,PLDT*,Meralco*,BDO Unibank,Metrobank*,SM Investments,SM Prime,Petron*,Aboitiz*,ICTSI*,International Container Terminal Services,Globe Telecom*,De La Salle University,International Rice Research,LandBank,PNOC*,DMCI*,Monde Nissin,Megaworld*,Udenna*,Del Monte Pacific
PK|PIA,Engro*,Habib Bank*,HBL,Fauji*,Hub Power*,Hubco*,Lucky Cement*,OGDCL,Sui Northern*,Sui Southern*,K-Electric*,NUST,Quaid-i-Azam University,LUMS,Aga Khan University,WAPDA,Getz Pharma,Interloop*,Descon*,Systems Limited,University of the Punjab
PL|Orlen*,PKN Orlen,PGNiG*,Lotos*,KGHM*,PKP*,PGE*,Tauron*,LOT,Pesa*,Solaris*,BGK,Bank Gospodarstwa Krajowego,PKO*,Pekao*,mBank*,Polpharma*,Ursus*,CD Projekt*,InPost*,Polfa*,Polimex*,Jagiellonian University,AGH*,Newag*,KUKE,PAIH,Gaz-System,PSE,Baltic Power,Synthos*,Azoty*,Asseco*,Maspex*,LPP,Żabka*,PZL*,WB Group,Huta Stalowa Wola,ZE PAK,Mlekovita,Mlekpol
PT|EDP*,Galp*,TAP*,Mota-Engil*,Sonae*,Jerónimo Martins,AICEP*,Efacec*,Corticeira Amorim,Amorim*,Caixa Geral de Depósitos,University of Minho,Navigator Company,REN,Lusiaves,Millennium BCP,Teixeira Duarte*,INEGI,INESC*,Instituto Superior Técnico,Secil*,Cimpor*
PY|Itaipu*,ANDE,Rediex*,Petropar*,Cervepar,Yacyretá*
QA|QatarEnergy*,Ooredoo*,QNB*,Nakilat*,Qapco,Katara*,Barwa*,Nebras Power,Al Jazeera*,Hassad Food,Baladna*,QIA,UCC Holding,Power International Holding,Estithmar*
RO|Romgaz*,Transgaz*,OMV Petrom*,Petrom*,Hidroelectrica*,Nuclearelectrica*,Transelectrica*,Tarom*,Dacia*,Banca Transilvania*,Comvex*,Electrica SA,CFR*,Rompetrol*,Aerostar*,Romaero,Babeș-Bolyai University,Politehnica*,UiPath*,Bitdefender*,Conpet*,Digi Communications,Antibiotice*,Romarm*,Damen Mangalia
RS|Elektroprivreda Srbije*,EPS,Srbijagas*,Naftna Industrija Srbije,Galenika*,Hemofarm*,Torlak*,Institute of Virology Torlak,Yugoimport*,Jugoimport*,MK Group,Delta Holding*,Energoprojekt*,Zastava*,Nikola Tesla Airport,Infostud,Mihajlo Pupin Institute,Institut Mihajlo Pupin,Vinča Institute*,Ikarbus*,Knjaz Miloš,Milan Blagojević*,Prva Petoletka,Elixir Group,Nelt*,Krušik*,Nectar Group,Carnex,Imlek*,EMS AD,Institute BioSense,BioSense Institute,Bambi*
RU|Gazprom*,Rosneft*,Lukoil*,Rosatom*,Rostec*,Sberbank*,Sber*,VTB*,Aeroflot*,Roscosmos*,RZD,Rosoboronexport*,Rusal*,Norilsk Nickel,Nornickel*,Severstal*,NLMK*,Novatek*,Tatneft*,Sibur*,KamAZ*,AvtoVAZ*,GAZ Group,Uralkali*,PhosAgro*,Yandex*,Kaspersky*,VEB.RF,VEB,Vnesheconombank*,Rusnano*,Rosseti*,Inter RAO*,RusHydro*,Transmashholding*,Sinara*,Alrosa*,Atomstroyexport,Skolkovo*,Lomonosov*,MGIMO,HSE University,Higher School of Economics,RUDN*,Gamaleya*,Mechel*,Uralvagonzavod,United Aircraft Corporation,Sukhoi*,Rostelecom*,Positive Technologies,R-Pharm*,Generium*,Tomsk State University,Ural Federal University,Mashuk*,Immanuel Kant*,Bauman*,Rosselkhozbank,Roscongress*,Delovaya Rossiya
RW|RwandAir,Irembo
SA|Aramco*,SABIC*,Ma'aden*,ACWA*,Public Investment Fund,PIF,STC Group,stc,Saudia*,flynas,Riyad Bank,Al Rajhi*,King Abdulaziz*,King Saud University,KAUST,King Fahd*,King Faisal*,SALIC*,Almarai*,Red Sea Global,Mawani*,Bahri*,Alfanar*,KACST,Nesma*,Zamil*,Abdul Latif Jameel*,Royal Commission for AlUla,Tadawul*,Petro Rabigh,Savola*
SB|Solomon Airlines,Solomon Power,SolTuna
SC|SEYPEC
SD|Sudatel*,DAL Group
SE|Ericsson*,Volvo*,Scania*,Saab*,Atlas Copco*,Sandvik*,Epiroc*,SKF*,Electrolux*,H&M*,IKEA*,Vattenfall*,SSAB*,LKAB*,SEB,Swedbank*,Handelsbanken*,SAS Scandinavian*,SEK,Swedfund*,Sida,Karolinska*,KTH*,Chalmers*,Northvolt*,Alfa Laval*,Boliden*,Hexagon AB,Tetra Pak*,Polestar*,Spotify*,Skanska*,NCC AB,Telia*,Einride*
SG|Temasek*,GIC,PSA International,PSA,DBS*,OCBC*,UOB*,Singtel*,Wilmar*,Olam*,Keppel*,Sembcorp*,ST Engineering*,A*STAR,NUS,Nanyang Technological University,NTU,Changi*,Ascendas*,CapitaLand*,Trafigura Asia,Golden Agri*,EDPR Sunseap,Sunseap*,Meinhardt*,Swire Shipping,Pacific International Lines,Scoot,Flextronics*,Razer*,Sea Limited
SI|Krka*,Gorenje*,Petrol d.d.,Petrol Group,NLB*,Kolektor*,Iskra*,Jožef Stefan Institute,HSE d.o.o.,GEN-I,GEN energija,ELES*,Triglav*,SID Bank,Pipistrel*,Cosylab*,Adria Airways,Dars*,Talum*,Domel*,Hidria*,Riko*,National Institute of Chemistry,Impol*,Duol*
SK|Slovnaft*,Eustream*,Eximbanka SR,SARIO*,Tatravagónka*,ŽOS*,Comenius University*,Matador*,ESET*,Konštrukta*,Transpetrol*,Tatra banka
SL|Sierra Rutile,EDSA,Njala University
SN|Petrosen*,Senelec*,Sonatel*,Université Cheikh Anta Diop,Cheikh Anta Diop University,ISRA,APIX*,Wave Mobile Money,Sococim*
SO|Hormuud*,Dahabshiil*
SR|Staatsolie*,Surinam Airways,Anton de Kom University*
SV|LaGeo*,CEL
SY|Cham Wings*
TG|Ecobank*,ASKY*,Togocom,Plateforme Industrielle d'Adétikopé
TH|PTT*,Charoen Pokphand*,CP Group,CP Foods,SCG*,Kasikornbank*,EGAT,Chulalongkorn*,Mahidol*,Kasetsart*,Indorama*,Gulf Energy*,B.Grimm*,Banpu*,Amata*,Central Group,ThaiBev*,Betagro*,Mitr Phol*,Ratch*,Energy Absolute*,Osotspa,True Corporation
TJ|Barqi Tojik*,TALCO*,Orienbank*,Amonatbank,Somon Air,Rogun*,Pamir Energy
TM|Türkmengaz,Galkynysh*
TN|SONEDE*,STEG,Tunisair*,ETAP,CEPEX,Groupe Chimique Tunisien,Délice Holding,Poulina*,BIAT,Amen Bank,Société Nationale d'Exploitation et de Distribution des Eaux,Office des Céréales
TR|Koç*,Koc Holding,Sabancı*,Aselsan*,Baykar*,TUSAŞ,TAI,Roketsan*,Havelsan*,BMC,Otokar*,Arçelik*,Beko*,Vestel*,Limak*,Çalık*,Enka*,Rönesans*,Renaissance Holding,Yapı Merkezi,Tosyalı*,Eczacıbaşı*,Şişecam*,Ziraat*,Halkbank*,VakıfBank*,Garanti*,Akbank*,İşbank,BOTAŞ*,TPAO,TİKA,TÜBİTAK*,DEİK,TOBB,MÜSİAD,Karpowership*,Karadeniz Holding,Aksa*,Kalyon*,Cengiz*,TAV*,Ülker*,Yıldız Holding,Pegasus*,Anadolu*,Ford Otosan,Tofaş,Hacettepe*,Boğaziçi*,Bilkent*,Middle East Technical University,METU,Koton,LC Waikiki,Hayat Kimya,Nurol*,FNSS*,Abdi İbrahim,Turkcell*,Doğuş*,TürkTraktör,Tümosan*
TT|Heritage Petroleum,Massy*,Atlantic LNG,Caribbean Airlines,Phoenix Park Gas*,Petrotrin*
TW|TSMC*,Foxconn*,Hon Hai*,Acer*,Asus*,EVA Air,Evergreen Marine,MediaTek*,ITRI,TAITRA,Gogoro*,Academia Sinica
TZ|TANESCO*,CRDB*,NMB Bank,TPDC,Bakhresa*,Azam*,MeTL*,Sokoine University*,TICTS,Ardhi University
UA|Naftogaz*,Energoatom*,Antonov*,Metinvest*,DTEK*,PrivatBank*,Motor Sich*,MHP,Roshen*,Taras Shevchenko*,Nova Poshta*,Interpipe*,Astarta*,Darnitsa*,Farmak*,Monobank*,Nibulon*
UG|Makerere*,Umeme*,UNOC,Kiira Motors*,UEGCL,Mukwano*
US|Boeing*,Lockheed*,Raytheon*,RTX*,General Electric*,GE Vernova*,GE Aerospace*,GE Healthcare*,General Motors*,Ford Motor*,Tesla*,Chevron*,ExxonMobil*,Exxon*,ConocoPhillips*,Halliburton*,Schlumberger*,SLB*,Baker Hughes*,Bechtel*,Fluor*,KBR*,AECOM*,Caterpillar*,John Deere*,Deere & Company,Cargill*,ADM*,Bunge*,Microsoft*,Google*,AWS*,Apple Inc.,Meta Platforms*,IBM*,Intel*,Nvidia*,Oracle*,Cisco*,Qualcomm*,Dell*,HP Inc.,Honeywell*,Pfizer*,Johnson & Johnson*,Merck & Co*,Moderna*,Abbott*,Medtronic*,Visa Inc.,Mastercard*,PayPal*,Citi*,JPMorgan*,J.P. Morgan*,Goldman Sachs*,Morgan Stanley*,BlackRock*,USAID,DFC,USTDA,Millennium Challenge Corporation,NASA,SpaceX*,Starlink*,Westinghouse*,NuScale*,Holtec*,Wabtec*,Coca-Cola*,PepsiCo*,McDonald's*,Starbucks*,Procter & Gamble*,3M*,DuPont*,Freeport-McMoRan*,Newmont*,Alcoa*,Albemarle*,Cheniere*,Venture Global*,Delta Air Lines,United Airlines,FedEx*,UPS,Uber*,Airbnb*,Netflix*,Harvard*,MIT,Stanford*,Yale*,Columbia University,Cornell*,Princeton*,Johns Hopkins*,Purdue*,Michigan State University,Bill & Melinda Gates Foundation,Gates Foundation,Rockefeller Foundation,Ford Foundation,Philip Morris*,Kimberly-Clark*,Emerson Electric*,Black & Veatch*,Maxar*,Palantir*,Anduril*,General Dynamics*,Northrop*,L3Harris*,Bell Textron,Sikorsky*,Gilead*,Eli Lilly*,Bristol-Myers*,First Solar*,AES*,ContourGlobal,Valmont*,AGCO*,Corteva*,Mars Inc*
UY|ANCAP*,UTE,Antel*,LATU*,Conaprole*,dLocal*,Zonamerica*
UZ|Uzbekneftegaz*,UzAuto*,Uzavtosanoat*,Artel*,NMMC,AGMK,Almalyk*,Uzatom*,Uzkimyosanoat*,Uzum*,Akfa*,Saneg,Qizilqum*,Ipoteka*,Asakabank,UzPSB,Enter Engineering,Ucell,O'zbekneftgaz,Agrobank,Thermal Power Plants JSC
VE|PDVSA*,Conviasa*,CANTV
VN|Vingroup*,VinFast*,Petrovietnam*,PV Gas,PVN,PV Power,EVN,Viettel*,FPT*,Vinamilk*,VietJet*,Vietcombank*,BIDV*,VietinBank*,TH Group,Hoa Phat*,Masan*,Vinachem*,Vinatex*,Vinalines*,VNPT*,T&T Group,Sovico*,Thaco*,Trung Nguyen*,Vinacomin*
WS|Polynesian Airlines
XK|Trepça*,KEK,KEDS*,KOSTT
YE|Yemenia*,Hayel Saeed*
ZA|Eskom*,Sasol*,Transnet*,MTN*,Vodacom*,Naspers*,Standard Bank*,Absa*,FirstRand*,Nedbank*,Anglo American Platinum,Denel*,Shoprite*,Bidvest*,Aspen Pharmacare*,Aspen Pharma*,Discovery Limited,Discovery Health,Development Bank of Southern Africa,DBSA,University of the Witwatersrand,Wits University,Armscor*,PetroSA,Exxaro*,Sibanye*,Harmony Gold,Impala Platinum*,Implats,Gold Fields,Tiger Brands,Pick n Pay,Mondi*,Sappi*,Mr Price,Nampak*,Grindrod*,Mediclinic*
ZM|ZCCM*,ZCCM-IH,ZESCO*,Indeni*,Copperbelt Energy Corporation,Zambeef*,Konkola*,Mopani*,Zanaco*,Copperbelt University,Kansanshi*
ZW|ZESA*,Zimplats*,Econet*,Delta Corporation,Bikita Minerals,Midlands State University,Mimosa Mining
`;

/** An organization whose home everybody knows. */
export interface KnownOrganization {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether names that begin with this one are of the same home. */
  readonly leads: boolean;
}

function readLine(line: string): KnownOrganization[] {
  const [country, names] = line.split('|');
  return names!
    .split(',')
    .map((name) => ({ name: name.replace('*', ''), country: country!, leads: name.endsWith('*') }));
}

/** The organizations of the table. */
export const knownOrganizations: readonly KnownOrganization[] = table.trim().split('\n').flatMap(readLine);
