import { type RootField, rootFields } from '../filters/root-lists.ts';
import { choosePage } from '../loaders/list-source.ts';
import { enterMoment } from '../moment.ts';
import { type ConnectionArguments, readPageArguments } from '../page-arguments.ts';
import { planConnection } from './plan-connection.ts';
import type { FieldPlace, Read } from './planning.ts';

const fields: Readonly<Record<string, RootField>> = rootFields;

/** The page of everything that a field of Query asks for; undefined where it is no such field. */
export async function planRootList(name: string, around: FieldPlace): Promise<Read | undefined> {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return undefined;
  const { list, kind, select } = field;
  const { args, planning } = around;
  const moment = enterMoment(args, around.moment);
  const selection = await select(args, planning.context, moment);
  const { fromEnd } = readPageArguments(args as ConnectionArguments, kind);
  return planConnection(
    { ...around, moment },
    {
      list,
      kind,
      conditions: async () => selection.holes,
      page: choosePage(list, selection, fromEnd),
    },
  );
}
