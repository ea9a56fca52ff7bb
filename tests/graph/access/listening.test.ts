import { expect, test } from 'vitest';
import { ownToken, useRights } from './api-under-rights.ts';

const rights = useRights();
const ingest = (text: string): string =>
  `mutation { ingestArticles(articles: [{ text: "${text}" }]) { articles { outcome } } }`;

test('who listens with a key that is revoked hears no more', async () => {
  const secret = await rights.key(['read']);
  const address = `${rights.url('closed')}/graphql?query=${encodeURIComponent('subscription { agreementChanged { title } }')}`;
  const response = await fetch(address, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${secret}` },
  });
  const reader = response.body!.getReader();
  let heard = '';
  const until = async (wanted: RegExp): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (value) heard += new TextDecoder().decode(value);
      if (done || wanted.test(heard)) return;
    }
  };
  const own = `Bearer ${ownToken}`;
  await rights.ask(
    'closed',
    ingest('The Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods.'),
    own,
  );
  await until(/"title":/);
  expect(heard).toContain('Alpha Pharm');
  await rights.revoke(secret);
  rights.wait(2_100);
  await rights.ask(
    'closed',
    ingest('The Serbian company Zeta Agro signed a contract with the Uzbek company Gamma Cotton.'),
    own,
  );
  await until(/UNAUTHENTICATED/);
  await reader.cancel();
  expect(heard).toContain('UNAUTHENTICATED');
  expect(heard).not.toContain('Zeta Agro');
});
