import { describe, expect, it } from 'vitest';
import { requireVersion } from '../src/graph/require-version.ts';

describe('requireVersion', () => {
  it.each(['Neo4j/5.26.25', 'Neo4j/5.27.0', 'Neo4j/2026.09.0', 'Neo4j/6.0.1', 'Another/1.0'])(
    'lets %s through',
    (agent) => {
      expect(() => requireVersion(agent, 'bolt://db')).not.toThrow();
    },
  );

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.38'])('refuses %s and says what is expected', (agent) => {
    expect(() => requireVersion(agent, 'bolt://db')).toThrow(
      `Expected Neo4j 5.26 or newer at bolt://db; it is ${agent}`,
    );
  });
});
