import type { EncounterFacts, PayerRules, Reason } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import type { DatedValue, Parameter } from '../pack/dated.js';
import {
  type DischargeCodes,
  familiesTaken,
  hospitalDischarge,
  levelledModalities,
  nursingDischarge,
  telemedicineCodes,
  visitRights,
} from '../packs/fixed-visits.js';
import {
  audioEstablished,
  audioNew,
  consultationInpatient,
  consultationOutpatient,
  emergency,
  homeEstablished,
  homeNew,
  hospitalInitial,
  hospitalSameDate,
  hospitalSubsequent,
  nursingInitial,
  nursingSubsequent,
  officeEstablished,
  officeNew,
  type VisitFamily,
  videoEstablished,
  videoNew,
} from '../packs/visit-families.js';
import { type Place, placeOf } from './place.js';

/** A family that the visit may be coded in. */
export interface PlannedFamily {
  readonly codes: DatedValue<VisitFamily>;
  /** False where it hangs on something unknown: whether the patient is new, which day of a stay this is. */
  readonly certain: boolean;
}

/** How the E/M of an encounter may be coded. */
export interface VisitPlan {
  readonly place: Place | null;
  /** Families with levels, the one to recommend first; empty when no levelled E/M is open. */
  readonly families: readonly PlannedFamily[];
  readonly discharge: DatedValue<DischargeCodes> | null;
  /** True when only the staff visit is open to this clinician. */
  readonly staffOnly: boolean;
  /** What is unknown and decides between the families. */
  readonly unknown: 'patient-status' | 'stay' | null;
  readonly reasons: readonly Reason[];
}

type Pair = readonly [first: Parameter<VisitFamily>, second: Parameter<VisitFamily>];
const OFFICE: Pair = [officeNew, officeEstablished];
const HOME: Pair = [homeNew, homeEstablished];
const CLOSED: Omit<VisitPlan, 'place' | 'reasons'> = { families: [], discharge: null, staffOnly: false, unknown: null };

/** Finds the families of the visit by place, payer, date, patient status and day of the stay (R4). */
export function planVisit(facts: EncounterFacts, ctx: RuleContext): VisitPlan {
  const place = placeOf(facts);
  if (place === null) return { ...CLOSED, place, reasons: [] };
  const { clinician, modality } = ctx.encounter;
  const right = ctx.at(visitRights).value[clinician];
  if (right === 'none') {
    return { ...CLOSED, place, reasons: [{ code: 'visit.not-open-to-clinician', params: { clinician } }] };
  }
  if (!ctx.at(levelledModalities).value.includes(modality)) {
    return { ...CLOSED, place, reasons: [{ code: 'visit.modality-not-levelled', params: { modality } }] };
  }
  if (right === 'staff-visit') return staffVisitAt(place, ctx);
  const { families, discharge = null, unknown = null, reasons = [] } = familiesAt(place, ctx);
  return { place, families, discharge, staffOnly: false, unknown, reasons };
}

/** Staff have one visit: of an established patient, where office codes stand for it (R1.3, R4.8). */
function staffVisitAt(place: Place, ctx: RuleContext): VisitPlan {
  const { clinician, patientStatus, payerRules } = ctx.encounter;
  const remote = place === 'telemedicine' && !hasTelemedicineCodes(payerRules, ctx);
  if (patientStatus === 'new' || (place !== 'office' && !remote)) {
    return { ...CLOSED, place, reasons: [{ code: 'visit.not-open-to-clinician', params: { clinician } }] };
  }
  const unknown = patientStatus === 'unknown' ? 'patient-status' : null;
  return { ...CLOSED, place, staffOnly: true, unknown, reasons: [{ code: 'visit.staff-only', params: { clinician } }] };
}

type Open = Pick<VisitPlan, 'families'> & Partial<VisitPlan>;

function familiesAt(place: Place, ctx: RuleContext): Open {
  const taken = ctx.at(familiesTaken).value[ctx.encounter.payerRules];
  switch (place) {
    case 'office':
      return byPatient(OFFICE, ctx);
    case 'telemedicine':
      return telemedicine(taken.telemedicine, ctx);
    case 'home':
      return byPatient(HOME, ctx);
    case 'emergency':
      return only(emergency, ctx);
    case 'hospital':
      return hospital(ctx);
    case 'nursing-facility':
      return nursingFacility(ctx);
    case 'consultation-outpatient':
      if (taken.consultations) return only(consultationOutpatient, ctx);
      return crosswalk(outsideConsultation(ctx), ctx);
    case 'consultation-inpatient':
      if (taken.consultations) return only(consultationInpatient, ctx);
      return crosswalk(only(ctx.encounter.setting === 'nursing-facility' ? nursingInitial : hospitalInitial, ctx), ctx);
  }
}

/** What a consultation outside hospital and facility is where no consultation is paid: the visit of its setting. */
function outsideConsultation(ctx: RuleContext): Open {
  switch (ctx.encounter.setting) {
    case 'ed':
      return only(emergency, ctx);
    case 'home':
    case 'assisted-living':
      return byPatient(HOME, ctx);
    default:
      return byPatient(OFFICE, ctx);
  }
}

/** Medicare pays no consultation: the visit is coded as what it otherwise is (R4.5). */
function crosswalk(open: Open, ctx: RuleContext): Open {
  const { payerRules } = ctx.encounter;
  return { ...open, reasons: [{ code: 'visit.consultation-not-paid', params: { payer: payerRules } }] };
}

/** Telemedicine codes where they exist and the payer takes them, else office codes with a modifier (R4.8, R4.9). */
function telemedicine(taken: boolean, ctx: RuleContext): Open {
  if (!hasTelemedicineCodes(ctx.encounter.payerRules, ctx)) {
    const code = taken ? 'visit.telemedicine-codes-not-yet' : 'visit.telemedicine-codes-not-taken';
    return { ...byPatient(OFFICE, ctx), reasons: [{ code, params: { payer: ctx.encounter.payerRules } }] };
  }
  const audio = ctx.encounter.modality === 'audio-only';
  return byPatient(audio ? [audioNew, audioEstablished] : [videoNew, videoEstablished], ctx);
}

function hasTelemedicineCodes(payer: PayerRules, ctx: RuleContext): boolean {
  return ctx.at(familiesTaken).value[payer].telemedicine && ctx.at(telemedicineCodes).value.visits;
}

function hospital(ctx: RuleContext): Open {
  switch (ctx.encounter.stay) {
    case 'discharge':
      return { families: [], discharge: ctx.at(hospitalDischarge) };
    case 'same-date-admission-and-discharge':
      return only(hospitalSameDate, ctx);
    default:
      return byStay([hospitalInitial, hospitalSubsequent], ctx);
  }
}

function nursingFacility(ctx: RuleContext): Open {
  if (ctx.encounter.stay === 'discharge') return { families: [], discharge: ctx.at(nursingDischarge) };
  return byStay([nursingInitial, nursingSubsequent], ctx);
}

function only(parameter: Parameter<VisitFamily>, ctx: RuleContext): Open {
  return { families: [{ codes: ctx.at(parameter), certain: true }] };
}

function byPatient(pair: Pair, ctx: RuleContext): Open {
  const { patientStatus } = ctx.encounter;
  if (patientStatus !== 'unknown') return only(patientStatus === 'new' ? pair[0] : pair[1], ctx);
  return { families: lowerFirst(pair, ctx), unknown: 'patient-status' };
}

function byStay(pair: Pair, ctx: RuleContext): Open {
  const { stay } = ctx.encounter;
  if (stay !== 'unknown') return only(stay === 'subsequent' ? pair[1] : pair[0], ctx);
  return { families: lowerFirst(pair, ctx), unknown: 'stay' };
}

/** Both families of a pair; the second, which is worth less, is the one to stand on. */
function lowerFirst(pair: Pair, ctx: RuleContext): readonly PlannedFamily[] {
  return [
    { codes: ctx.at(pair[1]), certain: true },
    { codes: ctx.at(pair[0]), certain: false },
  ];
}
