import { type KeyboardEvent, useId, useState } from 'react';
import { type EntityType, type NodeLine, search } from '../queries/generated/operations.ts';
import { Icon } from './icon.tsx';
import { descriptionOf, NodeGlyph, nameOf } from './marks.tsx';
import { useAnswer } from './use-answer.ts';
import { useDelayed } from './use-delayed.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly large?: boolean;
  readonly initial?: string;
  /** What may be found; everything where it is not given. */
  readonly types?: readonly EntityType[];
  readonly onChoose: (node: NodeLine) => void;
  /** Enter, where no suggestion is chosen; without it Enter takes the first suggestion. */
  readonly onSubmit?: (text: string) => void;
  /** Whether the name of what was chosen stays in the field. */
  readonly keepsName?: boolean;
}

/** What has a name; articles, which have words, come with the results. */
const suggested: readonly EntityType[] = ['COUNTRY', 'ORGANIZATION', 'PERSON', 'EVENT', 'AGREEMENT'];

/** The suggestions for what is typed, and the place in them that the arrow keys have reached; -1 is the field itself. */
function useSuggestions(text: string, types: readonly EntityType[] | undefined) {
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const settled = useDelayed(text.trim(), 140);
  const { data, error } = useAnswer(
    search,
    open && settled.length > 1 ? { query: settled, first: 8, types: types ?? suggested } : null,
    { keep: true },
  );
  const nodes = open && text.trim().length > 1 ? (data?.search.edges.map(({ node }) => node) ?? []) : [];
  return { nodes, active, setActive, open, setOpen, error, settled };
}

/** A field that suggests what a name may mean while it is typed; by keyboard as the pattern of a combobox has it. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, large, initial = '', types, onChoose, onSubmit, keepsName } = props;
  const [text, setText] = useState(initial);
  const { nodes, active, setActive, open, setOpen, settled } = useSuggestions(text, types);
  const id = useId();

  const choose = (node: NodeLine): void => {
    setText(keepsName ? nameOf(node) : '');
    setOpen(false);
    setActive(-1);
    onChoose(node);
  };
  const enter = (): void => {
    const chosen = nodes[active] ?? (onSubmit ? undefined : nodes[0]);
    if (chosen) choose(chosen);
    else if (onSubmit && text.trim() !== '') {
      setOpen(false);
      onSubmit(text.trim());
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(Math.min(active + 1, nodes.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, -1)),
      Escape: () => setOpen(false),
      Enter: enter,
    };
    const move = moves[event.key];
    if (!move) return;
    if (event.key !== 'Escape') event.preventDefault();
    move();
  };

  const shown = open && nodes.length > 0;
  return (
    <div className={`search${large ? ' large' : ''}`}>
      <Icon name="search" size={large ? 20 : 17} />
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="hidden-visually" role="status">
        {open && settled.length > 1 ? `${nodes.length} suggestions` : ''}
      </div>
      <Hits id={id} label={label} nodes={shown ? nodes : []} active={active} onChoose={choose} />
    </div>
  );
}

interface HitsProps {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly NodeLine[];
  readonly active: number;
  readonly onChoose: (node: NodeLine) => void;
}

function Hits({ id, label, nodes, active, onChoose }: HitsProps) {
  return (
    <div
      id={`${id}-hits`}
      role="listbox"
      aria-label={`${label}: suggestions`}
      hidden={nodes.length === 0}
      className="hits"
    >
      {nodes.map((node, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys choose
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands in for the focus
        <div
          key={node.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="hit"
          // The field would lose the focus, and with it the list, before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(node)}
        >
          <NodeGlyph node={node} />
          <span>{nameOf(node)}</span>
          <span className="type">{descriptionOf(node)}</span>
        </div>
      ))}
    </div>
  );
}
