import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import type { Naming } from './naming.ts';

const order = new Map<OrganizationKind, number>(organizationKinds.map(({ kind }, index) => [kind, index]));

/** The kind that most naming claims tell; OTHER only where none tells more. Ties go to the kind that the ontology lists first. */
export function chooseKind(namings: readonly Naming[]): OrganizationKind {
  const votes = new Map<OrganizationKind, number>();
  for (const { names, count } of namings)
    for (const { kind } of names) if (kind !== 'OTHER') votes.set(kind, (votes.get(kind) ?? 0) + count);
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || order.get(a)! - order.get(b)!);
  return ranked[0]?.[0] ?? 'OTHER';
}
