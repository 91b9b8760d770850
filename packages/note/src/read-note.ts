import type { Note } from './note.js';
import { type Print, printOf } from './pattern/print.js';
import { readSections } from './section/read-sections.js';
import { usualOrder } from './section/usual-order.js';
import { readSentences } from './sentence/read-sentences.js';
import { linesOf } from './text/line.js';
import type { Token } from './text/token.js';
import { tokenize } from './text/tokenize.js';
import { wordHashes } from './text/word-hash.js';

/** Reads a note: tokens, sections, list items and sentences, with offsets into the text as given. Linear. */
export function readNote(text: string): Note {
  const tokens = tokenize(text);
  const lines = linesOf(text);
  const sections = readSections(text, lines);
  const { sentences, items } = readSentences(text, tokens, sections, lines);
  let words: Note['words'] | undefined;
  let print: Print | undefined;
  return {
    text,
    tokens,
    hashes: wordHashes(tokens),
    get print() {
      print ??= printOf(text);
      return print;
    },
    get words() {
      words ??= wordsOf(tokens);
      return words;
    },
    sections,
    order: usualOrder(text, sections),
    sentences,
    items,
  };
}

function wordsOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    const places = words.get(norm);
    if (places === undefined) words.set(norm, [at]);
    else places.push(at);
  }
  return words;
}
