/** An article: its sentences, by which claims name their passages. */
export const articles = [
  {
    id: 'article:forum',
    title: 'Forum in Belgrade',
    publisher: 'Morning Steppe',
    url: 'https://news.example/forum',
    publishedOn: '2026-02-26',
    ingestedAt: '2026-02-27T08:00:00.000Z',
    sentences: {
      hub: 'Astana Hub signed memorandums with three Serbian organizations.',
      arms: 'Great Sky and Yugoimport SDPR signed a framework agreement on defense.',
      talks: 'Kazakh Invest is negotiating with Serbian pharmaceutical companies.',
      visit: 'President Tokayev met President Vučić in Belgrade — “a new page”.',
      trade: 'Trade rose by 12.5 per cent to more than 107 million dollars in 2025.',
    },
  },
  {
    id: 'article:review',
    title: 'A year of ties',
    publisher: null,
    url: null,
    publishedOn: '2026-03',
    ingestedAt: '2026-04-02T08:00:00.000Z',
    sentences: {
      hub: 'The memorandums of Astana Hub apply since the forum.',
      bank: 'Rhein Bank ended its contract with Astana Hub in May 2024.',
      contract: 'Serbia, Rhein Bank and Great Sky concluded an energy contract on 15 January.',
      suppliers: 'Anka Holding works with many suppliers.',
    },
  },
  {
    id: 'article:undated',
    title: null,
    publisher: null,
    url: null,
    publishedOn: null,
    ingestedAt: '2026-05-02T08:00:00.000Z',
    sentences: {
      nomad: 'Nomad Works and Astana Hub have signed an agreement.',
      trade: 'Trade between Germany and Kazakhstan fell by 3.2 per cent.',
    },
  },
] as const;

/** A passage, as article/sentence. */
export type Passage = `article:${string}/${string}`;
