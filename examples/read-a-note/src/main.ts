import { assess, compileLexicon, readNote } from '@levelproof/note';

const text = `HISTORY OF PRESENT ILLNESS: Denies chest pain. Mother had a stroke.
ASSESSMENT AND PLAN:
1. Possible pneumonia. Chest X-ray today.
2. Hypertension, stable.`;

const note = readNote(text);
for (const section of note.sections) console.log(`${section.start}-${section.end} ${section.category}`);

// A lexicon of one's own: words to values, found as a trie, in time linear in the text.
const findings = compileLexicon([
  { words: 'chest pain', value: 'R07.9' },
  { words: 'stroke', value: 'I63.9' },
  { words: 'pneumonia', value: 'J18.9' },
  { words: 'hypertension', value: 'I10' },
]);
const said = findings.find(note).map((match) => {
  const assertion = assess(note, match, 'problem');
  const marks = Object.keys(assertion);
  return `${match.value} "${text.slice(match.start, match.end)}": ${marks.length === 0 ? 'affirmed' : marks.join(', ')}`;
});
console.log(said.join('\n'));

if (said.length !== 4) throw new Error('a mention was not found');
