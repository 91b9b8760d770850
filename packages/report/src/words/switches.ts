/** Our words for the contested points, by their number. */
export const SWITCH_WORDS: Readonly<Record<string, string>> = {
  C1: 'an over-the-counter drug with a written reason for higher risk',
  C2: 'a refill or continuation without a written evaluation',
  C8: 'a chronic problem without a word on its goal',
  C9: 'a check of the prescription database as an outside source',
  C10: 'toxicity monitoring of drugs that the list calls contested',
  C12: 'a scored questionnaire as a unique test',
  C13: 'a parent as historian without a written reason',
  C16: 'one stable chronic and one acute uncomplicated problem together',
  C18: 'a decision against hospital care after real consideration',
  C19: 'thoughts of suicide without plan or intent as a threat to life',
  C20: 'a visit on the date of crisis psychotherapy',
  C26: 'a vaccine as prescription drug management',
  C27: 'an injection given in the office as prescription drug management',
  C28: 'equipment or supplies on prescription as prescription drug management',
  C29: 'the add-on for a continuing relationship beside a visit with psychotherapy',
};

/** What a contested point is about; a number without words of its own stands alone. */
export function switchWords(id: string): string {
  return Object.hasOwn(SWITCH_WORDS, id) ? `${id}, ${SWITCH_WORDS[id] ?? ''}` : id;
}
