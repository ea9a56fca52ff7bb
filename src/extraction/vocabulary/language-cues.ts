import { readWords } from './read-words.ts';

/** A language with letters and words by which names in it are known, and the states in which it is at home. */
export interface LanguageCue {
  readonly countries: readonly string[];
  readonly letters: RegExp | null;
  readonly words: ReadonlySet<string>;
}

const latinAmerica = 'MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY'.split(' ');

/** Cues that tell between the countries of an article, and no more: a Spanish name in an article on Chile and Fiji. */
export const languageCues: readonly LanguageCue[] = [
  {
    countries: ['TR'],
    letters: /[ğışİ]/,
    words: readWords('ve sanayi ticaret üniversitesi'),
  },
  { countries: ['PL'], letters: /[łąęśźż]/, words: readWords('polski polskie grupa') },
  { countries: ['HU'], letters: /[őű]/, words: readWords('egyetem') },
  { countries: ['CZ', 'SK'], letters: /[ěřů]/, words: readWords('univerzita') },
  { countries: ['RO', 'MD'], letters: /[țș]/, words: readWords('română compania') },
  {
    countries: ['RS', 'HR', 'BA', 'ME', 'MK', 'SI'],
    letters: /[đćč]/,
    words: readWords('srbije crne gore banka univerzitet elektroprivreda luka zavod'),
  },
  {
    countries: ['ES', ...latinAmerica],
    letters: /ñ/,
    words: readWords(
      'instituto universidad banco museo del los nacional cámara federación agencia sociedad empresa grupo centro',
    ),
  },
  {
    countries: ['BR', 'PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
    letters: /[ãõ]/,
    words: readWords('instituto universidade banco companhia do da dos nacional câmara agência'),
  },
  {
    countries: [
      'FR',
      'BE',
      'CH',
      'CI',
      'SN',
      'ML',
      'BF',
      'NE',
      'TG',
      'BJ',
      'CM',
      'GA',
      'CG',
      'CD',
      'MG',
      'MA',
      'TN',
      'DZ',
      'LU',
      'HT',
      'KM',
      'DJ',
      'TD',
      'GN',
    ],
    letters: null,
    words: readWords(
      'société banque du des électricité électricite electricité compagnie agence université chambre les nationale',
    ),
  },
  {
    countries: ['DE', 'AT', 'CH', 'LI'],
    letters: /ß/,
    words: readWords('gesellschaft universität hochschule werke stadtwerke und für'),
  },
  {
    countries: ['IT', 'CH', 'SM'],
    letters: null,
    words: readWords('società università della degli istituto banca'),
  },
  { countries: ['SE', 'FI'], letters: /å/, words: readWords('verket') },
  { countries: ['DK', 'NO'], letters: /[øæ]/, words: readWords('norsk norske') },
  { countries: ['AZ'], letters: /ə/, words: readWords('') },
  {
    countries: ['VN'],
    letters: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/,
    words: readWords(''),
  },
  {
    countries: ['ID', 'MY'],
    letters: null,
    words: readWords('universitas perusahaan tenaga negara'),
  },
];
