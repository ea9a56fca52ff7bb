import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const b = await pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', m => { if (['error','warning'].includes(m.type())) console.log('console', m.text().slice(0,300)); });
p.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,500)));
await p.goto('http://127.0.0.1:4107/#/network?n=country:KZ|0|0&show=country:KZ');
await p.waitForTimeout(1500);
for (const k of ['accelerators','companies','agencies']) { await p.locator('.expand button', { hasText: k }).last().click(); await p.waitForTimeout(600); }
await p.waitForTimeout(2500);
await p.locator('.panel .list .link', { hasText: 'Astana Hub' }).click();
await p.waitForTimeout(800);
for (const bt of await p.locator('.expand button').all()) { await bt.click(); await p.waitForTimeout(500); }
await p.waitForTimeout(3000);
await p.screenshot({ path: '/tmp/shots/b-0.png' });
console.log(p.url());
await p.locator('.passage .link').first().click();
await p.waitForTimeout(800);
await p.screenshot({ path: '/tmp/shots/b-1.png' });
await p.getByRole('link', {name: 'Table'}).click();
await p.waitForTimeout(800);
await p.screenshot({ path: '/tmp/shots/b-2.png' });
await p.getByRole('link', {name: 'Timeline'}).click();
await p.waitForTimeout(1200);
await p.screenshot({ path: '/tmp/shots/b-3.png' });
await p.getByRole('link', {name: 'Map'}).click();
await p.waitForTimeout(1500);
await p.screenshot({ path: '/tmp/shots/b-4.png' });
await b.close();
