/**
 * Words that bear on the integrity of a note, one row a line: `words | cue`. None of them ever scores.
 * `instruction` rows speak to a machine; `self-…` rows are the writer's own level or code; `copied` rows say that text
 * was carried over; `template` rows are generated or unfilled text.
 */
export const integrityCueRows = `
ignore previous instructions | instruction
ignore all previous instructions | instruction
ignore all prior instructions | instruction
ignore prior instructions | instruction
ignore the above instructions | instruction
ignore the above | instruction
ignore all above | instruction
ignore the instructions above | instruction
ignore any previous instructions | instruction
ignore your instructions | instruction
ignore your previous instructions | instruction
ignore earlier instructions | instruction
ignore all rules | instruction
ignore the rules | instruction
ignore the guidelines | instruction
disregard previous instructions | instruction
disregard all previous instructions | instruction
disregard prior instructions | instruction
disregard the above | instruction
disregard all prior instructions | instruction
disregard your instructions | instruction
disregard the rules | instruction
disregard earlier instructions | instruction
forget previous instructions | instruction
forget all previous instructions | instruction
forget your instructions | instruction
forget everything above | instruction
override the rules | instruction
override your instructions | instruction
override previous instructions | instruction
override coding rules | instruction
new instructions | instruction-weak
system prompt | instruction
developer message | instruction
system message | instruction
you are now | instruction-weak
you are an ai | instruction
you are the ai | instruction
you are a coder | instruction
you are a coding | instruction
you are a billing | instruction
you are a medical coder | instruction
you are the coder | instruction
as an ai | instruction
as an ai model | instruction
as a language model | instruction
ai coder | instruction-weak
ai coding assistant | instruction-weak
disregard the documentation | instruction-weak
disregard the note | instruction-weak
disregard documentation | instruction-weak
ignore the documentation | instruction-weak
ignore the note | instruction-weak
ignore documentation | instruction-weak
regardless of documentation | instruction-weak
regardless of the documentation | instruction-weak
ai assistant | instruction-weak
ai model | instruction-weak
language model | instruction-weak
coding engine | instruction-weak
coding software | instruction-weak
coding assistant | instruction-weak
dear ai | instruction
note to ai | instruction
note to the ai | instruction
note to coder | self-code-weak
note to coding | self-code-weak
note to coding software | instruction
attention ai | instruction
to the ai | instruction-weak
act as a coder | instruction
act as a biller | instruction
act as an assistant | instruction
begin system | instruction
end system | instruction
always output | instruction
always return | instruction
respond only with | instruction
output only | instruction
output code | instruction
return code | instruction
return the code | instruction
return level | instruction
output level | instruction
output 99215 | instruction
output 99205 | instruction
output 99214 | instruction
do not flag | instruction
do not downcode | instruction
do not audit | instruction
high complexity mdm | self-level
high complexity medical decision making | self-level
high complexity decision making | self-level
moderate complexity mdm | self-level
moderate complexity medical decision making | self-level
moderate complexity decision making | self-level
low complexity mdm | self-level
low complexity medical decision making | self-level
low complexity decision making | self-level
straightforward mdm | self-level
straightforward medical decision making | self-level
medical decision making of high complexity | self-level
medical decision making of moderate complexity | self-level
medical decision making of low complexity | self-level
medical decision making was of high complexity | self-level
medical decision making high | self-level
medical decision making moderate | self-level
medical decision making low | self-level
medical decision making is high | self-level
medical decision making is moderate | self-level
mdm high | self-level
mdm moderate | self-level
mdm low | self-level
mdm straightforward | self-level
mdm is high | self-level
mdm is moderate | self-level
mdm was high | self-level
mdm was moderate | self-level
mdm complexity high | self-level
mdm complexity moderate | self-level
mdm level high | self-level
mdm level moderate | self-level
high mdm | self-level
moderate mdm | self-level
low mdm | self-level
high level mdm | self-level
high level medical decision making | self-level
high risk mdm | self-level
extensive data | self-level
extensive data reviewed | self-level
high complexity visit | self-level
high complexity | self-level
moderate complexity | self-level-weak
complexity high | self-level
complexity moderate | self-level
level 1 visit | self-level
level 2 visit | self-level
level 3 visit | self-level
level 4 visit | self-level
level 5 visit | self-level
level 3 | self-level-weak
level 4 | self-level-weak
level 5 | self-level-weak
level iii visit | self-level
level iv visit | self-level
level v visit | self-level
level of service 3 | self-level
level of service 4 | self-level
level of service 5 | self-level
level five visit | self-level
level four visit | self-level
visit level 4 | self-level
visit level 5 | self-level
los 4 | self-level
los 5 | self-level
copied forward | copied
copied from | copied
copied and pasted | copied
copy forward | copied
carried forward | copied
carried over from | copied
pulled forward | copied
per last note | copied
per my last note | copied
per the last note | copied
per prior note | copied
per my prior note | copied
per the prior note | copied
per previous note | copied
per my previous note | copied
per the previous note | copied
unchanged from last visit | copied
unchanged from prior visit | copied
unchanged from last note | copied
unchanged from prior note | copied
unchanged from previous note | copied
unchanged from previous visit | copied
same as last visit | copied
same as prior visit | copied
same as last note | copied
same as previous note | copied
see previous note | copied
see prior note | copied
see last note | copied
no changes since last note | copied
no change since last note | copied
no changes from last note | copied
from previous note | copied
from prior note | copied
from last note | copied
cloned | copied
generated with dax | generated
generated by ai | generated
generated with ai | generated
generated using ai | generated
ai generated | generated
ai scribe | generated
ambient ai | generated
ambient documentation | generated
ambient listening | generated
dictated using | generated
dictated but not read | unsigned
not yet signed | unsigned
not signed | unsigned
unsigned | unsigned
signature pending | unsigned
pending signature | unsigned
awaiting signature | unsigned
signature required | unsigned
to be signed | unsigned
draft not signed | unsigned
unsigned draft | unsigned
preliminary unsigned | unsigned
no signature | unsigned
`;
