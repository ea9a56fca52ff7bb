// The article was published on this day or later, whatever day of its period it was.
// mode: read
// param day: string
article.publishedFrom >= $day
