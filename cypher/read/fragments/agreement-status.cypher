// The agreement has one of these statuses.
// mode: read
// param statuses: readonly string[]
agreement.status IN $statuses
