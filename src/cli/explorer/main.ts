/** `npm run build`: builds the explorer where it is missing or not what the sources say. */
import { buildExplorer } from './build-explorer.ts';

const outcome = await buildExplorer();
console.log(outcome === 'built' ? 'dist/explorer: built' : 'dist/explorer: current');
