import * as statements from '../../graph/generated/statements.ts';
import type { KeyedStatement } from './loaders.ts';

/** The statement that reads nodes of one type by their ids. */
export const statementsByType: Readonly<Record<string, KeyedStatement<{ readonly id: string }>>> = {
  Country: statements.readPartiesById,
  Organization: statements.readPartiesById,
  Person: statements.readPeopleById,
  Agreement: statements.readAgreementsById,
  Event: statements.readEventsById,
  TradeFigure: statements.readTradeFiguresById,
  Article: statements.readArticlesById,
};
