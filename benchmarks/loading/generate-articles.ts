import type { Item } from '../../src/article/item.ts';
import { tryRead } from '../../src/pipeline.ts';
import { createRandom } from '../api/random.ts';

const syllables = 'ka zo mi re tu ban sol ver dim lo pra gen ti sha kor nel vi mar du fe'.split(' ');
const endings = ['Bank', 'Group', 'Logistics', 'Energy', 'Pharma', 'Foods', 'Systems', 'Invest', 'Motors'];
const homes = ['Serbian', 'Kazakh', 'Uzbek', 'Turkish', 'German', 'Italian', 'Kyrgyz', 'Hungarian'];
const states = ['Serbia', 'Kazakhstan', 'Uzbekistan', 'Turkey', 'Germany', 'Italy', 'Kyrgyzstan', 'Hungary'];
const acts = ['signed a memorandum of understanding', 'signed a contract', 'is negotiating a contract'];
const goods = ['medicines', 'grain', 'rail cars', 'solar panels', 'fertilizers', 'software', 'tractors'];
const fillers = [
  'The two sides have known each other for some years, and the talks took most of the spring.',
  'Analysts said that the price of transport had fallen, which helped.',
  'Further details are to be announced in the coming weeks.',
  'The market has grown by several percent a year since the roads were rebuilt.',
  'Journalists were shown the halls in which the goods are to be stored.',
];

/** How many organizations and people there can be: so many that new ones never end. */
const universe = 400_000;

function word(index: number, length: number): string {
  let rest = index;
  let made = '';
  for (let place = 0; place < length; place += 1) {
    made += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** A rank by a power law: the first is met about as often as the next two together, and the long tail makes half of all. */
function rankOf(random: () => number): number {
  return Math.floor(Math.exp(random() * Math.log(universe))) - 1;
}

/** The company of a rank, always of the same country. Every fifth shares its rare word with four others. */
function company(rank: number): { readonly name: string; readonly home: string } {
  const home = homes[(rank * 7) % homes.length]!;
  const name = `${word(Math.floor(rank / 5) * 13 + 5, 4)} ${endings[rank % endings.length]}`;
  return { name, home };
}

function person(rank: number): string {
  return `${word(rank * 31 + 3, 2)} ${word(rank * 17 + 7, 3)}`;
}

function storyOf(random: () => number): string {
  const [one, other, third] = [company(rankOf(random)), company(rankOf(random)), company(rankOf(random))];
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!;
  const rank = rankOf(random);
  return [
    `The ${one.home} company ${one.name} ${pick(acts)} on the supply of ${pick(goods)} with the ${other.home} company ${other.name} on Monday.`,
    pick(fillers),
    `Minister of Trade of ${states[rank % states.length]} ${person(rank)} attended the ceremony.`,
    pick(fillers),
    `The ${third.home} company ${third.name} is said to be interested as well.`,
    pick(fillers),
  ].join(' ');
}

/**
 * Articles from `from` up to `to`, always the same: each names three companies and a person, by a power law, so that a few are
 * in very many articles and new ones never end.
 */
export function* generateArticles(from: number, to: number): Generator<Item> {
  for (let index = from; index < to; index += 1) {
    const random = createRandom(index).next;
    const day = 1 + Math.floor(random() * 28);
    const month = 1 + Math.floor(random() * 12);
    const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const text = `---\ndate: ${date}\nurl: https://news.example/${index}\n---\n${storyOf(random)}\n`;
    yield tryRead({ name: `article ${index}`, format: 'markdown', bytes: Buffer.from(text) });
  }
}
