import type { CodingResult } from '@levelproof/contract';
import { BASIS_WORDS, SERVICE_WORDS } from '../words/basis.js';
import { serviceLine } from '../words/facts.js';
import { reasonWords } from '../words/reasons.js';
import { switchWords } from '../words/switches.js';
import { candidateViews } from './candidate-view.js';
import { encounterViews } from './encounter-view.js';
import { counterfactualWords, flagViews, gapViews, questionViews } from './finding-view.js';
import { hccViews, rafView } from './hcc-view.js';
import { mdmView } from './mdm-view.js';
import { psychotherapyView, timeView } from './minutes-view.js';
import { factLine, factNames, sentence } from './proved.js';
import type { ReportView } from './view.js';

/** Puts a result into words. Pure: the same result gives the same view. */
export function buildView(result: CodingResult): ReportView {
  const { recommended, rulePack } = result;
  const names = factNames(result);
  return {
    headline: recommended.codes.length === 0 ? 'No code supported' : recommended.codes.join(' + '),
    basis: recommended.codes.length === 0 ? '' : BASIS_WORDS[recommended.basis],
    because: sentence(reasonWords(recommended.reason, names)),
    certainty: certaintyWords(result),
    service: serviceWords(result),
    serviceReasons: result.service.reasons.map((reason) => sentence(reasonWords(reason, names))),
    candidates: candidateViews(result, names),
    mdm: mdmView(result, names),
    time: timeView(result, names),
    psychotherapy: psychotherapyView(result, names),
    services: result.facts.services.map((fact) => factLine(fact, serviceLine(fact), 'other')),
    questions: questionViews(result, names),
    flags: flagViews(result),
    gaps: gapViews(result),
    counterfactuals: counterfactualWords(result, names),
    hcc: hccViews(result, names),
    raf: rafView(result),
    switches: result.switches.map(({ id, setting, setBy, moved }) => {
      const now = `“${setting.replaceAll('-', ' ')}”, ${setBy === 'default' ? 'the cautious default' : `set by ${setBy}`}`;
      return `${switchWords(id)}: ${now}; ${reasonWords(moved, names)}.`;
    }),
    encounter: encounterViews(result),
    pack: `Rule pack ${rulePack.id} ${rulePack.version}${rulePack.overlays.length === 0 ? '' : ` with ${rulePack.overlays.join(', ')}`}, date of service ${result.dateOfService}`,
  };
}

function serviceWords({ service, dateOfService, encounter }: CodingResult): string {
  const known = encounter.patientStatus === 'unknown' ? '' : `, ${encounter.patientStatus} patient`;
  const scope = service.inScope ? '' : ' (outside the scope of levelproof)';
  return sentence(`${SERVICE_WORDS[service.kind]} on ${dateOfService}${known}${scope}`);
}

function certaintyWords({ mdm, recommended }: CodingResult): string {
  if (mdm === null || recommended.codes.length === 0) return '';
  if (mdm.firm) return 'Firm: nothing that the note leaves open could move the level of medical decision making.';
  const parts = [
    ...(mdm.floor === mdm.level ? [] : [`documented facts alone support ${mdm.floor}`]),
    ...(mdm.ceiling === mdm.level ? [] : ['open questions could raise it']),
  ];
  return `Not firm: ${parts.join('; ')}.`;
}
