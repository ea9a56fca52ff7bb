/**
 * Tells, on the page of the playground, of each operation and its answer by the event diplograph:answer. Plain and by itself: it
 * must run before the playground takes hold of fetch.
 */
(() => {
  const plain = window.fetch.bind(window);

  /** @param {BodyInit | null | undefined} body @param {Response} response */
  async function tell(body, response) {
    if (typeof body !== 'string') return;
    const { query, variables, operationName } = JSON.parse(body);
    if (typeof query !== 'string' || operationName === 'IntrospectionQuery' || query.includes('__schema'))
      return;
    const answer = await response.json();
    window.dispatchEvent(
      new CustomEvent('diplograph:answer', { detail: { query, variables, operationName, answer } }),
    );
  }

  window.fetch = async (input, init) => {
    const response = await plain(input, init);
    // What cannot be told of is nobody's failure: the playground has its answer.
    if (response.headers.get('content-type')?.includes('json'))
      tell(init?.body, response.clone()).catch(() => undefined);
    return response;
  };
})();
