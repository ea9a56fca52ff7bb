/** Codes of the world's currencies with those that newspapers use beside them. They come with the runtime. */
export const currencies: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  ...['RM', 'Rs', 'FJ', 'GH', 'NT', 'HK', 'SBD', 'KSh', 'TSh', 'USh', 'Rp', 'Tk', 'CFA', 'RMB'],
]);
