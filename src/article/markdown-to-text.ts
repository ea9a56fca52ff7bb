import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as inlineText } from 'mdast-util-to-string';
import { tameMarkdown } from './tame-markdown.ts';

/** Blocks that hold other blocks. */
const containers = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);
/** Blocks that are no part of what an article says. */
const silent = new Set(['html', 'code', 'definition', 'thematicBreak']);

function blocksOf(node: Nodes): string[] {
  if (silent.has(node.type)) return [];
  if (containers.has(node.type)) {
    const blocks = (node as Parents).children.flatMap(blocksOf);
    // A mark shows the reader of the plain text, and the segmenter, that this is an item of a list.
    return node.type === 'listItem' && blocks.length > 0 ? [`- ${blocks[0]}`, ...blocks.slice(1)] : blocks;
  }
  const text = inlineText(node, { includeImageAlt: false, includeHtml: false }).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

/**
 * The words of a Markdown document as plain text: one block a line, a blank line between blocks, items of lists marked with
 * a dash; links and emphasis give their words, while images, code and HTML are left out.
 */
export function markdownToText(markdown: string): string {
  return blocksOf(fromMarkdown(tameMarkdown(markdown))).join('\n\n');
}
