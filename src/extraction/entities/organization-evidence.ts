import type { GroupedLine } from '../lists/read-groups.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isCoined, isRoleHead } from '../mentions/word-classes.ts';
import { isPossessive } from '../tokens/tokenize.ts';
import { readWords } from '../vocabulary/read-words.ts';
import type { Clusters } from './cluster-organizations.ts';

const descriptors = readWords(`
company firm group corporation bank airline airlines builder contractor manufacturer producer operator operators developer
utility university institute agency carrier exporter importer maker giant conglomerate supplier distributor insurer
lender retailer startup start-up subsidiary unit institution organisation organization fund accelerator incubator hub ngo
foundation association chamber miner refiner shipyard brand consortium cooperative shipbuilder automaker steelmaker
chipmaker drugmaker brewer brewery grower trader platform provider regulator exchange park centre center broadcaster
newspaper school hospital museum laboratory lab concern holding enterprise plant factory integrator outlet publisher
companies firms groups banks contractors producers developers manufacturers utilities carriers wholesaler studio
`);
const actions = readWords(`
said says signed signs inked has have had will would announced announces reported reports owns operates operated manufactures produces supplies
plans intends confirmed denied informed launched opened acquired bought sold exports agreed concluded extended renewed also won lost
received delivered ships shipped imports employs expects expected hopes declined refused continues
`);
const strongActions = readWords(
  'owns operates operated manufactures produces supplies exports imports employs acquired booked supplied manufactured',
);
const belongs =
  /^(subsidiary|unit|arm|part|division|branch|affiliate|member|shareholder|customer|head|director|president|chairman|ceo|officer|manager|spokesman|spokeswoman|spokesperson|representative|founder|owner|employee|headquarters|board|office|engineers|experts|specialists|lawyers|consortium|deputy|rector|capital|stake|shares|ownership|management)s?$/;

function saysOrganization(found: LineMentions, mention: NameMention): boolean {
  const { tokens } = found.line;
  const before = tokens[mention.from - 1];
  const quoted = before && /^["“«]$/.test(before.text) ? tokens[mention.from - 2] : before;
  if (quoted && quoted.kind === 'word' && descriptors.has(quoted.lower)) return true;
  if (
    mention.hints.some((hint) => hint.basis === 'DEMONYM' || hint.basis === 'STATED') &&
    isCoined(tokens[mention.from])
  )
    return true;
  if (mention.aliases.some((alias) => /^[\p{Lu}\p{N}-]{2,}$/u.test(alias) || /\p{Ll}\p{Lu}/u.test(alias)))
    return true;
  const after = tokens[mention.end];
  const coined = isCoined(tokens[mention.from]);
  if (
    isPossessive(before) &&
    mention.hints.some((hint) => hint.basis === 'DEMONYM') &&
    after &&
    after.kind === 'word' &&
    actions.has(after.lower)
  )
    return true;
  if (after?.kind === 'word' && strongActions.has(after.lower)) return true;
  if (
    /^(will|would)$/.test(after?.lower ?? '') &&
    /^(supply|build|deliver|provide|finance|operate|buy|manufacture|produce|invest|lend)$/.test(
      tokens[mention.end + 1]?.lower ?? '',
    )
  )
    return true;
  const place = after?.lower === 'of' ? lookUp(tokens, mention.end + 1) : undefined;
  if (place?.entry.type === 'country' && /^(with|to|by|from|and|,)$/.test(before?.lower ?? '')) return true;
  if (after && coined && after.kind === 'word' && (actions.has(after.lower) || isRoleHead(after)))
    return true;
  if (coined && isPossessive(after)) return true;
  if (
    before?.lower === 'by' &&
    /^(operated|owned|produced|financed|developed|supplied|built|organized|organised|run|managed|manufactured|represented|provided|released|funded|controlled)$/.test(
      tokens[mention.from - 2]?.lower ?? '',
    )
  )
    return true;
  if (coined && before?.lower === 'to' && tokens[mention.from - 2]?.lower === 'according') return true;
  if (before?.lower === 'of' && belongs.test(tokens[mention.from - 2]?.lower ?? '')) return true;
  if (after?.text === ',' && /^(a|an|the|one|its)$/.test(tokens[mention.end + 1]?.lower ?? '')) {
    for (let at = mention.end + 2; at < Math.min(mention.end + 9, tokens.length); at += 1) {
      const token = tokens[at]!;
      if (token.kind === 'mark' && !isPossessive(token)) break;
      if (token.kind === 'word' && descriptors.has(token.lower) && !token.capital) return true;
      if (/^(arm|maker|part)$/.test(token.lower)) return true;
    }
  }
  return false;
}

/** `JBS, BRF and Minerva`: names side by side of which one is an acronym stand for firms. */
function weighGroups(found: GroupedLine, clusters: Clusters): void {
  for (const { members, preposition } of found.groups) {
    const names = members.filter((member): member is NameMention => member.type === 'name');
    if (
      names.length < 2 ||
      names.length < members.length ||
      /^(in|at|on|to|from|near|through)$/.test(preposition)
    )
      continue;
    const anchored =
      names.some((name) => clusters.of.get(name)?.certain) ||
      names.filter((name) => isCoined(found.line.tokens[name.from])).length > 0;
    if (anchored) for (const name of names) if (clusters.of.has(name)) clusters.of.get(name)!.certain = true;
  }
}

/** Marks as certain the clusters of which some mention stands where only organizations stand. */
export function weighEvidence(lines: readonly GroupedLine[], clusters: Clusters): void {
  for (const found of lines) {
    for (const mention of found.mentions) {
      if (mention.type === 'person' && mention.organization) {
        const cluster = clusters.of.get(mention.organization);
        if (cluster && !/^(the)$/i.test(mention.organization.name)) cluster.certain = true;
      }
      if (mention.type !== 'name') continue;
      const cluster = clusters.of.get(mention);
      if (cluster && !cluster.certain && saysOrganization(found, mention)) cluster.certain = true;
    }
    weighGroups(found, clusters);
  }
}
