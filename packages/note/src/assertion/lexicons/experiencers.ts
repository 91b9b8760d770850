/** People other than the patient: `kin`, whose diseases are family history, and `other`, whose are nobody's here. */
export const experiencerRows = `
kin | mother; father; mom; mum; dad; parent; parents; brother; brothers; sister; sisters; sibling; siblings; half brother; half sister; grandmother; grandfather; grandma; grandpa; grandparent; grandparents; aunt; aunts; uncle; uncles; cousin; cousins; son; sons; daughter; daughters; her child; his child; their child; other child; another child; older child; younger child; one child; children; niece; nephew; twin; maternal grandmother; maternal grandfather; paternal grandmother; paternal grandfather; maternal aunt; paternal aunt; maternal uncle; paternal uncle
other | husband; wife; spouse; partner; boyfriend; girlfriend; roommate; coworker; classmate; friend; neighbor; donor
`;

/**
 * What is said with a person, `{who}` in its place: `kind | direction | words`. Kinds as in the table of context.
 * A person who tells something is a historian, and what is told is the patient's.
 */
export const experiencerPatternRows = `
EXPERIENCER | FORWARD | {who} have; {who} both have; {who} all have; {who} with; {who} has; {who} had; {who} has a history of; {who} had a history of; {who} with a history of; {who} with history of; {who} was diagnosed with; {who} diagnosed with; {who} is being treated for; {who} died of; {who} died from; {who} passed away from; {who} suffers from; {who} suffered from; {who} recently had; {who} tested positive for; {who} also has; {who} also had; {who}'s history of; {who} is positive for; {who} who had; {who} who has; {who} who was diagnosed with; {who} who died of; {who} who presented with; {who} was treated for
EXPERIENCER | BACKWARD | in {who}; in her {who}; in his {who}; in their {who}; in the {who}; in a {who}; of {who}; of her {who}; of his {who}; in the patient's {who}
FAMILY_PSEUDO | PSEUDO | {who} have noticed; {who} have noted; {who} have observed; {who} have concerns; {who} have reported; {who} have been; {who} reports; {who} reported; {who} states; {who} stated; {who} says; {who} said; {who} notes; {who} noted; {who} noticed; {who} concerned; {who} is concerned; {who} worried; {who} is worried; {who} brought; {who} brings; {who} brought in; {who} describes; {who} denies; {who} observed; {who} gives; {who} feels; {who} thinks; per {who}; per her {who}; per his {who}; according to {who}; accompanied by {who}; accompanied by her {who}; accompanied by his {who}; here with {who}; here with her {who}; here with his {who}; lives with {who}; lives with her {who}; lives with his {who}; history from {who}; {who} has noticed; {who} has noted; {who} has been giving; {who} has tried; {who} had noticed; {who} has concerns; {who} had concerns; {who} has brought; {who} has reported
`;
