import { type FormEvent, useState } from 'react';
import { currentToken, keepToken } from '../queries/send.ts';
import { curatorName, keepCuratorName } from './curator.ts';
import { Dialog } from './dialog.tsx';

/** Asks for the token with which the graph may be corrected; it is kept until the tab is closed. */
export function TokenDialog({ onClose }: { readonly onClose: () => void }) {
  const [token, setToken] = useState('');
  const [name, setName] = useState(curatorName());
  const given = currentToken() !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (token.trim()) keepToken(token.trim());
    keepCuratorName(name.trim());
    onClose();
  };
  return (
    <Dialog title="Curation" onClose={onClose}>
      <p>
        With the server’s token you can merge, split and move organizations, retract articles and answer what
        the rules are not sure of. When it starts, the server says where its token is.
      </p>
      <form className="form" onSubmit={submit}>
        <label>
          Token
          <input
            className="field"
            type="password"
            autoComplete="off"
            value={token}
            placeholder={given ? 'given; type another to replace it' : ''}
            onChange={({ target }) => setToken(target.value)}
          />
          <span className="hint">It is kept in this tab alone, until the tab is closed.</span>
        </label>
        <label>
          Your name
          <input className="field" value={name} onChange={({ target }) => setName(target.value)} />
          <span className="hint">It is recorded with what you decide.</span>
        </label>
        <div className="row">
          <button type="submit" className="button primary" disabled={!token.trim() && !given}>
            Save
          </button>
          {given ? (
            <button
              type="button"
              className="button danger"
              onClick={() => {
                keepToken(null);
                onClose();
              }}
            >
              Forget the token
            </button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
