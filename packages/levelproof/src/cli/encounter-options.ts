import {
  CLINICIANS,
  type Encounter,
  LevelproofError,
  MODALITIES,
  PATIENT_STATUSES,
  PAYER_RULES,
  SETTINGS,
  SEXES,
  STAY_PHASES,
} from '@levelproof/contract';
import { type Command, Option } from 'commander';

/** What is known of the visit, as the command line says it. */
export interface EncounterFlags {
  readonly dateOfService?: string;
  readonly status?: string;
  readonly setting?: string;
  readonly modality?: string;
  readonly stay?: string;
  readonly consultation?: boolean;
  readonly payer?: string;
  readonly clinician?: string;
  readonly age?: string;
  readonly sex?: string;
}

/** Option of each field of the encounter that has one. */
const OPTION_OF: Readonly<Record<string, string>> = {
  'encounter.dateOfService': '--date-of-service',
  'encounter.patientStatus': '--status',
  'encounter.setting': '--setting',
  'encounter.modality': '--modality',
  'encounter.stay': '--stay',
  'encounter.payerRules': '--payer',
  'encounter.clinician': '--clinician',
  'encounter.patient.age': '--age',
  'encounter.patient.sex': '--sex',
};

/** Adds the options of the encounter to a command. */
export function withEncounterOptions(command: Command): Command {
  const choice = (flag: string, says: string, values: readonly string[]): Option =>
    new Option(flag, says).choices(values);
  return command
    .option('--date-of-service <date>', 'YYYY-MM-DD; picks the rule year')
    .addOption(choice('--status <status>', 'of the patient', PATIENT_STATUSES))
    .addOption(choice('--setting <setting>', 'where the visit took place', SETTINGS))
    .addOption(choice('--modality <modality>', 'how clinician and patient met', MODALITIES))
    .addOption(choice('--stay <phase>', 'day of a hospital or nursing-facility stay', STAY_PHASES))
    .option('--consultation', 'asked for by another professional')
    .addOption(choice('--payer <rules>', 'whose rules apply where they differ', PAYER_RULES))
    .addOption(choice('--clinician <kind>', 'who reports the service', CLINICIANS))
    .option('--age <years>', 'completed years of the patient')
    .addOption(choice('--sex <sex>', 'of the patient, as the payment models use it', SEXES));
}

/** The encounter that the options describe; what no option says is left to the note. */
export function encounterOf(flags: EncounterFlags, overlays: readonly { readonly id: string }[] = []): Encounter {
  const { age, sex } = flags;
  const patient = { ...(age === undefined ? {} : { age: Number(age) }), ...(sex === undefined ? {} : { sex }) };
  const given = {
    dateOfService: flags.dateOfService,
    patientStatus: flags.status,
    setting: flags.setting,
    modality: flags.modality,
    stay: flags.stay,
    consultation: flags.consultation,
    payerRules: flags.payer,
    clinician: flags.clinician,
    overlays: overlays.length === 0 ? undefined : overlays.map(({ id }) => id),
    patient: Object.keys(patient).length === 0 ? undefined : patient,
  };
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  // The façade checks every field; what the command line passes on is not yet an encounter.
  return Object.fromEntries(said) as unknown as Encounter;
}

/** An error about a field of the encounter, told by the option that gives it; any other error as it is. */
export function byOption(error: unknown): unknown {
  if (!LevelproofError.isInstance(error)) return error;
  const option = OPTION_OF[error.details.field ?? ''];
  return option === undefined ? error : new LevelproofError(error.code, { ...error.details, field: option });
}

/** True when an error is about how the command was called and not about a note. */
export function isWrongUse(error: unknown): boolean {
  return LevelproofError.isInstance(error) && error.details.field?.startsWith('--') === true;
}
