// One name of the organization is like this.
// mode: read
EXISTS {
  MATCH (organization)-[:KNOWN_AS]->(name:Name)
  WHERE true /* name */
}
