#!/usr/bin/env node
/** The `diplograph` command: makes sure that its packages are installed, then runs main.ts, TypeScript as it is. */
import { installPackages, requireNode } from './install.mjs';

requireNode();
installPackages({ withDevelopment: false });
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
