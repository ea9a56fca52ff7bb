/** Labels of the nodes that an export has, one for each kind that has ids of its own. */
export const exportedLabels = [
  'Article',
  'Claim',
  'Judgement',
  'WithdrawnArticle',
  'WithdrawnClaim',
  'Redirect',
  'Derived',
] as const;
