/** What JSON-LD tells about the article of a page, as it stands there. */
export interface JsonLd {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|NewsArticle|Report|BlogPosting|WebPage|PressRelease|CreativeWork)$/;
/** How many objects of a page are looked at. */
const most = 1000;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects at the top and in `@graph`, in their order. */
function objectsOf(scripts: readonly string[]): Json[] {
  const waiting: unknown[] = [];
  for (const script of scripts) {
    try {
      waiting.push(JSON.parse(script));
    } catch {
      // Broken JSON-LD is common; the rest of the page still tells.
    }
  }
  const objects: Json[] = [];
  for (let next = 0; next < waiting.length && next < most; next += 1) {
    const value = waiting[next];
    if (Array.isArray(value)) waiting.push(...value.slice(0, most));
    else if (isObject(value)) {
      objects.push(value);
      if (value['@graph'] !== undefined) waiting.push(value['@graph']);
    }
  }
  return objects;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' ? value : null;
}

function typeOf(object: Json): string {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).find((one) => articleType.test(String(one))) ?? '';
}

function nameOf(value: unknown, objects: readonly Json[]): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return textOf(one);
  const meant = one.name === undefined ? objects.find((other) => other['@id'] === one['@id']) : one;
  return textOf(meant?.name ?? null);
}

function addressOf(article: Json): string | null {
  const page = article.mainEntityOfPage;
  return textOf(article.url) ?? textOf(isObject(page) ? page['@id'] : page);
}

/** Reads the article among the JSON-LD of a page; a page about a page counts only where there is none. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const objects = objectsOf(scripts);
  const articles = objects.filter((object) => typeOf(object) !== '');
  const article = articles.find((object) => typeOf(object) !== 'WebPage') ?? articles[0] ?? {};
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher, objects),
    publishedOn: textOf(article.datePublished) ?? textOf(article.dateCreated),
    url: addressOf(article),
    language: textOf(article.inLanguage),
  };
}
