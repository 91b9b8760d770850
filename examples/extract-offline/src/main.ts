import { isVerbatim } from '@levelproof/contract';
import { createOfflineExtractor } from '@levelproof/extract';

const note = `ASSESSMENT AND PLAN
1. Asthma, worse since spring. Start fluticasone inhaler twice daily. Spirometry today.
2. Allergic rhinitis, controlled. Continue cetirizine.
Total time on the date of the encounter 32 minutes.`;

const extractor = createOfflineExtractor();
const facts = await extractor.extract(note, { dateOfService: '2026-03-02', patientStatus: 'established' });

for (const { name, category, icd10 } of facts.problems) console.log(`problem: ${name} ${icd10 ?? ''} ${category}`);
for (const { kind, item } of facts.data) console.log(`data: ${kind} ${item}`);
for (const { kind, item, action } of facts.risk) console.log(`risk: ${kind} ${item} ${action ?? ''}`);
for (const { minutes, activity } of facts.time) console.log(`time: ${minutes} ${activity}`);

const quotes = [...facts.problems, ...facts.data, ...facts.risk, ...facts.time].flatMap(({ evidence }) => evidence);
if (quotes.length === 0 || !quotes.every((quote) => isVerbatim(note, quote)))
  throw new Error('a quote is not in the note');
console.log(`${quotes.length} quotes, each in the note word by word`);
