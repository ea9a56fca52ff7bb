// The article was published on this day or earlier, whatever day of its period it was.
// mode: read
// param day: string
article.publishedTo <= $day
