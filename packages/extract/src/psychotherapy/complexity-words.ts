import type { ComplexityFactor } from '@levelproof/contract';

/**
 * Whole statements of a factor of interactive complexity (R5.8), for words that no table foresees. Each is read within
 * one sentence and needs the session, the treatment or the work of the clinician in it: a quarrel at home is told of.
 */
export const FACTOR_STATEMENTS: readonly (readonly [ComplexityFactor, RegExp])[] = [
  [
    'maladaptive-communication',
    /\b(?:parents?|mother|father|mom|dad|step(?:father|mother|dad|mom)|grand(?:mother|father|parents)|guardians?|caregivers?|family members|siblings|participants|both of them)\b[^.\n]{0,40}\b(?:argu(?:ed|ing)|shout(?:ed|ing)|yell(?:ed|ing)|scream(?:ed|ing)|fought|fighting|accus(?:ed|ing)|interrupt(?:ed|ing)|berat(?:ed|ing)|insult(?:ed|ing)|belittl(?:ed|ing)|contradict(?:ed|ing)|cursed|hostile|escalated)\b[^.\n]{0,90}\b(?:(?:in|during|of|the) (?:the )?session|in the room|throughout|each other|one another|had to be|needed to be|before (?:work|therapy|history)|redirect(?:ed|ion)|de-?escalat\w{1,4})/i,
  ],
  [
    'maladaptive-communication',
    /\b(?:in|during|throughout) (?:the |this |today's )?(?:session|visit|interview)\b[^.\n]{0,60}\b(?:parents|mother|father|mom|dad|step(?:father|mother)|grand(?:mother|father)|guardian|caregiver)\b[^.\n]{0,40}\b(?:argu(?:ed|ing)|shout(?:ed|ing)|yell(?:ed|ing)|scream(?:ed|ing)|accus(?:ed|ing)|interrupt(?:ed|ing)|berat(?:ed|ing)|insult(?:ed|ing)|belittl(?:ed|ing)|contradict(?:ed|ing)|cursed)\b/i,
  ],
  [
    'caregiver-interference',
    /\b(?:parents?|mother|father|mom|dad|guardian|grandmother|grandfather|caregiver)\b[^.\n]{0,120}\b(?:her|his|their) (?:own )?(?:anger|anxiety|distress|emotions?|agitation|panic|grief|outbursts?) (?:made it (?:impossible|hard|difficult)|prevented|interfered|disrupted|blocked|kept)\b|\b(?:(?:parent|mother|father|mom|dad|guardian|grandmother|grandfather|caregiver|wife|husband|spouse)(?:'s|\u2019s)|parents(?:'|\u2019)?) (?:own |visible |intense |escalating ){0,2}(?:anger|anxiety|distress|emotions?|hostility|agitation|panic|intoxication|grief|behaviou?r|outbursts?|reactivity)\b[^.\n]{0,70}\b(?:interfer\w{2,4}|disrupt\w{0,3}|prevent\w{0,3}|block\w{0,3}|imped\w{1,3}|derail\w{0,3}|complicat\w{1,3}|got in the way|so that (?:treatment|therapy|work)|had to be (?:managed|contained|addressed))/i,
  ],
  [
    'caregiver-interference',
    /\b(?:parents?|mother|father|mom|dad|step(?:father|mother)|guardian|grandmother|grandfather|caregiver)\b[^.\n]{0,60}\b(?:refus\w{2,3}|would not|unwilling|insisted on not|too (?:upset|angry|anxious|distressed|tearful|intoxicated|agitated))\b(?: to)? (?:follow|carry out|implement|use|support|take part in|participate in|hear|discuss|let (?:him|her|them|the))\b[^.\n]{0,50}\b(?:plan|homework|treatment|therapy|exposures?|strateg(?:y|ies)|chart|skills?|session|answer|speak)\b/i,
  ],
  [
    'sentinel-event-report',
    /\b(?:i|we|(?:this )?(?:writer|clinician|therapist|provider))\b[^.\n]{0,60}\b(?:called|reported|filed|made|placed|notified|initiated|phoned|submitted)\b[^.\n]{0,50}\b(?:child (?:protecti\w{2,3}|welfare|services)|adult protecti\w{2,3}|CPS|APS|DCFS?|DHS|DSS|CYS|(?:abuse )?hotline)\b|\b(?:mandated |abuse |neglect |required )report (?:of \w{3,12} )?(?:was )?(?:made|filed|initiated|submitted|placed|called in)\b/i,
  ],
];

/** Speech that never came or was lost; a child who will not speak has it. */
export const LANGUAGE_BARRIER =
  /\b(?:expressive|receptive|mixed)\b[^.\n]{0,20}\b(?:language|speech)\b|\b(?:language|speech)[- ](?:is |was )?(?:delay(?:ed|s)?|disorder|impair(?:ment|ed)|undeveloped)\b|\b(?:does not|doesn't|can(?:not| not|'t)) yet (?:speak|talk|use words)\b|\bpre-?verbal\b|\b(?:lost|loss of) (?:\w{2,10} ){0,2}(?:speech|language|ability to speak)\b/i;
