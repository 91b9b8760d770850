import { mayMatch, type Note, type Sentence } from '@levelproof/note';
import type { Cue } from '../cues/cue.js';
import type { StatusKind } from './signs.js';

/**
 * How an illness stands, in the grammar of clinicians rather than in fixed words: a verb of decline with its measure, a
 * comparison, an effect that does not suffice. `pattern`, `kind`, and what must not stand behind the match.
 */
const COURSES: readonly (readonly [pattern: RegExp, kind: StatusKind])[] = [
  // Not where it should be: a good state denied.
  [
    /\b(?:not|n't|never|hardly|barely|far from|nowhere near|yet to be)(?: (?!be better)(?:yet|at|all|been|being|be|very|so|as|much|quite|really|fully|completely|entirely|adequately|sufficiently|optimally|well|ideally|properly|under|getting|under\w*|any)){0,3} (?:(?:controlled|control(?= (?:with|on|of|despite|yet|\w+ingly)|[.;,])|treated|managed|optimi[sz]ed|clear(?:ed)?(?= (?:on|with|despite|of (?:the )?(?:rash|plaques|lesions))|[.;,])|holding|relieved|settled|better(?! (?:explained|characteri[sz]ed|visuali[sz]ed|than placebo))|sufficient|therapeutic|euvol[a]?emic|euthymic|in remission|in range)\b)/gi,
    'not-at-goal',
  ],
  [
    /\b(?:above|below|beyond|short of|higher than|lower than|not|n't|far from|away from|nowhere near|over) (?:quite |exactly |yet )?(?:where|what) (?:i|we|it|they|he|she|the \w{3,12}) (?:should|want|would|need|like|aim|hope|expect|ought)\w*/gi,
    'not-at-goal',
  ],
  [
    /(?<!\b(?:not|n't|above|below|of|than|from|over)(?: (?:quite|exactly|yet))?) where (?:i|we|it|they|he|she) (?:should be|wants?|would (?:like|want)|needs? (?:it|them|to be)|ought to be)\b/gi,
    'at-goal',
  ],
  [
    /\b(?:keep(?:s|ing)?|kept|hold(?:s|ing)?|held) (?:(?!not\b)\w{2,10} ){0,3}?(?:under (?:good )?control|at bay|in check|quiet|stable|well controlled|(?<=swelling |o?edema |pain |pressure |sugars? )down)(?! to\b)/gi,
    'at-goal',
  ],
  // A word alone behind the name.
  [
    /(?<=[a-z](?:, |: | - |, (?:is |still )))(?:only |just )?(?:fair|so-so|mediocre|marginal|borderline|not great)(?=[.;]|$)/gi,
    'not-at-goal',
  ],
  [
    /(?<=[a-z](?:, |: | - ))(?:is |currently |now )?(?:(?:being |under |well )?treated|on (?:treatment|therapy|medication)|under treatment)(?=[.;]|$)/gi,
    'unchanged',
  ],
  [/(?<=: |\b(?:has|have|is|are|now|nicely|well) )(?:settled|behaving)\b(?! (?:in|into|the|down to))/gi, 'at-goal'],
  // An effect that does not suffice.
  [
    /\b(?:partial(?:ly)?|incomplete(?:ly)?|modest(?:ly)?|limited|marginal(?:ly)?|minimal(?:ly)?|transient(?:ly)?|temporary|temporarily|short-?lived|little|poor(?:ly)?|insufficient(?:ly)?|inadequate(?:ly)?|imperfect(?:ly)?|variable|patchy|mediocre) (?:symptom(?:atic)? |pain |glyc[a]?emic |blood pressure |rate |seizure |clinical |therapeutic )?(?:control(?:led)?|respon(?:se|ded|ding|sive)|relie(?:f|ved)|benefit|effect|success|treated|managed|helped|helpful)\b/gi,
    'not-at-goal',
  ],
  [
    /\b(?:no longer|not|isn't|aren't|doesn't|don't|hardly|barely|stopped|quit)(?: really| quite| much)? (?:work(?:s|ing)?|help(?:s|ed|ing)?(?! (?:with )?(?:her|his|the)self)|effective|hold(?:s|ing)? (?:her|him|the|it)|touch(?:es|ing)|cover(?:s|ing)|controlling|enough|doing the (?:job|trick))\b|\b(?:losing|lost|loses) (?:its |some |most of its )?(?:effect(?:iveness)?|efficacy|ground|benefit)\b|\blosing control\b/gi,
    'not-at-goal',
  ],
  [
    /\b(?:despite|in spite of|even (?:on|with)|notwithstanding)\b[^.;]{0,40}?\b(?:therap(?:y|ies)|treatments?|medications?|meds|(?:maxim|optim)\w{1,6} (?:dose|doses|dosing)|mg|regimen|insulin|metformin|\w{4,14}(?:pril|sartan|statin|olol|azole|triptan|dipine|oxetine|aline|azine|amide|zide|done|gliptin|gliflozin|tidine|pram|tyline|one|ine|ate))\b/gi,
    'not-at-goal',
  ],
  [
    /\b(?:symptoms?|pain|attacks?|seizures?|cough|wheez\w{1,3}|itch\w{0,3}) (?:\w{3,9} )?break(?:s|ing)? through\b|\b(?:not|n't) (?:quite )?there yet\b|\bno (?:smaller|closer|different|further along)\b|\bstill (?:leak|hurt|ach|wheez|itch|bleed|scratch|wak|cough|limp|vomit|snor)(?:s|es|ing)\b/gi,
    'not-at-goal',
  ],
  // Less than before.
  [
    /\b(?:less (?:frequent(?:ly)?|often|severe|intense|painful|bothersome|winded|breathless|swollen|tired|anxious|depressed|wheezing)|not (?:as|so) (?:frequent|often|severe|intense|bad|painful|bothersome)|fewer (?:and \w{4,9} )?(?:attacks|episodes|spells|seizures|headaches|migraines|flares|falls))\b/gi,
    'improving',
  ],
  // What it takes from the patient.
  [
    /\b(?:can|could|able to|manages? to) (?:now )?(?:hardly|barely|scarcely|only) (?:walk|climb|stand|sit|sleep|dress|lift|work|move|bend|do|get|go|use|cook|drive)\b|\b(?:hardly|barely|scarcely) able to\b/gi,
    'not-at-goal',
  ],
  // Growing worse, by comparison.
  [
    /\b(?:increasingly|progressively|steadily) (?!better|improv|well|comfortable|independent|active|stable|less|fewer|confident|able|mobile)\w{4,16}\b|\bworse(?:ning)? (?:off|than)\b/gi,
    'worsening',
  ],
  [
    /(?<!\b(?:no|any|not|without|once|less or) )\bmore (?:and more )?(?:frequent|severe(?:ly)?|intense|painful|bothersome|winded|breathless|dyspn[o]?eic|swollen|fatigued|tired|forgetful|confused|limited|disabling|irritable|symptomatic|stiff|unsteady|tremulous|withdrawn|paranoid|agitated|wheezy|pronounced|attacks|episodes|spells|seizures|falls|headaches|migraines|wheezing|swelling|tremor|flares)\b/gi,
    'worsening',
  ],
  [
    /\b(?:occur\w{0,4}|happen\w{0,3}|coming|comes?|attacks?|episodes?|headaches?|migraines?|seizures?|spells?|palpitations|symptoms|pains?|flares?) (?:\w{2,9} ){0,3}?more (?:often|frequently)\b/gi,
    'worsening',
  ],
  // Growing worse, by a measure: a good one falls, a bad one rises.
  [
    /\b(?:e?gfr|(?:kidney|renal|liver|lung|cognitive|overall|left ventricular) function|h[a]?emoglobin|hgb|h[a]?ematocrit|platelets?(?: count)?|counts|ejection fraction|lv?ef|fev1|vision|acuity|hearing|memory|cognition|gait|mobility|strength|bone (?:mineral )?density|cd4(?: count)?|stamina|endurance|exercise tolerance|range of motion|independence|functioning) (?:(?!up\b|no\b|not\b)[\w.%]{1,12} ){0,3}?(?:fallen|fell|falling|dropped|dropping|declin(?:ed|ing)|decreas(?:ed|ing)|deteriorat(?:ed|ing)|diminish(?:ed|ing)|slipp(?:ed|ing)|going down|gone down|down (?:to|from|again)|worse(?:ned|ning)?|trending down|failing)\b/gi,
    'worsening',
  ],
  [
    /\b(?:creatinine|bun|potassium|a1c|glucose|sugars?|ldl|cholesterol|triglycerides|(?:eye |blood )?pressures?|bp|psa|cea|ca[- ]?125|viral load|tsh|uric acid|esr|crp|lfts?|transaminases|proteinuria|albuminuria|tremors?|swelling|o?edema|pain|ulcer|plaques?|rash|anxiety|mood symptoms|iop) (?:(?!down\b|no\b|not\b|never\b|to\b|if\b|when\b)[\w.%/]{1,12} ){0,3}?(?:risen|rose|ris(?:es|ing)|crept|creep(?:s|ing)|climb(?:s|ed|ing)|drift(?:s|ed|ing)|jumped|doubled|spreading|spread|enlarg(?:ed|ing)|larger|bigger|higher(?: than| again)?|still up|back up|up (?:to|from|again))\b(?! of)/gi,
    'worsening',
  ],
  // Back again after it was gone.
  [
    /\b(?:has|have|is|are|symptoms|pain|depression|anxiety|mood) (?:now |again |since |recently |all )?(?:come back|coming back|crept back|creeping back|recurred|reappeared|re-?emerged|resurfaced|broken through|relapsed)\b(?! (?:negative|normal|to|for|in|with a|clean))/gi,
    'worsening',
  ],
  [
    /\b(?:depressed|tearful|anxious|wheezing|wheezy|drinking|using|smoking|cycling|swelling|bleeding|hearing voices|hallucinating|low mood|high|purging|restricting|itching|breaking out|itchy|red|inflamed|painful|swollen|sore|symptomatic|flared?) (?:up )?again\b/gi,
    'worsening',
  ],
  // Without the treatment that it needs.
  [
    /(?<!\b(?:well|stable|fine|remission|safely|successfully|asymptomatic|free) )\b(?:off (?:of )?(?:all |any )?(?:of )?(?:his |her |their |psychiatric )?(?:medications?|meds|treatment|antiretrovirals?)(?= (?:for|since|x)\b)|(?:has |have )?r[au]n out of (?:his |her |their |the )?(?:\w{4,16} )?(?:medications?|meds|insulin|pills|inhalers?|tablets)|(?:has |is )?not (?:been )?(?:taking|using) (?:his |her |their |any |the )(?:medications?|meds|insulin|inhalers?|pills|cpap)|not (?:been )?using (?:the )?cpap)\b/gi,
    'not-at-goal',
  ],
  // Severe beyond the usual flare, said before or behind its name.
  [
    /\bsever(?:e|ely) (?!persistent)(?:(?!with\b|and\b|or\b)[\w-]{2,16} ){0,3}?(?:exacerbation|flare(?:-?up)?|decompensation|decompensated|relapse|progression|exacerbated)\b/gi,
    'severe',
  ],
  [
    /\b(?:exacerbation|flare(?:-?up)?|decompensation|relapse)(?:,| is| was|, which is|:| -)? (?:currently |clearly |quite |very )?severe\b(?! (?:persistent|pain))/gi,
    'severe',
  ],
  [
    /\b(?:rapid|precipitous|dramatic) (?:clinical |functional |neurologic |further )?(?:deterioration|decline|worsening)\b/gi,
    'severe',
  ],
];

/** What the words of a grammar say of a course where they stand, sentence by sentence. */
export function courseCues(note: Note): readonly Cue<StatusKind>[] {
  const asked = COURSES.filter(([pattern]) => mayMatch(pattern, note));
  if (asked.length === 0) return [];
  return note.sentences.flatMap((sentence) => (sentence.heading ? [] : cuesIn(note, sentence, asked)));
}

function cuesIn(note: Note, sentence: Sentence, asked: typeof COURSES): readonly Cue<StatusKind>[] {
  const text = note.text.slice(sentence.start, sentence.end);
  return asked.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      kind,
      name: '',
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      sentence: sentence.index,
      section: sentence.section,
      heading: false,
    })),
  );
}
