/** What brands of a state begin with where they do not bear its English name, in lower case without accents: Vinaconex. */
export const brandPrefixes: ReadonlyMap<string, string> = new Map(
  `VN viet vina
NA nam
PH phil
ID indo nusantara
HU magyar mav
FI suomi
UA ukr
KZ qaz
BR bras
CH swiss
JP nippon nihon
GE sakartvel
AM hay
SB solomon
MY malay
RO romania
MZ mozam
ZM zam
KE ken
MX mex
CZ cesk
SK slovensk
HR hrvat
PT portug
TH thai siam
ET ethio
CR costarri
AZ azer
LT lietuv
LV latv
EE eesti
DK dansk danmark
SE svensk sverige
NO norsk norge
DE deutsche
TR turk
ES espan iber
IT ital
GR hellen
IL isra
CO colombi
PA panama panamen`
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([code, ...prefixes]) => prefixes.map((prefix) => [prefix, code!] as const)),
);
