import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderHtml, renderText } from '@levelproof/report';
import { code } from 'levelproof';

const note = readFileSync(new URL('../../notes/diabetes-follow-up.txt', import.meta.url), 'utf8');
const result = await code(note, {
  dateOfService: '2026-03-02',
  patientStatus: 'established',
  patient: { age: 61, sex: 'F' },
});

const page = renderHtml(result, { note, title: 'Visit of 2 March 2026' });
const folder = new URL('../out/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('report.html', folder), page);
console.log(`out/report.html: ${page.length} characters, opens offline`);
console.log(renderText(result, { width: 80 }).split('\n').slice(0, 12).join('\n'));

if (page.includes('<script') || /(?:src|href)="http/.test(page))
  throw new Error('the page asks for something from outside');
