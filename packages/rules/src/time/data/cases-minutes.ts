import type { Encounter } from '@levelproof/contract';

/**
 * Least minutes of every code that time may choose, written out from the fact sheet and on purpose not from the
 * packs: R2.4 for the office, R4.1, R4.2, R4.5, R4.6, R4.7 and R4.8 for the others.
 */
export interface Sheet {
  readonly name: string;
  readonly whom: 'new' | 'established' | 'initial' | 'subsequent' | 'same-date' | 'any';
  readonly encounter: Partial<Encounter>;
  /** First and last date of service on which these minutes hold. */
  readonly from: string;
  readonly to: string;
  /** Codes with their least minutes, lowest first. */
  readonly rows: readonly (readonly [code: string, least: number])[];
}

const NEW = { patientStatus: 'new' } as const;
const ESTABLISHED = { patientStatus: 'established' } as const;
const LAST = '2026-12-31';
const VIDEO = { modality: 'audio-video' } as const;
const AUDIO = { modality: 'audio-only' } as const;

type Span = Pick<Sheet, 'from' | 'to'>;
const FROM_2023: Span = { from: '2023-01-01', to: LAST };
const FROM_2025: Span = { from: '2025-01-01', to: LAST };

const OFFICE_NEW = { '99202': 15, '99203': 30, '99204': 45, '99205': 60 };
const OFFICE_ESTABLISHED = { '99212': 10, '99213': 20, '99214': 30, '99215': 40 };

function sheet(
  name: string,
  whom: Sheet['whom'],
  given: Partial<Encounter>,
  span: Span,
  rows: Readonly<Record<string, number>>,
): Sheet {
  return { name, whom, encounter: given, ...span, rows: Object.entries(rows) };
}

/** The rule years of the office; its least minutes are the first minutes of the ranges of 2021 to 2023. */
const OFFICE_YEARS: readonly (readonly [string, Span])[] = [
  ['2021 and 2022', { from: '2021-01-01', to: '2022-12-31' }],
  ['2023', { from: '2023-01-01', to: '2023-12-31' }],
  ['2024 on', { from: '2024-01-01', to: LAST }],
];

export const SHEETS: readonly Sheet[] = [
  ...OFFICE_YEARS.flatMap(([years, span]) => [
    sheet(`office, new, ${years}`, 'new', NEW, span, OFFICE_NEW),
    sheet(`office, established, ${years}`, 'established', ESTABLISHED, span, OFFICE_ESTABLISHED),
  ]),
  sheet('urgent care, new', 'new', { ...NEW, setting: 'urgent-care' }, FROM_2023, OFFICE_NEW),
  sheet('hospital, first day', 'initial', { setting: 'hospital-inpatient', stay: 'initial' }, FROM_2023, {
    '99221': 40,
    '99222': 55,
    '99223': 75,
  }),
  sheet('observation, later day', 'subsequent', { setting: 'hospital-observation', stay: 'subsequent' }, FROM_2023, {
    '99231': 25,
    '99232': 35,
    '99233': 50,
  }),
  sheet(
    'hospital, one date',
    'same-date',
    { setting: 'hospital-inpatient', stay: 'same-date-admission-and-discharge' },
    FROM_2023,
    { '99234': 45, '99235': 70, '99236': 85 },
  ),
  sheet('consultation outside', 'any', { consultation: true, setting: 'office' }, FROM_2023, {
    '99242': 20,
    '99243': 30,
    '99244': 40,
    '99245': 55,
  }),
  sheet('consultation inside', 'any', { consultation: true, setting: 'hospital-inpatient' }, FROM_2023, {
    '99252': 35,
    '99253': 45,
    '99254': 60,
    '99255': 80,
  }),
  sheet(
    'nursing facility, first, 2023',
    'initial',
    { setting: 'nursing-facility', stay: 'initial' },
    { from: '2023-01-01', to: '2023-12-31' },
    { '99304': 25, '99305': 35, '99306': 45 },
  ),
  sheet(
    'nursing facility, first, 2024 on',
    'initial',
    { setting: 'nursing-facility', stay: 'initial' },
    { from: '2024-01-01', to: LAST },
    { '99304': 25, '99305': 35, '99306': 50 },
  ),
  sheet(
    'nursing facility, later, 2023',
    'subsequent',
    { setting: 'nursing-facility', stay: 'subsequent' },
    { from: '2023-01-01', to: '2023-12-31' },
    { '99307': 10, '99308': 15, '99309': 30, '99310': 45 },
  ),
  sheet(
    'nursing facility, later, 2024 on',
    'subsequent',
    { setting: 'nursing-facility', stay: 'subsequent' },
    { from: '2024-01-01', to: LAST },
    { '99307': 10, '99308': 20, '99309': 30, '99310': 45 },
  ),
  sheet('home, new', 'new', { ...NEW, setting: 'home' }, FROM_2023, {
    '99341': 15,
    '99342': 30,
    '99344': 60,
    '99345': 75,
  }),
  sheet('assisted living, established', 'established', { ...ESTABLISHED, setting: 'assisted-living' }, FROM_2023, {
    '99347': 20,
    '99348': 30,
    '99349': 40,
    '99350': 60,
  }),
  sheet('video, new', 'new', { ...NEW, ...VIDEO }, FROM_2025, {
    '98000': 15,
    '98001': 30,
    '98002': 45,
    '98003': 60,
  }),
  sheet('video, established', 'established', { ...ESTABLISHED, ...VIDEO }, FROM_2025, {
    '98004': 10,
    '98005': 20,
    '98006': 30,
    '98007': 40,
  }),
  sheet('telephone, new', 'new', { ...NEW, ...AUDIO }, FROM_2025, {
    '98008': 15,
    '98009': 30,
    '98010': 45,
    '98011': 60,
  }),
  sheet('telephone, established', 'established', { ...ESTABLISHED, ...AUDIO }, FROM_2025, {
    '98012': 10,
    '98013': 20,
    '98014': 30,
    '98015': 40,
  }),
];

/** Prolonged service: top code, its add-on, the total at which the first unit is complete (R3), and since when. */
export interface ProlongedSheet {
  readonly top: string;
  readonly payer: 'cpt' | 'medicare';
  readonly code: string;
  readonly first: number;
  readonly from: string;
  readonly to: string;
}

const prolonged = (
  payer: ProlongedSheet['payer'],
  from: string,
  rows: Readonly<Record<string, readonly [code: string, first: number]>>,
  to = LAST,
): readonly ProlongedSheet[] =>
  Object.entries(rows).map(([top, [code, first]]) => ({ top, payer, code, first, from, to }));

export const PROLONGED: readonly ProlongedSheet[] = [
  ...prolonged('cpt', '2021-01-01', { '99205': ['99417', 75], '99215': ['99417', 55] }),
  ...prolonged('cpt', '2023-01-01', {
    '99245': ['99417', 70],
    '99345': ['99417', 90],
    '99350': ['99417', 75],
    '99223': ['99418', 90],
    '99233': ['99418', 65],
    '99236': ['99418', 100],
    '99255': ['99418', 95],
    '99310': ['99418', 60],
  }),
  ...prolonged('cpt', '2023-01-01', { '99306': ['99418', 60] }, '2023-12-31'),
  ...prolonged('cpt', '2024-01-01', { '99306': ['99418', 65] }),
  ...prolonged('cpt', '2025-01-01', {
    '98003': ['99417', 75],
    '98007': ['99417', 55],
    '98011': ['99417', 75],
    '98015': ['99417', 55],
  }),
  ...prolonged('medicare', '2021-01-01', { '99205': ['G2212', 89], '99215': ['G2212', 69] }),
  ...prolonged('medicare', '2023-01-01', {
    '99345': ['G0318', 140],
    '99350': ['G0318', 110],
    '99223': ['G0316', 90],
    '99233': ['G0316', 65],
    '99236': ['G0316', 110],
    '99306': ['G0317', 95],
    '99310': ['G0317', 85],
  }),
];

/** Units of prolonged service by the fact sheet: every full fifteen minutes, none before the first is complete. */
export function unitsAt(total: number, first: number): number {
  let units = 0;
  for (let complete = first; complete <= total; complete += 15) units += 1;
  return units;
}

/** The codes that a total supports by these sheets; `null` below the first row. */
export function expectedAt(
  { rows }: Sheet,
  total: number,
  payer: ProlongedSheet['payer'],
  date: string,
): readonly string[] | null {
  const met = rows.filter(([, least]) => least <= total).at(-1);
  if (met === undefined) return null;
  const [code] = met;
  const more = PROLONGED.find((row) => row.top === code && row.payer === payer && row.from <= date && date <= row.to);
  const units = more === undefined ? 0 : unitsAt(total, more.first);
  if (more === undefined || units === 0) return [code];
  return [code, units === 1 ? more.code : `${more.code}x${units}`];
}
