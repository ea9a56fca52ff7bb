import { segmentArticle } from '../src/document/segment-article.ts';
import { extractClaims } from '../src/extraction/extract-claims.ts';

for (const text of process.argv.slice(2)) {
  console.log('>>', text);
  for (const c of extractClaims(
    segmentArticle({ text, title: null, publishedOn: '2026-04-16', language: 'en' }),
  ))
    if (c.statement.type === 'agreement-reported' || c.statement.type === 'organization-named')
      console.log('  ', c.rule, JSON.stringify(c.statement).slice(0, 330));
}
