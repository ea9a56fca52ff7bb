// The month of signing, for counts; null where it is not told.
// mode: read
CASE WHEN size(standing.signedOn) > 4 THEN left(standing.signedOn, 7) END
