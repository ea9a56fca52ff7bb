/**
 * States that are no more, and that no state of today simply goes on under another name, as data on treaties call them. One a
 * line, names separated by bars. They are of no country: what they signed, their parts and heirs did not sign.
 */
const table = `
Austria-Hungary|Austro-Hungarian Empire|Austria Hungary
Baden|Grand Duchy of Baden
Bavaria|Kingdom of Bavaria
Hanover|Hannover|Kingdom of Hanover
Hesse Electoral|Hesse-Kassel|Hesse-Cassel|Electoral Hesse
Hesse Grand Ducal|Hesse-Darmstadt|Grand Ducal Hesse
Mecklenburg Schwerin
Prussia|Kingdom of Prussia
Saxony|Kingdom of Saxony
Württemberg|Wuerttemberg|Kingdom of Württemberg
Papal States|Papal State
Two Sicilies|Kingdom of the Two Sicilies|Naples
Modena|Duchy of Modena
Parma|Duchy of Parma
Tuscany|Grand Duchy of Tuscany
Sardinia|Kingdom of Sardinia|Piedmont-Sardinia
Ottoman Empire
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia
Czechoslovakia|Czecho-Slovakia|Czechoslovak Republic|Czechoslovak Socialist Republic|Czech and Slovak Federal Republic
Yugoslavia|Kingdom of Yugoslavia|Socialist Federal Republic of Yugoslavia|SFR Yugoslavia|Federal Republic of Yugoslavia|Yugoslavia, SFR|Yugoslavia, FR|Former Yugoslavia|Yugoslavia (Serbia/Montenegro)|Yugoslavia (former)
Serbia and Montenegro|Serbia & Montenegro|State Union of Serbia and Montenegro
German Democratic Republic|East Germany|GDR|DDR|Germany, East|Germany, Democratic Republic of
Yemen Arab Republic|North Yemen|Yemen, North
Yemen People's Republic|Democratic Yemen|People's Democratic Republic of Yemen|Yemen, Democratic|Yemen, South|South Yemen|Yemen Democratic Republic
Republic of Vietnam|South Vietnam|Vietnam, South|Republic of Viet-Nam
Zanzibar
Tanganyika
United Arab Republic
United Provinces of Central America|United Provinces of CA|Federal Republic of Central America
Orange Free State
Transvaal|South African Republic
Manchukuo
Hawaii|Kingdom of Hawaii
Texas|Republic of Texas
Netherlands Antilles
Federation of Rhodesia and Nyasaland|Rhodesia and Nyasaland
`;

/** Names of each former state, the usual one first. */
export const formerStates: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
