// The member is one of these parties, or one of these countries is its own.
// mode: read
// param ids: readonly string[]
// param codes: readonly string[]
(member.id IN $ids OR member.code IN $codes OR (member.countryCode IN $codes AND true /* based */))
