/** A table of the canvas shows so many rows, and the others on request. */
export const mostRows = 300;
