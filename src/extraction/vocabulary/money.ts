import { readWords } from './read-words.ts';

function readPairs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

/** Signs before a sum, with the currency (ISO 4217) that they mean; a code such as USD speaks for itself. */
export const moneySigns: ReadonlyMap<string, string> = readPairs(`
US$=USD NZ$=NZD A$=AUD AU$=AUD C$=CAD CA$=CAD S$=SGD HK$=HKD R$=BRL NT$=TWD F$=FJD J$=JMD N$=NAD $=USD €=EUR £=GBP ¥=JPY
₹=INR ₺=TRY ₽=RUB ₸=KZT ₴=UAH ₦=NGN ₩=KRW ₱=PHP ₫=VND ₾=GEL Rs=INR RM=MYR Rp=IDR Sh=KES KSh=KES TSh=TZS USh=UGX
`);

/** Words after a sum, singular, that mean one currency whatever the country. */
export const moneyWords: ReadonlyMap<string, string> = readPairs(`
dollar=USD euro=EUR pound=GBP yen=JPY yuan=CNY renminbi=CNY rupee=INR ruble=RUB rouble=RUB tenge=KZT franc=CHF dirham=AED
zloty=PLN lira=TRY rand=ZAR naira=NGN shilling=KES forint=HUF koruna=CZK hryvnia=UAH lari=GEL dram=AMD manat=AZN som=KGS
soum=UZS somoni=TJS tugrik=MNT baht=THB ringgit=MYR rupiah=IDR dong=VND kip=LAK riel=KHR kyat=MMK taka=BDT won=KRW
cedi=GHS birr=ETB kwanza=AOA pula=BWP metical=MZN kwacha=ZMW leu=RON lev=BGN denar=MKD lek=ALL shekel=ILS real=BRL
reais=BRL sol=PEN guarani=PYG kina=PGK vatu=VUV tala=WST krone=NOK kroner=NOK krona=SEK kronor=SEK riyal=SAR rial=OMR dinar=RSD peso=MXN
lei=RON leva=BGN
`);

/** What the adjective of a country makes of such a word: Tunisian dinars. */
export const moneyOfCountries: ReadonlyMap<string, string> = readPairs(`
dinar:TN=TND dinar:DZ=DZD dinar:RS=RSD dinar:KW=KWD dinar:IQ=IQD dinar:JO=JOD dinar:LY=LYD dinar:BH=BHD
dollar:CA=CAD dollar:AU=AUD dollar:NZ=NZD dollar:SG=SGD dollar:HK=HKD dollar:TW=TWD dollar:FJ=FJD dollar:JM=JMD dollar:BB=BBD
dollar:TT=TTD dollar:GY=GYD dollar:SR=SRD dollar:NA=NAD dollar:BN=BND dollar:SB=SBD dollar:BZ=BZD
pound:EG=EGP pound:LB=LBP pound:SD=SDG pound:SY=SYP pound:GB=GBP franc:RW=RWF franc:BI=BIF franc:CD=CDF franc:GN=GNF
franc:DJ=DJF franc:KM=KMF franc:CH=CHF rupee:PK=PKR rupee:LK=LKR rupee:NP=NPR rupee:MU=MUR rupee:SC=SCR rupee:IN=INR
shilling:KE=KES shilling:TZ=TZS shilling:UG=UGX shilling:SO=SOS peso:MX=MXN peso:AR=ARS peso:CL=CLP peso:CO=COP peso:PH=PHP
peso:UY=UYU peso:DO=DOP peso:CU=CUP dirham:MA=MAD dirham:AE=AED riyal:SA=SAR riyal:QA=QAR rial:OM=OMR rial:IR=IRR rial:YE=YER
ruble:BY=BYN ruble:RU=RUB rouble:RU=RUB lira:TR=TRY krone:DK=DKK krone:NO=NOK kroner:DK=DKK krona:IS=ISK krona:SE=SEK kronor:SE=SEK koruna:CZ=CZK leu:MD=MDL leu:RO=RON
lei:MD=MDL manat:AZ=AZN manat:TM=TMT som:KG=KGS som:UZ=UZS kwacha:MW=MWK kwacha:ZM=ZMW mark:BA=BAM
`);

/** Words by which a sum is multiplied. */
export const moneyScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'thousand k': 1e3,
    'million mln mn m': 1e6,
    'billion bln bn b': 1e9,
    'trillion trn tn': 1e12,
  }).flatMap(([words, factor]) => [...readWords(words)].map((word) => [word, factor] as const)),
);
