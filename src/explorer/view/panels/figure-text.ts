import type { Comparator } from '../../queries/generated/operations.ts';

const words: Readonly<Record<Comparator, string>> = {
  EXACT: '',
  OVER: 'more than ',
  UNDER: 'less than ',
  ABOUT: 'about ',
};

/** A trade figure in words: more than USD 107 million, up 7.6%. */
export function figureText(figure: {
  readonly comparator: Comparator;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly changePercent: number | null;
}): string {
  const { comparator, amount, currency, changePercent } = figure;
  const volume =
    amount === null
      ? null
      : `${words[comparator]}${currency ?? ''} ${new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(amount)}`;
  const change =
    changePercent === null
      ? null
      : `${changePercent < 0 ? 'down' : 'up'} ${Math.abs(changePercent).toLocaleString('en')}%`;
  return [volume, change].filter(Boolean).join(', ') || 'trade';
}
