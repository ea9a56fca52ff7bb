// The sector, for counts.
// mode: read
agreement.sector
