/**
 * Words that say how a mention is meant, one row a trigger, under a line that says what the rows below it mean:
 * `= kind | direction | most words away | kinds of mention`.
 * Kinds: NEGATED, UNCERTAIN, HISTORICAL, HYPOTHETICAL, FAMILY, OTHER_EXPERIENCER, COPIED, PLAN_REFUSED; PSEUDO_NEG,
 * FAMILY_PSEUDO and HISTORICAL_PSEUDO are words that look like a trigger and are none; TERMINATE ends a reach.
 * Direction: FORWARD reaches to what follows, BACKWARD to what stands before. The last two columns may be left out:
 * then the kind decides how far it reaches, and it holds for every kind of mention (`ENTITY_TYPES`, with spaces between).
 * The words are the name of the rule in a mark. To add a trigger, add its words below the line that fits.
 */
export const contextRows = `
= NEGATED | FORWARD
no
not
denies
denied
denying
deny
without
w/o
negative for
neg for
no evidence of
no sign of
no signs of
no symptoms of
no complaints of
no history of
no hx of
no h/o
no acute
no new
no known
no indication of
no concern for
no suspicion for
no e/o
absence of
free of
absent
lack of
lacks
never had
never
does not have
do not have
did not have
doesn't have
does not endorse
does not report
did not report
has not had
have not had
hasn't had
not experiencing
not complaining of
no longer has
no longer
unremarkable for
fails to reveal
did not show
does not show
ruled out for
rules out
r/o'd
not consistent with
inconsistent with
not suggestive of
unlikely to be
low suspicion for
low concern for
doubt
not likely
none of
neither
nor
= NEGATED | BACKWARD
denied
none
absent
negative
not present
not seen
not found
not identified
not appreciated
not noted
not demonstrated
ruled out
is ruled out
was ruled out
has been ruled out
excluded
unlikely
is unlikely
not detected
: n
(-)
neg
resolved
not reported
= PSEUDO_NEG | PSEUDO
no increase
no change
no significant change
no interval change
no further
not only
not necessarily
no improvement
not improved
not improving
no better
no relief
not well controlled
not at goal
not controlled
not tolerating
not responding
not taking
no response to
gram negative
gram-negative
triple negative
rh negative
hiv negative partner
without difficulty
without complication
no problem with
not able to
unable to
not aware of
no doubt
no question
not drain
no longer controlled
no show
not due for
no refills
not addressed
no significant improvement
no decrease
no worsening
not just
without improvement
without relief
not optimally controlled
not adequately controlled
not resolved
not completely resolved
no resolution of
coagulase negative
her2 negative
er negative
no longer able to
has not improved
did not improve
does not improve
did not respond
no change in
not tolerated
seronegative
= UNCERTAIN | FORWARD
not certain if
not certain whether
cannot rule out
can't rule out
cannot exclude
could not rule out
does not rule out
possible
possibly
probable
probably
likely
suspected
suspect
suspicious for
suspicion for
concern for
concerning for
worrisome for
may have
might have
may be
might be
could be
could represent
appears to be
rule out
r/o
ro
to rule out
versus
vs
vs.
differential includes
ddx
ddx includes
questionable
question of
?
can't exclude
consistent with
c/w
compatible with
suggestive of
indicative of
presumed
presumptive
working diagnosis of
impression of
query
equivocal for
evaluate for
eval for
assess for
workup for
screen for
screening for
is likely
suggestion of
check for
look for
= UNCERTAIN | BACKWARD
not ruled out
cannot be ruled out
not been ruled out
is possible
is suspected
cannot be excluded
can not be ruled out
could not be ruled out
has not been ruled out
remains possible
remains a possibility
to be ruled out
is likely
in the differential
is a consideration
is questionable
vs other
= TERMINATE | TERMINATE
could be secondary to his
could be secondary to her
could be due to his
could be due to her
could be related to his
could be related to her
may be secondary to his
may be secondary to her
may be due to his
may be due to her
may be related to his
may be related to her
might be secondary to his
might be secondary to her
might be due to his
might be due to her
might be related to his
might be related to her
may also be secondary to his
may also be secondary to her
may also be due to his
may also be due to her
may also be related to his
may also be related to her
but
however
although
though
yet
still
nevertheless
except
except for
aside from
apart from
other than
besides
secondary to
due to
because
because of
as evidenced by
which
who
that
whereas
while
instead
now
today
currently
presents with
presented with
complains of
c/o
reports
endorses
positive for
pos for
+
notes
admits
has had
started
with the exception of
followed by
then
since then
for which
as well as new
cause of
reason for
source of
plan:
assessment:
= HISTORICAL | FORWARD
history of
hx of
h/o
hx
past history of
past medical history of
pmh of
pmhx
previous
previously
prior
remote
remote history of
s/p
status post
had
used to have
in the past
childhood
years ago
old
diagnosed in
treated for
in 19
in 200
in 201
= HISTORICAL | BACKWARD
in the past
years ago
months ago
as a child
in childhood
resolved in
s/p resection
last year
previously
prior to this visit
in remission since
= HISTORICAL_PSEUDO | PSEUDO
history and physical
history of present illness
social history
family history
history obtained
history provided
history limited
poor historian
no change in history
history taking
interval history
year old
years old
yr old
yrs old
month old
months old
week old
weeks old
day old
days old
= HYPOTHETICAL | FORWARD
if
if you
if she
if he
if they
if patient
if symptoms
should you
should he
should she
should they
should symptoms
should there be
in case of
return for
return if
come back for
come back if
call for
call if
go to ed if
return to ed for
watch for
monitor for signs of
warning signs of
risk of
risks of
risk for
at risk for
to prevent
prevention of
prophylaxis for
prophylaxis
as needed for
prn for
prn
precautions for
education on
educated about
educated on
counseled about
counseled regarding risks of
instructions for
in the event of
unless
until
potential for
potential side effects
side effects include
black box warning
= HYPOTHETICAL | FORWARD |  | problem symptom
would consider
may consider
consider
could consider
plan to consider
= FAMILY | FORWARD
family history of
fh of
fhx of
fhx
fh
family hx of
maternal
paternal
runs in the family
= FAMILY | BACKWARD
in family
runs in family
in maternal
in paternal
in first degree relative
runs in the family
run in the family
runs in her family
runs in his family
= FAMILY_PSEUDO | PSEUDO
family reports
= OTHER_EXPERIENCER | FORWARD
contact with
exposed to
exposure to
sick contact with
classmate with
has a child with
donor with
= PLAN_REFUSED | FORWARD
declined
declines
refused
refuses
not interested in
defers
deferred
wants to hold off on
would like to wait on
against medical advice
= COPIED | FORWARD
copied from
per prior note
from last visit:
previously documented:
(copied)
previous hpi:
last note:
carried forward
= UNCERTAIN | BACKWARD | 2 | problem
suggested
is suggested
suspected
= UNCERTAIN | FORWARD | 6 | problem
thinks he has
thinks she has
may develop
might develop
could develop
may cause
might cause
could cause
can cause
may lead to
can lead to
could lead to
= UNCERTAIN | FORWARD | 4 | problem
thinks he is
thinks she is
= HYPOTHETICAL | BACKWARD | 2 | problem
prophylaxis
ppx
prevention
thromboprophylaxis
= UNCERTAIN | FORWARD | 12 | problem
possibility
suspicion of
concern of
concerned about
concerned for
worried about
may represent
might represent
may reflect
could reflect
could have
may well have
workup of possible
work-up for
worked up for
rule-out
ruling out
to exclude
differential diagnosis includes
differential diagnosis of
differential would include
differential diagnosis including
possibilities include
possibilities would include
could be secondary to
could also be secondary to
could be due to
could also be due to
could be related to
could also be related to
may be secondary to
may also be secondary to
may be due to
may also be due to
may be related to
may also be related to
might be secondary to
might also be secondary to
might be due to
might also be due to
might be related to
might also be related to
whether
seems to have
appears to have
looks like
is a possibility
= UNCERTAIN | BACKWARD | 4 | problem
is being considered
was considered
less likely
is less likely
not excluded
has not been excluded
is doubtful
not confirmed
unconfirmed
is in question
in question
questioned
needs to be ruled out
need to be ruled out
must be ruled out
should be ruled out
is a possibility
be a possibility
was likely
is a concern
is of concern
= NEGATED | BACKWARD | 6 | problem
felt unlikely
felt to be unlikely
seems unlikely
very unlikely
was excluded
has been excluded
were ruled out
= NEGATED | FORWARD | 8
refrain from
restrain from
rather than
not felt to have
not thought to have
not felt to be
no longer considered to have
ruled her out for
ruled him out for
doubtful that
= HYPOTHETICAL | FORWARD | 8 | problem
predisposed to
susceptible to
at risk of
at high risk for
evolves into
evolve into
evolving into
progress to
progressing to
progression to
development of full
any development of
signs of developing
if she develops
if he develops
= HYPOTHETICAL | BACKWARD | 1 | problem
prevention
ppx
= UNCERTAIN | BACKWARD | 1 | problem
?
= UNCERTAIN | FORWARD | 8 | problem
test for
tested for
testing for
`;
