/**
 * Words that say how a problem stands, one row a line: `words | kind`.
 *
 * Kinds: `at-goal`, `stable`, `improving`, `resolved`, `unchanged`, `not-at-goal`, `worsening`, `side-effects`, `severe`,
 * `new`, `unclear` (the cause is not known), `minor`, `elsewhere` (somebody else manages it), `not-addressed`, and `none`
 * for words that look like a status and are none (`vital signs stable`). The longest row wins where two begin at the same
 * word, so `not at goal` needs no care for `at goal`. To add a row, write the words as they stand in a note.
 */
export const problemStatusRows = `
at goal | at-goal
at target | at-goal
to goal | at-goal
meeting goal | at-goal
within goal | at-goal
well controlled | at-goal
very well controlled | at-goal
fairly well controlled | at-goal
mostly well controlled | at-goal
adequately controlled | at-goal
reasonably well controlled | at-goal
nicely controlled | at-goal
controlled | at-goal
under control | at-goal
under good control | at-goal
under excellent control | at-goal
good control | at-goal
excellent control | at-goal
on the control | at-goal
control with optimal regimen | at-goal
optimal regimen | at-goal
controlled on | at-goal
controlled with | at-goal
rate controlled | at-goal
in remission | at-goal
in full remission | at-goal
in sustained remission | at-goal
in early remission | at-goal
no evidence of disease | at-goal
no evidence of recurrence | at-goal
no evidence of recurrent disease | at-goal
euvolemic | at-goal
euthyroid | at-goal
euthymic on | at-goal
compensated | at-goal
well compensated | at-goal
seizure free | at-goal
pain free | at-goal
symptom free | at-goal
asymptomatic | at-goal
quiescent | at-goal
has been good | at-goal
have been good | at-goal
is good | at-goal
was good | at-goal
looks good | at-goal
looks great | at-goal
looked great | at-goal
looked good | at-goal
excellent numbers | at-goal
excellent today | at-goal
normal today | at-goal
stable | stable
remains stable | stable
clinically stable | stable
appears stable | stable
quite stable | stable
fairly stable | stable
relatively stable | stable
doing well | stable
doing very well | stable
doing quite well | stable
doing pretty well | stable
doing great | stable
doing fine | stable
doing okay | stable
doing ok | stable
does well | stable
at baseline | stable
at her baseline | stable
at his baseline | stable
without exacerbation | stable
no recent exacerbations | stable
no exacerbations | stable
no flares | stable
no recent flares | stable
no recurrence | stable
no complaints | stable
no new complaints | stable
no symptoms | stable
no new symptoms | stable
no concerns | stable
no changes needed | stable
no change in management | stable
no changes to medications | stable
no medication changes | stable
no changes in medications | stable
no change in medications | stable
continue current regimen | stable
continue current management | stable
continue current medications | stable
continue current medication | stable
continue current treatment | stable
continue current therapy | stable
continue present management | stable
continue same medications | stable
continue with current medications | stable
continue with her current medications | stable
continue with his current medications | stable
continue medications | stable
continue the same | stable
maintain current management | stable
maintaining current management | stable
continue same | stable
continue with the same | stable
tolerating well | stable
tolerating medication well | stable
tolerating medications well | stable
tolerating it well | stable
no further work up | stable
no further workup | stable
no further treatment | stable
no further intervention | stable
no additional treatment | stable
no progression | stable
no evidence of progression | stable
no sign of progression | stable
not bothersome | stable
not bothering | stable
unchanged | unchanged
no change | unchanged
no significant change | unchanged
unchanged from prior | unchanged
plateaued | unchanged
plateau | unchanged
improving | improving
improved | improving
much improved | improving
markedly improved | improving
significantly improved | improving
greatly improved | improving
has improved | improving
somewhat improved | improving
some improvement | improving
good improvement | improving
clinical improvement | improving
better | improving
much better | improving
feeling better | improving
getting better | improving
doing better | improving
trending down | improving
coming down | improving
decreasing | improving
responding to treatment | improving
responding well | improving
responded well | improving
good response | improving
nice response | improving
healing | improving
healing well | improving
healing nicely | improving
well healed | improving
well healing | improving
recovering | improving
recovering well | improving
progressing well | improving
good relief | improving
excellent relief | improving
significant relief | improving
symptoms resolving | improving
resolving | improving
subsiding | improving
resolved | resolved
has resolved | resolved
have resolved | resolved
completely resolved | resolved
completely healed | resolved
cured | resolved
no longer present | resolved
no longer symptomatic | resolved
clinically resolved | resolved
not at goal | not-at-goal
not at target | not-at-goal
above goal | not-at-goal
below goal | not-at-goal
not to goal | not-at-goal
above target | not-at-goal
not meeting goal | not-at-goal
not controlled | not-at-goal
not well controlled | not-at-goal
not under control | not-at-goal
not under good control | not-at-goal
not adequately controlled | not-at-goal
not optimally controlled | not-at-goal
not completely controlled | not-at-goal
not fully controlled | not-at-goal
not ideally controlled | not-at-goal
uncontrolled | not-at-goal
poorly controlled | not-at-goal
very poorly controlled | not-at-goal
poor control | not-at-goal
poor diabetes control | not-at-goal
better control | not-at-goal
better diabetes control | not-at-goal
inadequately controlled | not-at-goal
inadequate control | not-at-goal
incompletely controlled | not-at-goal
suboptimally controlled | not-at-goal
suboptimal control | not-at-goal
suboptimal | not-at-goal
out of control | not-at-goal
refractory | not-at-goal
intractable | not-at-goal
treatment resistant | not-at-goal
resistant | not-at-goal
still elevated | not-at-goal
remains elevated | not-at-goal
persistently elevated | not-at-goal
remain elevated | not-at-goal
is elevated | not-at-goal
are elevated | not-at-goal
was elevated | not-at-goal
were elevated | not-at-goal
been elevated | not-at-goal
slightly elevated | not-at-goal
mildly elevated | not-at-goal
markedly elevated | not-at-goal
significantly elevated | not-at-goal
still high | not-at-goal
remains high | not-at-goal
too high | not-at-goal
running high | not-at-goal
quite high | not-at-goal
too low | not-at-goal
over suppressed | not-at-goal
still symptomatic | not-at-goal
remains symptomatic | not-at-goal
symptomatic | not-at-goal
persistent symptoms | not-at-goal
persistent pain | not-at-goal
ongoing symptoms | not-at-goal
ongoing pain | not-at-goal
continued symptoms | not-at-goal
continued pain | not-at-goal
continued problems | not-at-goal
continues to have | not-at-goal
continues to be symptomatic | not-at-goal
continues to experience | not-at-goal
continues to complain | not-at-goal
still has | not-at-goal
still having | not-at-goal
still having pain | not-at-goal
still experiencing | not-at-goal
still bothered | not-at-goal
still struggling | not-at-goal
persists | not-at-goal
persisting | not-at-goal
persistent | not-at-goal
bothersome | not-at-goal
bothers her | not-at-goal
bothers him | not-at-goal
bothering her | not-at-goal
bothering him | not-at-goal
great difficulty | not-at-goal
significant difficulty | not-at-goal
limiting her activities | not-at-goal
limiting his activities | not-at-goal
interferes with | not-at-goal
interfering with | not-at-goal
visually limiting | not-at-goal
visually significant | not-at-goal
debilitating | not-at-goal
breakthrough | not-at-goal
failed conservative | not-at-goal
failed conservative treatment | not-at-goal
failed conservative therapy | not-at-goal
failed conservative measures | not-at-goal
failed nonoperative treatment | not-at-goal
failed medical management | not-at-goal
failed to respond | not-at-goal
failed | not-at-goal
inadequate response | not-at-goal
not responding | not-at-goal
not responded | not-at-goal
no improvement | not-at-goal
no relief | not-at-goal
little relief | not-at-goal
minimal relief | not-at-goal
without relief | not-at-goal
without improvement | not-at-goal
minimal improvement | not-at-goal
has not improved | not-at-goal
not improved | not-at-goal
not improving | not-at-goal
not helping | not-at-goal
not effective | not-at-goal
not working | not-at-goal
ineffective | not-at-goal
with hyperglycemia | not-at-goal
needs to be treated | not-at-goal
needs treatment | not-at-goal
untreated | not-at-goal
inconsistent with the use | not-at-goal
noncompliant | not-at-goal
non compliant | not-at-goal
daily panic attacks | not-at-goal
fluctuates | unchanged
fluctuating | unchanged
worsening | worsening
worsened | worsening
worse | worsening
getting worse | worsening
gotten worse | worsening
progressing | worsening
progressive | worsening
progressed | worsening
progression | worsening
progression on | none
progression in | none
progression toward | none
progression towards | none
progression through | none
good progression | none
normal progression | none
is developing | new
now developing | new
has developed | new
recently developed | new
deteriorating | worsening
deterioration | worsening
declining function | worsening
declining health | worsening
decline in function | worsening
gradual decline | worsening
functional decline | worsening
cognitive decline | worsening
clinical decline | worsening
trending up | worsening
increasing | worsening
increasing frequency | worsening
increased frequency | worsening
increasing pain | worsening
increased pain | worsening
increased symptoms | worsening
more frequent | worsening
more severe | worsening
escalating | worsening
flare | worsening
getting the better of | worsening
flaring | worsening
flare up | worsening
flared | worsening
acute flare | worsening
acute on chronic | worsening
exacerbation | worsening
in exacerbation | worsening
mild exacerbation | worsening
moderate exacerbation | worsening
acute exacerbation | worsening
exacerbated | worsening
exacerbated by | worsening
decompensated | worsening
decompensation | worsening
recurrent | worsening
recurrence | worsening
recurrence of | worsening
relapse | worsening
relapsed | worsening
relapsing | worsening
relapse prevention | none
prevention of relapse | none
relapse risk | none
relapse followed | none
unstable | worsening
pain returned | worsening
symptoms returned | worsening
headaches returned | worsening
head returned | worsening
has returned | worsening
came back | worsening
new complication | worsening
advanced | worsening
end stage | worsening
metastatic | worsening
side effect of | side-effects
side effects of | side-effects
side effects from | side-effects
side effect from | side-effects
adverse effect of | side-effects
adverse reaction to | side-effects
intolerant of | side-effects
intolerance to | side-effects
not tolerating | side-effects
unable to tolerate | side-effects
could not tolerate | side-effects
did not tolerate | side-effects
cannot tolerate | side-effects
gi upset with | side-effects
statin myalgia | side-effects
ace cough | side-effects
drug induced | side-effects
medication induced | side-effects
severe exacerbation | severe
severe flare | severe
severely worsening | severe
severely worse | severe
rapidly progressive | severe
rapidly worsening | severe
rapidly progressing | severe
severe decompensation | severe
acutely decompensated | severe
severe side effects | severe
severely uncontrolled | severe
may require hospitalization | severe
requiring hospitalization | severe
requires hospitalization | severe
requires admission | severe
requiring admission | severe
new onset | new
newly diagnosed | new
new diagnosis | new
newly found | new
newly noted | new
new problem | new
new complaint | new
first episode | new
initial presentation | new
not previously diagnosed | new
no past history of | new
no previous history of | new
no prior history of | new
undiagnosed | unclear
unclear etiology | unclear
etiology unclear | unclear
etiology uncertain | unclear
etiology is unclear | unclear
etiology is uncertain | unclear
unknown etiology | unclear
uncertain etiology | unclear
undetermined etiology | unclear
undetermined origin | unclear
unknown origin | unclear
unclear cause | unclear
cause unclear | unclear
cause unknown | unclear
unknown cause | unclear
uncertain cause | unclear
cause uncertain | unclear
cause is unclear | unclear
cause is unknown | unclear
cause not known | unclear
cause not clear | unclear
no clear cause | unclear
no obvious cause | unclear
no apparent cause | unclear
etiology unknown | unclear
etiology is unknown | unclear
etiology undetermined | unclear
unclear origin | unclear
uncertain origin | unclear
cause to be determined | unclear
etiology to be determined | unclear
not yet explained | unclear
not yet diagnosed | unclear
unclear source | unclear
uncertain prognosis | unclear
unexplained | unclear
ddx | unclear
differential includes | unclear
differential diagnosis includes | unclear
differential diagnosis | unclear
broad differential | unclear
needs workup | unclear
further workup | unclear
further work up | unclear
? cause | unclear
self limited | minor
self limiting | minor
minor problem | minor
reassurance | minor
no treatment needed | minor
no treatment necessary | minor
supportive care only | minor
managed by | elsewhere
manage as per | elsewhere
management per | elsewhere
as per pulmonologist | elsewhere
followed by | elsewhere
being followed by | elsewhere
follows with | elsewhere
follow with her | elsewhere
follow with his | elsewhere
per cardiology | elsewhere
per nephrology | elsewhere
per neurology | elsewhere
per oncology | elsewhere
per surgery | elsewhere
per pulmonology | elsewhere
per endocrinology | elsewhere
per rheumatology | elsewhere
per psychiatry | elsewhere
per specialist | elsewhere
defer to | elsewhere
defer that to | elsewhere
defer this to | elsewhere
deferred to | elsewhere
will be seeing dr | elsewhere
continue seeing dr | elsewhere
sees dr | elsewhere
under the care of | elsewhere
being managed by | elsewhere
treated by | elsewhere
not addressed today | not-addressed
not discussed today | not-addressed
will address at next visit | not-addressed
noted for completeness | not-addressed
listed for completeness | not-addressed
vital signs stable | none
vital signs are stable | none
vital signs were stable | none
vitals stable | none
hemodynamically stable | none
stable condition | none
discharged in stable condition | none
weight stable | none
weight is stable | none
stable vital signs | none
stable gait | none
stable support system | none
if worse | none
if worsening | none
if symptoms worsen | none
if symptoms persist | none
if persistent | none
get worse | none
gets worse | none
should worsen | none
symptoms worsen | none
or worsening symptoms | none
any worsening | none
better looking | none
to better | none
better visualize | none
better understand | none
feel better about | none
increasing activity | none
increasing her activity | none
increasing fluids | none
increasing exercise | none
increasing dose | none
recurrent laryngeal | none
controlled substance | none
controlled substances | none
poor historian | none
resistant organism | none
methicillin resistant | none
insulin resistant | none
severe allergy | none
failed to show | none
progressive lenses | none
persistent vegetative | none
advanced directive | none
advanced directives | none
advance directive | none
advanced age | none
end stage renal | none
end stage kidney | none
advanced maternal age | none
no worsening | stable
no recurrent symptoms | stable
no new complication | stable
no side effects | none
no known side effects | none
without side effects | none
denies side effects | none
side effects of the medication | none
side effects of medication | none
side effects of this medication | none
side effects of medications | none
side effects of the drug | none
possible side effects of | none
potential side effects of | none
risks and side effects of | none
discussed side effects of | none
discussed the side effects of | none
not worsening | stable
not worse | stable
not unstable | stable
no longer bothersome | stable
no decompensation | stable
no flare | stable
no exacerbation | stable
non visually significant | stable
not visually significant | stable
known side effect | none
not providing relief | not-at-goal
not providing significant relief | not-at-goal
not much relief | not-at-goal
no significant relief | not-at-goal
without significant relief | not-at-goal
no lasting relief | not-at-goal
not at baseline | not-at-goal
not doing well | worsening
not feeling better | not-at-goal
no better | not-at-goal
not better | not-at-goal
not getting better | not-at-goal
not stable | worsening
not healing | not-at-goal
non healing | not-at-goal
not resolved | not-at-goal
not resolving | not-at-goal
not fully resolved | improving
wears off | not-at-goal
wearing off | not-at-goal
not metastatic | none
non metastatic | none
no metastatic | none
could be better | not-at-goal
could be a little better | not-at-goal
less than ideal | not-at-goal
not ideal | not-at-goal
not optimal | not-at-goal
not satisfactory | not-at-goal
unsatisfactory | not-at-goal
not doing enough | not-at-goal
not taking care of | not-at-goal
not quite taking care of | not-at-goal
difficulty controlling | not-at-goal
trouble controlling | not-at-goal
hard to control | not-at-goal
difficult to control | not-at-goal
trouble getting | not-at-goal
labile | not-at-goal
brittle | not-at-goal
still complains | not-at-goal
still complaining | not-at-goal
still present | not-at-goal
active disease | not-at-goal
not in remission | not-at-goal
recurs | not-at-goal
keeps coming back | not-at-goal
fair control | not-at-goal
under fair control | not-at-goal
falls short | not-at-goal
high risk changes | not-at-goal
hypoglycemic episodes | not-at-goal
frequent lows | not-at-goal
frequent low blood sugars | not-at-goal
deteriorated | worsening
has declined | worsening
have declined | worsening
some decline | worsening
rising | worsening
on the rise | worsening
creeping up | worsening
gone up | worsening
went up | worsening
climbing | worsening
more depressed | worsening
more anxious | worsening
increasingly anxious | worsening
increasingly depressed | worsening
increased depression | worsening
increased anxiety | worsening
increased shortness of breath | worsening
more short of breath | worsening
doing poorly | worsening
doing worse | worsening
not doing as well | worsening
struggling with | worsening
decompensating | worsening
failing | worsening
out of remission | worsening
regained | worsening
likely worse | worsening
acceptable | at-goal
satisfactory | at-goal
well managed | at-goal
well maintained | at-goal
nicely managed | at-goal
diet controlled | at-goal
without symptoms | at-goal
no active disease | at-goal
near baseline | stable
near her baseline | stable
near his baseline | stable
close to baseline | stable
holding steady | stable
has been steady | stable
no issues | stable
without issues | stable
without problems | stable
acceptable risk | none
acceptable risks | none
rising from | none
fair control of | none
has not helped | not-at-goal
have not helped | not-at-goal
did not help | not-at-goal
has not worked | not-at-goal
have not worked | not-at-goal
did not work | not-at-goal
stopped working | not-at-goal
no longer working | not-at-goal
no longer helps | not-at-goal
no longer effective | not-at-goal
lost effectiveness | not-at-goal
lose effectiveness | not-at-goal
`;
