// The article was here by this instant.
// mode: read
// param instant: string
article.ingestedAt <= $instant
