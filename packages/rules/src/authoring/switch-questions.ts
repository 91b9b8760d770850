import type { SwitchId } from '../switches.js';

/** What each contested point asks. Kept apart from the engine, which needs the settings alone. */
export const SWITCH_QUESTIONS: Readonly<Record<SwitchId, string>> = {
  C1: 'An over-the-counter drug with a written reason for higher risk',
  C2: 'A refill or continuation without a written evaluation',
  C8: 'Obesity above its goal as a chronic problem that is not stable',
  C9: 'A check of the prescription monitoring database as an external source',
  C10: 'Toxicity monitoring of drugs that our list calls contested',
  C12: 'A scored questionnaire as a unique test',
  C13: 'A historian of a child where the note gives no reason',
  C16: 'One stable chronic and one acute uncomplicated problem together',
  C18: 'A decision against hospital care after real consideration',
  C19: 'Thoughts of suicide without plan or intent as a threat to life',
  C20: 'An E/M on the date of crisis psychotherapy',
  C26: 'A vaccine as prescription drug management',
  C27: 'An injection given in the office as prescription drug management',
  C28: 'Equipment or supplies on prescription as prescription drug management',
  C29: 'The add-on for a continuing relationship beside a visit with psychotherapy',
};
