/**
 * Words that say how a problem stands, one row a line, below a line `= kind`.
 *
 * Kinds: `at-goal`, `stable`, `improving`, `resolved`, `unchanged`, `not-at-goal`, `worsening`, `side-effects`, `severe`,
 * `new`, `unclear` (the cause is not known), `minor`, `elsewhere` (somebody else manages it), `not-addressed`, and `none`
 * for words that look like a status and are none (`vital signs stable`). The longest row wins where two begin at the same
 * word, so `not at goal` needs no care for `at goal`. To add a row, write the words as they stand in a note.
 */
export const problemStatusRows = `
= at-goal
at goal
at target
to goal
meeting goal
within goal
well controlled
adequately controlled
nicely controlled
controlled
under control
good control
excellent control
on the control
optimal regimen
controlled on
controlled with
rate controlled
in remission
in full remission
in sustained remission
in early remission
no evidence of disease
no evidence of recurrence
no evidence of recurrent disease
euvolemic
euthyroid
euthymic on
compensated
well compensated
seizure free
episode free
event free
attack free
pain free
symptom free
asymptomatic
quiescent
has been good
have been good
is good
was good
looks good
looks great
looked great
looked good
excellent numbers
excellent today
normal today
acceptable
satisfactory
well managed
well maintained
nicely managed
diet controlled
without symptoms
no active disease
= stable
stable
remains stable
clinically stable
appears stable
quite stable
fairly stable
relatively stable
doing well
doing very well
doing quite well
doing pretty well
doing great
doing fine
doing okay
doing ok
does well
at baseline
at her baseline
at his baseline
without exacerbation
no recent exacerbations
no exacerbations
no flares
no recent flares
no recurrence
no complaints
no new complaints
no symptoms
no new symptoms
no concerns
no changes needed
no change in management
no changes to medications
no medication changes
no changes in medications
no change in medications
continue current regimen
continue current management
continue current medications
continue current medication
continue current treatment
continue current therapy
continue with current medications
continue medications
continue the same
maintain current management
maintaining current management
continue same
continue with the same
tolerating well
tolerating medication well
tolerating medications well
tolerating it well
no further work up
no further workup
no further treatment
no further intervention
no additional treatment
no progression
no evidence of progression
not bothersome
not bothering
no worsening
no recurrent symptoms
no new complication
not worsening
not worse
not unstable
no longer bothersome
no decompensation
no flare
no exacerbation
non visually significant
not visually significant
near baseline
near her baseline
near his baseline
close to baseline
holding steady
has been steady
no issues
without issues
without problems
= unchanged
unchanged
no change
no significant change
plateaued
plateau
fluctuates
fluctuating
= improving
improving
improved
much improved
markedly improved
significantly improved
greatly improved
has improved
somewhat improved
some improvement
good improvement
clinical improvement
better
much better
feeling better
getting better
doing better
trending down
coming down
decreasing
responding to treatment
responding well
responded well
good response
nice response
healing
healing well
healing nicely
well healed
well healing
recovering
recovering well
progressing well
good relief
excellent relief
significant relief
symptoms resolving
resolving
subsiding
not fully resolved
= resolved
resolved
completely resolved
completely healed
cured
no longer present
no longer symptomatic
clinically resolved
= not-at-goal
not at goal
not at target
above goal
below goal
not to goal
above target
not meeting goal
not controlled
not well controlled
not under control
not under good control
not adequately controlled
not optimally controlled
not completely controlled
not fully controlled
not ideally controlled
uncontrolled
poorly controlled
poor control
poor diabetes control
better control
better diabetes control
inadequately controlled
inadequate control
incompletely controlled
suboptimally controlled
suboptimal control
suboptimal
out of control
refractory
intractable
treatment resistant
resistant
still elevated
remains elevated
persistently elevated
remain elevated
is elevated
are elevated
was elevated
were elevated
been elevated
slightly elevated
mildly elevated
markedly elevated
significantly elevated
still high
remains high
too high
running high
quite high
too low
over suppressed
still symptomatic
remains symptomatic
symptomatic
persistent symptoms
persistent pain
ongoing symptoms
ongoing pain
continued symptoms
continued pain
continued problems
continues to have
continues to experience
continues to complain
still has
still having
still experiencing
still bothered
still struggling
persists
persisting
persistent
bothersome
bothers her
bothers him
bothering her
bothering him
great difficulty
significant difficulty
limiting her activities
limiting his activities
interferes with
interfering with
visually limiting
visually significant
debilitating
breakthrough
failed conservative
failed
inadequate response
not responding
not responded
no improvement
no relief
little relief
minimal relief
without relief
without improvement
minimal improvement
has not improved
not improved
not improving
not helping
not effective
not working
ineffective
with hyperglycemia
needs to be treated
needs treatment
untreated
inconsistent with the use
noncompliant
non compliant
daily panic attacks
not providing relief
not providing significant relief
not much relief
no significant relief
without significant relief
no lasting relief
not at baseline
not feeling better
no better
not better
not getting better
not healing
non healing
not resolved
not resolving
wears off
wearing off
could be better
less than ideal
not ideal
not optimal
not satisfactory
unsatisfactory
not doing enough
not taking care of
difficulty controlling
trouble controlling
hard to control
difficult to control
trouble getting
labile
brittle
still complains
still complaining
still present
active disease
not in remission
recurs
keeps coming back
fair control
falls short
high risk changes
hypoglycemic episodes
frequent lows
frequent low blood sugars
has not helped
have not helped
did not help
has not worked
have not worked
did not work
stopped working
no longer working
no longer helps
no longer effective
lost effectiveness
lose effectiveness
= worsening
worsening
worsened
worse
getting worse
gotten worse
progressing
progressive
progressed
progression
deteriorating
deterioration
declining function
declining health
decline in function
gradual decline
functional decline
cognitive decline
clinical decline
trending up
increasing
increasing frequency
increased frequency
increasing pain
increased pain
increased symptoms
more frequent
more severe
escalating
flare
flaring
flare up
flared
acute flare
acute on chronic
exacerbation
mild exacerbation
moderate exacerbation
acute exacerbation
exacerbated
exacerbated by
decompensated
decompensation
recurrent
recurrence
relapse
relapsed
relapsing
unstable
pain returned
symptoms returned
headaches returned
head returned
has returned
came back
new complication
advanced
end stage
metastatic
not doing well
not stable
deteriorated
has declined
have declined
some decline
rising
on the rise
creeping up
gone up
went up
climbing
more depressed
more anxious
increasingly anxious
increasingly depressed
increased depression
increased anxiety
increased shortness of breath
more short of breath
doing poorly
doing worse
not doing as well
struggling with
decompensating
failing
out of remission
regained
= none
has returned to
have returned to
progression on
progression in
progression toward
progression towards
progression through
good progression
normal progression
relapse prevention
prevention of relapse
relapse risk
relapse followed
vital signs stable
vital signs are stable
vital signs were stable
vitals stable
hemodynamically stable
stable condition
discharged in stable condition
weight stable
weight is stable
stable vital signs
stable gait
stable support system
if worse
if worsening
if symptoms persist
if persistent
get worse
gets worse
should worsen
symptoms worsen
or worsening symptoms
any worsening
better looking
to better
better visualize
better understand
feel better about
increasing activity
increasing her activity
increasing fluids
increasing exercise
increasing dose
recurrent laryngeal
controlled substance
controlled substances
poor historian
resistant organism
methicillin resistant
insulin resistant
severe allergy
failed to show
progressive lenses
persistent vegetative
advanced directive
advanced directives
advance directive
advanced age
end stage renal
end stage kidney
advanced maternal age
no side effects
no known side effects
without side effects
denies side effects
side effects of the medication
side effects of medication
side effects of this medication
side effects of medications
side effects of the drug
possible side effects of
potential side effects of
risks and side effects of
discussed side effects of
discussed the side effects of
known side effect
not metastatic
non metastatic
no metastatic
acceptable risk
acceptable risks
rising from
fair control of
= new
is developing
now developing
has developed
recently developed
new onset
newly diagnosed
new diagnosis
newly found
newly noted
new problem
new complaint
first episode
initial presentation
not previously diagnosed
no past history of
no previous history of
no prior history of
= side-effects
side effect of
side effects of
side effects from
side effect from
adverse effect of
adverse reaction to
intolerant of
intolerance to
not tolerating
unable to tolerate
could not tolerate
did not tolerate
cannot tolerate
gi upset with
statin myalgia
ace cough
drug induced
medication induced
= severe
severe exacerbation
severe flare
severely worsening
severely worse
rapidly progressive
rapidly worsening
rapidly progressing
severe decompensation
acutely decompensated
severe side effects
severely uncontrolled
may require hospitalization
requiring hospitalization
requires hospitalization
requires admission
requiring admission
= unclear
undiagnosed
unclear etiology
etiology unclear
etiology uncertain
etiology is unclear
etiology is uncertain
unknown etiology
uncertain etiology
undetermined etiology
undetermined origin
unknown origin
unclear cause
cause unclear
cause unknown
unknown cause
uncertain cause
cause uncertain
cause is unclear
cause is unknown
cause not known
cause not clear
no clear cause
no obvious cause
no apparent cause
etiology unknown
etiology is unknown
etiology undetermined
unclear origin
uncertain origin
not yet explained
not yet diagnosed
unclear source
uncertain prognosis
unexplained
ddx
differential includes
differential diagnosis
broad differential
needs workup
further workup
further work up
? cause
= minor
self limited
self limiting
minor problem
reassurance
no treatment needed
no treatment necessary
supportive care only
= elsewhere
continue to follow with
to be managed by her
to be managed by his
managed by
manage as per
management per
as per pulmonologist
followed by
follows with
follow with her
follow with his
per cardiology
per nephrology
per neurology
per oncology
per surgery
per pulmonology
per endocrinology
per rheumatology
per psychiatry
per specialist
defer to
defer that to
defer this to
deferred to
will be seeing dr
continue seeing dr
sees dr
under the care of
psychiatric team to follow
psychiatry team to follow
psychiatry to follow
treated by
= not-addressed
not addressed today
not discussed today
noted for completeness
listed for completeness
`;
