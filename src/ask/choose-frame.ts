import type { Finding } from './answer.ts';
import { compareParties } from './frames/compare-parties.ts';
import { groupAgreements } from './frames/group-agreements.ts';
import {
  listAgreements,
  statusOfAgreements,
  subjectsOfAgreements,
  whetherAgreement,
} from './frames/list-agreements.ts';
import { listEvents, listParticipants, listSignedAt } from './frames/list-events.ts';
import { listOrganizations } from './frames/list-organizations.ts';
import { listCommon, listParties } from './frames/list-parties.ts';
import { listPaths } from './frames/list-paths.ts';
import { listPeople, listSignatories } from './frames/list-people.ts';
import { listTrade } from './frames/list-trade.ts';
import { listArticles, tellAbout, tellFeature, tellPredicate } from './frames/tell-about.ts';
import { whenAgreements, whereAgreements } from './frames/when-agreements.ts';
import type { RunOperation } from './operation.ts';
import type { Question } from './question.ts';
import { agreementDeeds } from './read-verbs.ts';
import { Refusal, whatIsUnderstood } from './refusal.ts';
import type { Deed, Thing } from './vocabulary/senses.ts';

/** Answers a question of one shape. */
type Frame = (question: Question, run: RunOperation) => Promise<Finding>;

/** Parts of a question that not every frame uses. */
type Part =
  | 'sides'
  | 'agreement'
  | 'range'
  | 'asOf'
  | 'rank'
  | 'event'
  | 'people'
  | 'limit'
  | 'predicate'
  | 'places';

/** Verbs that only say that something is there. */
const plainDeeds: readonly Deed[] = ['exist', 'call'];
/** Verbs of agreements and their parties. */
const tieDeeds: readonly Deed[] = [...agreementDeeds, 'involve', 'share'];

/** Refuses where the question says something that its frame would leave out: nothing is silently ignored. */
function using(parts: readonly Part[], deeds: readonly Deed[], frame: Frame): Frame {
  return (question, run) => {
    const other = question.deeds.find((deed) => !deeds.includes(deed) && !plainDeeds.includes(deed));
    if (other)
      throw new Refusal(`I do not see what “${other}” is to say in this question. ${whatIsUnderstood}`);
    const { agreement, sides, people, range, asOf, rank, limit, event, predicate, places, aboutAgreements } =
      question;
    const narrowed =
      agreement.kinds !== null ||
      agreement.sectors.length > 0 ||
      agreement.words.length > 0 ||
      agreement.bilateral;
    const said: Readonly<Record<Part, string | false>> = {
      sides: sides.length > 0 && listedTexts(sides.map(({ text }) => text)),
      agreement: (narrowed || aboutAgreements || agreement.statuses !== null) && 'what is said of agreements',
      range: range !== null && `“${range.text}”`,
      asOf: asOf !== null && `“${asOf.text}”`,
      rank: rank !== null && 'the order',
      limit: limit !== null && rank === null && `the number ${limit}`,
      event: event !== null && `“${event.text}”`,
      people: people.length > 0 && listedTexts(people.map(({ name }) => name)),
      places: places.length > 0 && listedTexts(places),
      predicate: predicate !== null && `“${predicate.text}”`,
    };
    const left = (Object.keys(said) as Part[])
      .filter((part) => !parts.includes(part))
      .flatMap((part) => said[part] || []);
    if (left.length > 0)
      throw new Refusal(
        `I do not see what ${left.join(' and ')} is to say in this question. ${whatIsUnderstood}`,
      );
    return frame(question, run);
  };
}

const listedTexts = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const about = using(['sides', 'people'], ['know', 'mention'], tellAbout);
const articles = using(['sides', 'people'], ['know', 'mention', 'involve'], listArticles);
const all: readonly Part[] = ['sides', 'agreement', 'range', 'asOf', 'rank', 'limit', 'places'];
const unordered: readonly Part[] = ['sides', 'agreement', 'range', 'asOf', 'places'];
const agreements = using(all, tieDeeds, listAgreements);
const grouped = (by: string): Frame =>
  using(all, [...tieDeeds, 'base'], (question, run) => groupAgreements(question, by, run));
const feature = (what: 'home' | 'kind' | 'names' | 'roles'): Frame =>
  using(['sides', 'people'], ['base', 'know'], (question, run) => tellFeature(question, what, run));

const refuse = (): never => {
  throw new Refusal(`I understand the words, but not what is asked. ${whatIsUnderstood}`);
};

/** Whether only something itself is named, and nothing of agreements. */
const isOfItself = ({ sides, people, aboutAgreements, agreement }: Question): boolean =>
  sides.length + people.length === 1 && !aboutAgreements && agreement.statuses === null;

function frameOfThing(thing: Thing, question: Question): Frame {
  const { deeds } = question;
  switch (thing) {
    case 'countries':
      return isOfItself(question) &&
        (deeds.includes('base') || deeds.length === 0) &&
        question.sides[0]?.type === 'party' &&
        question.asks !== 'count' &&
        !question.rank
        ? feature('home')
        : grouped('countries');
    case 'sectors':
      return grouped(thing);
    case 'year':
    case 'month':
      return question.rank === 'most' || question.rank === 'fewest'
        ? grouped(thing)
        : using(all, tieDeeds, whenAgreements);
    case 'kind':
      return isOfItself(question) ? feature('kind') : grouped('kind');
    case 'home':
      return feature('home');
    case 'names':
    case 'roles':
      return feature(thing);
    case 'status':
    case 'history':
      return using(all, tieDeeds, statusOfAgreements);
    case 'date':
      return using(all, tieDeeds, whenAgreements);
    case 'subject':
      return using(unordered, tieDeeds, subjectsOfAgreements);
    case 'articles':
      return question.aboutAgreements ? agreements : articles;
    default:
      return refuse;
  }
}

function frameOfEvents(question: Question): Frame | null {
  const { event, deeds, target, asks, aboutAgreements } = question;
  const visited = deeds.includes('visit');
  const happened = deeds.includes('occur') || deeds.includes('attend');
  if (!event && !visited && !happened) return null;
  const used: readonly Part[] = ['sides', 'event', 'range', 'people', 'rank', 'limit', 'places'];
  const did: readonly Deed[] = ['attend', 'occur', 'visit', 'involve'];
  const persons = target.type === 'parties' || target.type === 'people' || target.type === 'organizations';
  if (event && aboutAgreements && (deeds.includes('sign') || target.type === 'agreements') && !persons)
    return using([...used, 'agreement'], [...did, 'sign'], listSignedAt);
  if (persons && asks !== 'when' && asks !== 'where') return using(used, did, listParticipants);
  if (target.type === 'events' || target.type === 'anything' || visited) return using(used, did, listEvents);
  return null;
}

const hasRelation = ({ aboutAgreements, sides, agreement, deeds, rank }: Question): boolean =>
  aboutAgreements ||
  sides.length > 0 ||
  agreement.statuses !== null ||
  deeds.includes('involve') ||
  rank !== null;

function frameOfTarget(question: Question): Frame {
  const { target } = question;
  switch (target.type) {
    case 'agreements':
      return agreements;
    case 'organizations':
      return hasRelation(question)
        ? using(all, tieDeeds, listParties)
        : using(['limit'], ['base', 'know'], listOrganizations);
    case 'parties':
      return hasRelation(question) ? using(all, tieDeeds, listParties) : refuse;
    case 'signatories':
      return using(unordered, tieDeeds, listSignatories);
    case 'people':
      return using(['sides'], ['mention', 'know'], listPeople);
    case 'trade':
      return using(['sides', 'range', 'rank'], ['trade', 'export', 'import', 'change', 'know'], listTrade);
    case 'thing':
      return frameOfThing(target.thing, question);
    default:
      return isOfItself(question)
        ? question.deeds.some((deed) => deed === 'mention')
          ? articles
          : about
        : refuse;
  }
}

/** The frame that answers a question. @throws Refusal where none does. */
export function chooseFrame(question: Question): Frame {
  const { asks, target, deeds } = question;
  if (asks === 'compare')
    return using(['sides', 'range', 'asOf', 'agreement'], ['compare', ...tieDeeds], compareParties);
  if (asks === 'common') return using(all, tieDeeds, listCommon);
  if (asks === 'path') return using(['sides', 'asOf'], ['connect', 'partner'], listPaths);
  const trades = deeds.some((deed) => deed === 'trade' || deed === 'export' || deed === 'import');
  if (target.type === 'trade' || (trades && target.type === 'anything' && !question.aboutAgreements))
    return using(['sides', 'range', 'rank'], ['trade', 'export', 'import', 'change', 'know'], listTrade);
  const events = frameOfEvents(question);
  if (events) return events;
  if (asks === 'whether') {
    if (question.predicate)
      return using(['sides', 'predicate', 'people'], ['base', 'partner'], tellPredicate);
    if (target.type === 'organizations' && !hasRelation(question))
      return using(['limit'], ['base', 'know'], listOrganizations);
    return using(unordered, tieDeeds, whetherAgreement);
  }
  if (asks === 'when') return using(all, tieDeeds, whenAgreements);
  if (asks === 'where')
    return isOfItself(question) ? feature('home') : using(unordered, tieDeeds, whereAgreements);
  if (deeds.includes('mention') || deeds.includes('know'))
    return isOfItself(question) ? articles : frameOfTarget(question);
  if (asks === 'about')
    return target.type === 'anything' && !question.aboutAgreements ? about : frameOfTarget(question);
  return frameOfTarget(question);
}
