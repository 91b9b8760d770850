import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';

/** The determinants that limit care, and those that are only named. */
function read(note: string) {
  const { risk, observations } = findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
  return {
    limits: risk.filter(({ kind }) => kind === 'social-determinant').map(({ item }) => item),
    named: observations.filter(({ kind }) => kind === 'determinant-without-impact').map(({ item }) => item),
  };
}

describe('determinants and what they do to care', () => {
  it.each([
    ['PLAN: He has nowhere to keep insulin cold, so we will use metformin.', ['inadequate housing']],
    ['ASSESSMENT: Asthma. Lost her insurance in May and has been without her inhaler since.', ['no insurance']],
    ['PLAN: She sleeps in her car, so she cannot change dressings daily.', ['homelessness']],
    ['ASSESSMENT: BP above goal; she stopped losartan since she could not pay.', ['cost of treatment']],
    [
      'SOCIAL HISTORY: Transportation insecurity.\n\nPLAN: She missed two visits for lack of a ride; video visit set up.',
      ['transportation'],
    ],
    ['HPI: Lost his job in spring.\n\nPLAN: He is rationing insulin; change to NPH.', ['cost of treatment']],
  ])('%s', (note, limits) => {
    expect(read(note)).toEqual({ limits, named: [] });
  });

  it.each([
    ['SOCIAL HISTORY: Unemployed.\n\nPLAN: Physical therapy.', ['unemployment']],
    ['SOCIAL HISTORY: Denies food insecurity.', []],
  ])('%s', (note, named) => {
    expect(read(note)).toEqual({ limits: [], named });
  });
});
