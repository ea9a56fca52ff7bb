// The quarter of signing as 2026-Q1, for counts; null where the month is not told.
// mode: read
CASE WHEN size(standing.signedOn) > 4
  THEN left(standing.signedOn, 5) + 'Q' + toString((toInteger(substring(standing.signedOn, 5, 2)) + 2) / 3)
END
