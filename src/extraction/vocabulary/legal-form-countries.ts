/** Legal forms, in lower case without dots, with the states in which they are in use. */
export const legalFormCountries: ReadonlyMap<string, readonly string[]> = new Map(
  `as TR CZ SK NO DK EE LV
gmbh DE AT CH
ag DE AT CH LI
kgaa DE
ab SE FI
oyj FI
oy FI
asa NO
aps DK
spa IT CL DZ
srl IT RO MD
bv NL BE
nv NL BE
sa FR ES PL GR CH BE LU PT BR AR CL PE EC CO MX RO PA UY
sarl FR LU MA TN CD CI SN CM LB
sas FR CO
ltda BR CL CO PT BO
doo RS HR SI BA ME MK
dd HR SI BA
dooel MK
ad RS BG ME MK
ead BG
eood BG
ood BG
sha AL XK
shpk AL XK
zrt HU
nyrt HU
kft HU
sro CZ SK
zoo PL
oo PL
sac PE
lda PT AO MZ CV
ehf IS
hf IS
sal LB
snco AM
mbh DE AT
uab LT
sia LV
ou EE
ooo RU BY KZ UZ
oao RU BY
pao RU
zao RU BY
too KZ
llp KZ GB IN
jsc KZ RU UZ BY AZ GE AM KG TJ TM UA BG MK VN
pjsc AE RU UA
bhd MY BN
sdn MY BN
berhad MY BN
tbk ID
pt ID
persero ID
pte SG FJ
pty AU ZA BW NA
pvt IN PK LK BD NP ZW MV
kk JP
plc GB IE NG KE GH ZM ET LK TH MT
inc US CA PH JP KR
llc US RU AE UZ UA OM GE AM
saog OM
saoc OM
wll QA BH KW
fzco AE
eirl PE
sab MX
sapi MX
psc AE QA
co CN JP KR TH VN TW MM KH`
    .split('\n')
    .map((line) => line.split(' '))
    .map(([form, ...codes]) => [form!, codes] as const),
);
