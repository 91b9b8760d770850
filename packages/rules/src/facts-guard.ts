import { type EncounterFacts, LevelproofError } from '@levelproof/contract';

/** Minutes are whole and not negative, wherever they stand. @throws LevelproofError INVALID_FACT naming the path */
export function guardMinutes(facts: EncounterFacts): void {
  facts.time.forEach(({ minutes, upTo }, at) => {
    whole(minutes, `time[${at}].minutes`);
    if (upTo !== undefined) whole(upTo, `time[${at}].upTo`);
  });
  if (facts.psychotherapy !== null && facts.psychotherapy.minutes !== null) {
    whole(facts.psychotherapy.minutes, 'psychotherapy.minutes');
  }
  facts.services.forEach(({ minutes }, at) => {
    if (minutes !== undefined) whole(minutes, `services[${at}].minutes`);
  });
}

function whole(minutes: number, field: string): void {
  if (Number.isSafeInteger(minutes) && minutes >= 0) return;
  throw new LevelproofError('INVALID_FACT', {
    field,
    expected: 'whole minutes, 0 or more',
    remedy: 'Give whole minutes as written in the note; never round up.',
  });
}
