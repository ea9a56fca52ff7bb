import { furtherEvidence, type Passage } from '../../queries/generated/operations.ts';
import { RestOfList } from '../panel-frame.tsx';
import { Passages } from '../passages.tsx';
import { useWholeList } from '../use-whole-list.ts';
import { type Connection, nodesOf } from './connection.ts';

/** The sentences that tell of an entity. */
export function EvidencePart({
  of,
  label,
  evidence,
}: {
  readonly of: string;
  readonly label: string;
  readonly evidence: Connection<Passage>;
}) {
  const list = useWholeList(nodesOf(evidence), {
    operation: furtherEvidence,
    variables: { id: of },
    pageOf: ({ node }) => (node && 'evidence' in node ? nodesOf(node.evidence) : null),
  });
  if (evidence.totalCount === 0) return null;
  return (
    <section>
      <Passages label={label} passages={list.entries} total={evidence.totalCount} />
      <RestOfList title={label} total={evidence.totalCount} list={list} />
    </section>
  );
}
