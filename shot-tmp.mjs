import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const [,, name, width, height, ...paths] = process.argv;
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const p = await b.newPage({ viewport: { width: +width, height: +height }, colorScheme: process.env.DARK ? 'dark' : 'light' });
p.on('console', m => { if (['error','warning'].includes(m.type())) console.log('console', m.text().slice(0,300)); });
p.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,500)));
for (const [i, path] of paths.entries()) {
  await p.goto('http://127.0.0.1:4107/' + path);
  await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/shots/${name}-${i}.png` });
}
await b.close();
