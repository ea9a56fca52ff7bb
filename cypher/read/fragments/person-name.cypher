// One name of the person is like this.
// mode: read
EXISTS {
  MATCH (person)-[:KNOWN_AS]->(name:Name)
  WHERE true /* name */
}
