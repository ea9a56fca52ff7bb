/** Makes a text of about so many characters. */
export type MakeText = (length: number) => string;

function repeated(piece: string): MakeText {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}

/** Pieces one after another, each made from its number. */
function counted(make: (index: number) => string): MakeText {
  return (length) => {
    const pieces: string[] = [];
    for (let index = 0, total = 0; total < length; index += 1) {
      const piece = make(index);
      pieces.push(piece);
      total += piece.length;
    }
    return pieces.join('');
  };
}

/** A made-up name, another one for each number. */
function name(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / 70))
    letters += `${'bcdfghklmnprst'[rest % 14]}${'aeiou'[Math.floor(rest / 14) % 5]}`;
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}x`;
}

const pieces = [
  ...[
    '(',
    '[',
    '()',
    '<',
    '<a ',
    '<!-- ',
    '<!-- x -->',
    '<SCRIPT></SCRIPT>',
    '{\\rtf1 ',
    '<!ENTITY a "&a;&a;">',
  ],
  ...['<p>Alpha Bank signed a contract with <b>Beta Bank</b>.</p>', '[a](', '*a _b ', 'a: &a [*a, '],
  ...[
    'A of ',
    'Ministry of ',
    'Republic of ',
    'memorandum of ',
    'United ',
    'Delta ',
    'A. ',
    'A.',
    'A: ',
    'A ',
  ],
  ...[
    ',',
    ', ',
    '"',
    '“a ',
    '“Alpha Bank ',
    "'",
    ' - ',
    '.',
    '. ',
    '\n',
    ' ',
    '\t',
    'a/',
    'a-',
    '1 | a | ',
    ';',
  ],
  ...[
    '7',
    '7,777.',
    'A',
    'and',
    'and ',
    'signed ',
    'signed',
    'the ',
    'its ',
    'with ',
    'between ',
    'agreement ',
  ],
  ...['Serbia ', 'Serbian ', 'May ', 'on 12 May 2024 ', '$7 million ', '5% ', 'President ', 'Mr '],
  ...['They signed it. ', 'The memorandum was signed. ', 'The company signed a contract. ', 'We signed. '],
  ...[
    'The two sides signed an agreement. ',
    'The two companies signed. ',
    'Norka Ltd signed a pact with Rotva Ltd. ',
  ],
  ...[
    'Alpha Bank signed; ',
    '• Alpha Bank signed a contract with Beta Bank\n',
    'Alpha Bank, formerly ',
    'Alpha Bank (',
  ],
  ...[
    ', a unit of Alpha Bank',
    '"Alpha" LLC ',
    'Alpha Bank and Beta Bank, respectively ',
    'Trade rose 5% to $7 million. ',
  ],
  ...[
    'وقعت الشركة اتفاقية مع ',
    'החברה חתמה על הסכם עם ',
    '\u202eabc \u2066',
    '中国签署协议',
    '中国签署协议。',
  ],
  ...[
    'Компания подписала соглашение. ',
    '\u200b',
    'A\u200b',
    '\u0301',
    'A\u0301\u0316\u0301',
    '\ud800',
    '😀',
  ],
];

const series: Readonly<Record<string, (index: number) => string>> = {
  'names that begin alike': (index) => `Delta ${name(index)} Company met. `,
  'names in one list': (index) => `Delta ${name(index)} Company, `,
  'names in lines': (index) => `${name(index)} Bank\n`,
  'new names': (index) => `${name(index)} `,
  'new words': (index) => `${name(index).toLowerCase()} `,
  acronyms: (index) => `${name(index)} Company (${name(index).toUpperCase()}), `,
  'long and short names': (index) => `Delta Railways ${name(index)} Corporation. Delta Railways. `,
  'ministries of four states': (index) =>
    `The Ministry of Trade of ${['Kenya', 'Serbia', 'Chad', 'Peru'][index % 4]} met. `,
  'agreements that begin alike': (index) =>
    `Delta ${name(index)} Company signed a memorandum with Delta ${name(index + 1)} Bank.\n`,
  'agreements of one pair': (index) => `Serbia and Kazakhstan signed a treaty on ${name(index)}.\n`,
  'agreements of one party': (index) => `The Ministry of Trade signed a contract with ${name(index)} Bank.\n`,
  'events and signings': (index) =>
    `The ${name(index)} Forum was held in Lima. ${name(index)} Bank signed a contract with Alpha Bank. `,
  events: (index) => `The ${name(index)} Forum was held in Belgrade. `,
  officials: (index) => `President Ana ${name(index)} met. `,
  'officials of one name': (index) => `President Ana ${name(index)} Ruiz met Mr Ruiz. `,
  'officials at events': (index) => `President Ana ${name(index)} opened the ${name(index)} Summit. `,
  counterparts: (index) => `Minister of Trade Ana ${name(index)} met his Kenyan counterpart. `,
  directors: (index) => `Ana ${name(index)}, director of ${name(index)} Bank, said. `,
  'trade figures': (index) =>
    `Trade between Serbia and Kenya rose ${index}% to $${index + 1} million in 2024. `,
  'rows of a table': (index) => `${index} | ${name(index)} Bank | ${name(index + 7)} Group | contract\n`,
  'items of a list': (index) => `• a memorandum between ${name(index)} Bank and ${name(index + 1)} Group;\n`,
};

/** Texts that nobody writes but somebody sends, by what they are. */
export const hostileTexts: ReadonlyMap<string, MakeText> = new Map([
  ...pieces.map((piece) => [JSON.stringify(piece), repeated(piece)] as const),
  ...Object.entries(series).map(([what, make]) => [what, counted(make)] as const),
]);
