import { mayMatch, type Note, type Sentence } from '@levelproof/note';
import type { Cue } from '../cues/cue.js';
import type { StatusKind } from './signs.js';

/**
 * How an illness stands, in the grammar of clinicians rather than in fixed words: a good state denied, a goal missed, an
 * effect that does not suffice. `pattern`, `kind`, and what must not stand behind the match.
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
    /\b(?:no longer|not|isn't|aren't|doesn't|don't|hardly|barely|stopped|quit)(?: really| quite| much)? (?:(?:well )?controlled(?! (?:substance|release))|relieved|work(?:s|ing)?|help(?:s|ed|ing)?(?! (?:with )?(?:her|his|the)self)|effective|hold(?:s|ing)? (?:her|him|the|it)|touch(?:es|ing)|cover(?:s|ing)|controlling|enough|doing the (?:job|trick))\b|\b(?:losing|lost|loses) (?:its |some |most of its )?(?:effect(?:iveness)?|efficacy|ground|benefit)\b|\blosing control\b/gi,
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
