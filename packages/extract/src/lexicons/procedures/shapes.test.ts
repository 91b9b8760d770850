import { describe, expect, it } from 'vitest';
import { readNote } from '@levelproof/note';
import { proceduresByShape } from './shapes.js';

function found(text: string): readonly string[] {
  return proceduresByShape(readNote(text)).map(({ value }) => `${value.size} ${value.name}`);
}

describe('an operation by its shape', () => {
  it.each([
    ['Plan urachectomy.', 'major urachectomy'],
    ['Laparoscopic choledochotomy was advised.', 'major choledochotomy'],
    ['Book conjunctivoplasty.', 'minor conjunctivoplasty'],
    ['Ultrasound-guided arthrocentesis.', 'minor arthrocentesis'],
    ['Percutaneous cecostomy tube.', 'minor cecostomy'],
    ['Schedule deltoid ligament reconstruction.', 'major ligament reconstruction'],
    ['Levator advancement in spring.', 'minor levator advancement'],
    ['Release of the first extensor pulley.', 'minor release'],
    ['Arthroscopic Bankhurst in April.', 'major surgery'],
    ['Corneal cross-linking.', 'minor linking'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Postgastrectomy diet.',
    'Dorsal lithotomy position.',
    'Colostomy bag and ileostomy output are fine.',
    'Fluoroscopy and otoscopy were normal.',
    'Start hormone replacement, thyroid hormone replacement, potassium replacement.',
    'Extended release tablets. Release of records. Nasal drainage. Nursing home placement.',
    'Multiple sclerosis, atelectasis.',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
