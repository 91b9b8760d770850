/**
 * Groups of ICD-10-CM codes that an auditor reads with more care, by prefix without the dot.
 * Source: HHS-OIG toolkit on high-risk diagnosis codes (2023) and the ICD-10-CM guidelines, sections I.C.2, I.C.9
 * and IV.H; our own words.
 */
export interface CareGroup {
  readonly id: string;
  readonly prefixes: readonly string[];
  /** What usually stands instead when the event is over. */
  readonly usual: string;
  /** Whether treatment written today makes an office note credible. */
  readonly treatmentSuffices: boolean;
}

/** Conditions of a hospital episode, which an office note rarely proves. */
export const ACUTE_GROUPS: readonly CareGroup[] = [
  { id: 'acute-stroke', prefixes: ['I60', 'I61', 'I62', 'I63'], usual: 'Z86.73 or I69', treatmentSuffices: false },
  { id: 'acute-mi', prefixes: ['I21', 'I22', 'I24', 'I200'], usual: 'I25.2', treatmentSuffices: false },
  { id: 'embolism', prefixes: ['I26', 'I824', 'I826', 'I82A1', 'I82B1', 'I82C1'], usual: 'Z86.711 or Z86.718', treatmentSuffices: true },
  { id: 'sepsis', prefixes: ['A40', 'A41', 'R652'], usual: 'the infection without sepsis', treatmentSuffices: false },
  { id: 'acute-respiratory-failure', prefixes: ['J960', 'J962', 'R092', 'J80'], usual: 'the chronic condition', treatmentSuffices: false },
  { id: 'coma-or-brain-compression', prefixes: ['R402', 'G935', 'G931'], usual: 'what remains of it', treatmentSuffices: false },
];

/** Malignant neoplasms: active only while treated, watched by plan or refused. */
export const CANCER_FIRST = 'C00';
export const CANCER_LAST = 'C969';

/** Codes that say a status or a history, for which "history of" is no objection. */
export const STATUS_PREFIXES: readonly string[] = ['Z', 'I252', 'I69', 'B20'];

/** Of these, the codes that stand by being stated; the others still need support of their own. */
export const STATED_PREFIXES: readonly string[] = ['Z', 'I252'];

/** Codes that name the illness and leave its type, stage or severity open. */
export const UNSPECIFIED: readonly string[] = [
  ...['N189', 'N1830', 'I509', 'I5020', 'I5030', 'I5040', 'F32A', 'F329', 'F339', 'I4891', 'E669', 'F0390'],
  ...['J45909', 'G35D', 'K7460', 'F319', 'C50919', 'C3490', 'C189', 'M069', 'I639', 'I219', 'G40909', 'I429'],
  ...['F209', 'M329', 'F1020', 'E118', 'I739', 'D849', 'L97509', 'L97909', 'I82409', 'I2699'],
];

/** The code that stands for a category when the note gives no detail, by category without the dot. */
export const DEFAULT_CODES: Readonly<Record<string, string>> = {
  E10: 'E109', E11: 'E119', E13: 'E139', E66: 'E669', I50: 'I509', I48: 'I4891', I42: 'I429', I63: 'I639',
  I21: 'I219', I26: 'I2699', I20: 'I209', I25: 'I2510', J44: 'J449', J45: 'J45909', N18: 'N189', C50: 'C50919',
  C34: 'C3490', C18: 'C189', C67: 'C679', G20: 'G20A1', G35: 'G35D', G40: 'G40909', F03: 'F0390', F20: 'F209',
  F31: 'F319', F32: 'F32A', F33: 'F339', M05: 'M059', M06: 'M069', M32: 'M329', K50: 'K5090', K51: 'K5190',
  K74: 'K7460', D57: 'D571', L40: 'L409', G62: 'G629', I70: 'I7090', I73: 'I739', B18: 'B189', H35: 'H359',
};

/** Codes that came into force of late, with the one that said the same before. */
export const FORMER_CODES: Readonly<Record<string, string>> = { G35D: 'G35', G20A1: 'G20', E66813: 'E6601' };
