import type {
  DataFact,
  Encounter,
  EncounterFacts,
  Fact,
  IsoDate,
  Level,
  ProblemFact,
  PsychotherapyFact,
  RiskFact,
  ServiceFact,
  TimeFact,
} from '@levelproof/contract';
import type { OverlayLayer } from '../pack/overlay.js';
import type { SwitchId } from '../switches.js';

/** Where a value comes from, as a coder writes it. */
export interface CitationData {
  /** Short id of the document: `northwind-policy-em-7`. */
  readonly source: string;
  /** Paragraph, table or page in it. */
  readonly section: string;
  readonly urls?: readonly string[];
  readonly publishedOn: IsoDate;
  /** When somebody compared the value with the document; `null` when nobody has. */
  readonly verifiedOn: IsoDate | null;
}

/** A change of one parameter: the whole `value`, or a `change` of some keys of an object. */
export interface PatchData {
  /** Name of the parameter; `PARAMETERS` lists them. */
  readonly parameter: string;
  /** Unit of the parameter, repeated so that a slip is seen: `days`, `minutes`, `items`. */
  readonly unit: string;
  /** First date of service. */
  readonly from: IsoDate;
  /** Last date of service; absent while it holds on. */
  readonly to?: IsoDate;
  readonly value?: unknown;
  readonly change?: Readonly<Record<string, unknown>>;
  readonly cite: CitationData;
}

/** A setting of a contested point. */
export interface SwitchData {
  readonly id: SwitchId;
  readonly setting: string;
  readonly cite: CitationData;
}

/** A fact as a case writes it: attested, so without quotes; its id is given by its place when left out. */
export type CaseFact<T extends Fact> = Omit<T, keyof Fact> & Partial<Fact>;

/** Facts of a case; what is left out is empty. */
export interface CaseFacts {
  readonly visit?: Omit<EncounterFacts['visit'], 'certainty' | 'evidence'>;
  readonly problems?: readonly CaseFact<ProblemFact>[];
  readonly data?: readonly CaseFact<DataFact>[];
  readonly risk?: readonly CaseFact<RiskFact>[];
  readonly time?: readonly CaseFact<TimeFact>[];
  readonly services?: readonly CaseFact<ServiceFact>[];
  readonly psychotherapy?: Omit<CaseFact<PsychotherapyFact>, 'complexity'>;
}

/** What a case expects. What is left out may be anything; flags and gaps are those that must be among the result's. */
export interface CaseExpectation {
  readonly level?: Level;
  readonly problems?: Level;
  readonly data?: Level;
  readonly risk?: Level;
  /** Countable minutes. */
  readonly minutes?: number | null;
  /** Recommended codes, as `99214` or `99417x2`. */
  readonly codes?: readonly string[];
  readonly flags?: readonly string[];
  readonly gaps?: readonly string[];
}

/** An example that a coder can read and the engine runs. */
export interface CaseData {
  /** One sentence in a coder's words. */
  readonly name: string;
  /** Parameters and contested points that this example is about. Without them it would come out otherwise. */
  readonly shows: readonly string[];
  readonly encounter: Encounter;
  readonly given: CaseFacts;
  readonly expect: CaseExpectation;
}

/** An overlay as a coder writes it: one JSON file. */
export interface OverlayData {
  readonly id: string;
  readonly layer: OverlayLayer;
  readonly about: string;
  readonly publishedOn: IsoDate;
  readonly verifiedOn: IsoDate | null;
  readonly patches?: readonly PatchData[];
  readonly switches?: readonly SwitchData[];
  readonly cases: readonly CaseData[];
}

/** A rule year as a coder writes it. Parameters that it does not patch keep their last value. */
export interface PackData {
  readonly id: string;
  readonly version: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly publishedOn: IsoDate;
  readonly verifiedOn: IsoDate;
  readonly patches?: readonly PatchData[];
  readonly cases?: readonly CaseData[];
}
