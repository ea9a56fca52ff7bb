import { entityGroups } from '../state/entity-group.ts';
import type { PictureColors } from '../state/network-picture.ts';
import { standings } from '../state/standing.ts';
import { token } from './theme.ts';

/** The colours of the theme that is shown, as tokens.css has them. */
export function pictureColors(): PictureColors {
  return {
    groups: Object.fromEntries(
      entityGroups.map(({ group }) => [group, token(`group-${group}`)]),
    ) as PictureColors['groups'],
    standings: {
      ...(Object.fromEntries(
        standings.map(({ standing }) => [standing, token(`standing-${standing}`)]),
      ) as PictureColors['standings']),
      based: token('based'),
      joined: token('joined'),
    },
  };
}
