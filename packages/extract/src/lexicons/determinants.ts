/**
 * Social determinants of health (Z55-Z65) and the words that say them. Each pattern is read on one sentence.
 * `limits` is what makes one count: the note says how it limits diagnosis or treatment today (R1.55).
 */
export interface Determinant {
  readonly name: string;
  /** ICD-10-CM category. */
  readonly category: string;
  readonly pattern: RegExp;
  /** The words themselves say that treatment is out of reach. */
  readonly limitsByItself?: boolean;
}

export const determinants: readonly Determinant[] = [
  {
    name: 'low literacy',
    category: 'Z55',
    pattern:
      /\b(?:low (?:health )?literacy|illitera(?:te|cy)|unable to read|limited literacy|less than high school)\b/i,
  },
  {
    name: 'unemployment',
    category: 'Z56',
    pattern: /\b(?:unemploy(?:ed|ment)|lost (?:his|her|their) job|laid off|job loss|out of work)\b/i,
  },
  {
    name: 'occupational exposure',
    category: 'Z57',
    pattern: /\b(?:occupational exposure|works? (?:with|around) (?:asbestos|silica|solvents?|lead|pesticides?))\b/i,
  },
  {
    name: 'water',
    category: 'Z58',
    pattern: /\b(?:unsafe (?:drinking )?water|water insecurity|lead in (?:the )?water|no (?:running|clean) water)\b/i,
  },
  {
    name: 'homelessness',
    category: 'Z59.0',
    pattern:
      /\b(?:homeless(?:ness)?|unhoused|unsheltered|(?:liv|sleep)(?:es|s|ing) (?:in|out of) (?:a |his |her |their )?(?:shelter|car|tent|motel|truck|van)|living on the street|couch[- ]surfing|no (?:stable |permanent )?housing|no fixed address)\b/i,
  },
  {
    name: 'inadequate housing',
    category: 'Z59.1',
    pattern:
      /\b(?:inadequate housing|no heat(?:ing)? (?:in|at)|mold in (?:the |her |his )?(?:home|apartment|house)|no electricity|no refrigerat(?:or|ion)|no(?:where| place| way) to (?:keep|store|refrigerate)|utilit(?:y|ies) (?:shut ?off|disconnected)|overcrowd(?:ed|ing))\b/i,
  },
  {
    name: 'food insecurity',
    category: 'Z59.4',
    pattern:
      /\b(?:food insecur(?:e|ity)|not enough food|run(?:s|ning)? out of food|skip(?:s|ping)? meals (?:due to|because of) (?:cost|money)|can(?:no|')t afford food|food pantry|food desert)\b/i,
  },
  {
    name: 'low income',
    category: 'Z59.6',
    pattern:
      /\b(?:low income|financial (?:strain|hardship|difficult\w{1,4}|stress|barriers?|constraints?|concerns?)|below poverty|limited (?:finances|funds|means)|lack of (?:finances|funds|money))\b/i,
  },
  {
    name: 'no insurance',
    category: 'Z59.7',
    pattern:
      /\b(?:uninsured|no (?:health |medical )?insurance|lost (?:his |her |their )?(?:health )?insurance|underinsured|insurance (?:has )?lapsed|lack of (?:health )?insurance|does not have (?:health |medical )?insurance|self-?pay)\b/i,
  },
  {
    name: 'cost of treatment',
    category: 'Z59.86',
    limitsByItself: true,
    pattern:
      /\b(?:can(?:no|')t (?:afford|pay)|cannot (?:afford|pay)|(?:could not|couldn't|unable to|not able to) pay|unable to afford|could not afford|can not afford|cost[- ]prohibitive|too expensive|(?:due to|because of) (?:the )?cost|rationing|rations (?:her|his|their)|splitting pills (?:due to|because of) cost)\b/i,
  },
  {
    name: 'transportation',
    category: 'Z59.82',
    pattern:
      /\b(?:(?:no|lack of|lacks|unreliable|limited|without) (?:a |reliable )?(?:transportation|ride)|transportation (?:insecurity|barriers?|issues?|problems?|difficulties)|no (?:car|ride|way to get) (?:to|for)|can(?:no|')t get to (?:her |his )?appointments?)\b/i,
  },
  {
    name: 'housing instability',
    category: 'Z59.81',
    pattern: /\b(?:housing (?:instability|insecurity)|evict(?:ed|ion)|behind on (?:rent|mortgage)|foreclosure)\b/i,
  },
  {
    name: 'no support',
    category: 'Z60.2',
    pattern:
      /\b(?:lives alone (?:with|and) (?:has )?(?:no|limited|without)|no (?:social )?support(?: system)?|socially isolated|social isolation|limited social support|lack of (?:social |family )?support|no (?:one|family) (?:to help|at home))\b/i,
  },
  {
    name: 'migration',
    category: 'Z60.3',
    pattern: /\b(?:immigration status|undocumented|acculturation|refugee|asylum seeker)\b/i,
  },
  {
    name: 'discrimination',
    category: 'Z60.5',
    pattern: /\b(?:discriminat(?:ion|ed) (?:at|against|by)|target of persecution)\b/i,
  },
  {
    name: 'upbringing',
    category: 'Z62',
    pattern: /\b(?:in foster care|cps involvement|child (?:abuse|neglect)|parent-?child conflict)\b/i,
  },
  {
    name: 'family circumstances',
    category: 'Z63',
    pattern:
      /\b(?:caregiver (?:strain|burden|stress|fatigue)|marital (?:conflict|problems)|family discord|domestic stress)\b/i,
  },
  {
    name: 'legal circumstances',
    category: 'Z65',
    pattern:
      /\b(?:incarcerat(?:ed|ion)|recently released from (?:jail|prison)|legal (?:problems|issues)|on (?:parole|probation))\b/i,
  },
  {
    name: 'violence at home',
    category: 'Z63.0',
    pattern:
      /\b(?:intimate partner violence|ipv|domestic violence|unsafe at home|does(?: not|n't) feel safe at home|abusive (?:partner|relationship|spouse|husband))\b/i,
  },
  { name: 'language barrier', category: 'Z55.6', pattern: /\b(?:language barrier|limited english proficiency)\b/i },
  {
    name: 'no phone or internet',
    category: 'Z58.8',
    pattern: /\b(?:no (?:internet|phone|broadband) (?:access)?|lack of (?:internet|phone|broadband))\b/i,
  },
  {
    name: 'no access to care',
    category: 'Z75.3',
    pattern:
      /\b(?:no (?:pcp|specialist) (?:access|available)|specialist \d{1,4} (?:hours|miles) away|rural with limited access)\b/i,
  },
];

/** What ties a determinant to today's care. */
export const limitsCare =
  /\b(?:limit(?:s|ed|ing) (?:\w{2,12} ){0,3}?(?:care|treatment|ability|access|options|adherence|compliance|follow|therapy|evaluation|work-?up|teaching|titration|monitoring)|complicat(?:es|ed|ing)|prevent(?:s|ing|ed)|barrier to|interfer(?:es|ing) with|precludes?|unable to (?:obtain|fill|follow|store|refrigerate|attend|get|take|pay|complete|undergo|have)|could not (?:fill|obtain|get|have|take)|cannot (?:be|use|obtain|fill|store|get|refrigerate|take|have|attend|undergo)|so (?:we |i |will |(?:the )?(?:treatment|therapy|medication|plan) |switched|unable|cannot|she|he)|therefore|as a result|switch(?:ed)? (?:to|from)|instead|not (?:taking|(?:been )?able to (?:take|get|afford|fill|obtain|attend|keep|store|refill))|ran out of|stopped taking|(?:without|off|out of) (?:her |his |their |the |any ){0,2}(?:medications?|medicines?|meds)|missed|misses|missing (?:\w{2,12} ){0,2}(?:visits?|appointments?|doses)|postpon\w{1,3}|rather than|makes? (?:\w{2,12} ){0,6}impossible|will (?:use|prescribe|choose|defer)|defer(?:red)?|affect(?:s|ing) (?:\w{2,12} ){0,3}?(?:care|treatment|adherence|ability)|impact(?:s|ing|ed) (?:\w{2,12} ){0,3}?(?:care|treatment|adherence|ability))\b/i;
/** The same of a masked drug: `without her inhaler`. */
export const withoutDrug = /\b(?:without|off|out of|stopped|missed) (?:her |his |their |the |any |all ){0,2}\uE001/i;
/** A determinant that is denied. */
export const determinantDenied =
  /\b(?:denies|denied|no|negative for|not|without|any|screen(?:ed)? negative(?: for)?|never|stable)\s(?:\w{2,12} ){0,3}$/i;
