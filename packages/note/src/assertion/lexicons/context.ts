/**
 * Words that say how a mention is meant. One row a trigger:
 * `id | kind | direction | words | most words away | kinds of mention`.
 * Kinds: NEGATED, UNCERTAIN, HISTORICAL, HYPOTHETICAL, FAMILY, OTHER_EXPERIENCER, COPIED, PLAN_REFUSED; PSEUDO_NEG,
 * FAMILY_PSEUDO and HISTORICAL_PSEUDO are words that look like a trigger and are none; TERMINATE ends a reach.
 * Direction: FORWARD reaches to what follows, BACKWARD to what stands before. The last two columns may be empty:
 * then the kind decides how far it reaches, and it holds for every kind of mention (`ENTITY_TYPES`, with spaces between).
 * To add a trigger, add a row with an id of its own.
 */
export const contextRows = `
cx000 | NEGATED | FORWARD | no | 
cx001 | NEGATED | FORWARD | not | 
cx002 | NEGATED | FORWARD | denies | 
cx003 | NEGATED | FORWARD | denied | 
cx004 | NEGATED | FORWARD | denying | 
cx005 | NEGATED | FORWARD | deny | 
cx006 | NEGATED | FORWARD | without | 
cx007 | NEGATED | FORWARD | w/o | 
cx008 | NEGATED | FORWARD | negative for | 
cx009 | NEGATED | FORWARD | neg for | 
cx010 | NEGATED | FORWARD | no evidence of | 
cx011 | NEGATED | FORWARD | no sign of | 
cx012 | NEGATED | FORWARD | no signs of | 
cx013 | NEGATED | FORWARD | no symptoms of | 
cx014 | NEGATED | FORWARD | no complaints of | 
cx015 | NEGATED | FORWARD | no history of | 
cx016 | NEGATED | FORWARD | no hx of | 
cx017 | NEGATED | FORWARD | no h/o | 
cx018 | NEGATED | FORWARD | no acute | 
cx019 | NEGATED | FORWARD | no new | 
cx020 | NEGATED | FORWARD | no known | 
cx021 | NEGATED | FORWARD | no indication of | 
cx022 | NEGATED | FORWARD | no concern for | 
cx023 | NEGATED | FORWARD | no suspicion for | 
cx024 | NEGATED | FORWARD | no e/o | 
cx025 | NEGATED | FORWARD | absence of | 
cx026 | NEGATED | FORWARD | free of | 
cx027 | NEGATED | FORWARD | absent | 
cx028 | NEGATED | FORWARD | lack of | 
cx029 | NEGATED | FORWARD | lacks | 
cx030 | NEGATED | FORWARD | never had | 
cx031 | NEGATED | FORWARD | never | 
cx032 | NEGATED | FORWARD | does not have | 
cx033 | NEGATED | FORWARD | do not have | 
cx034 | NEGATED | FORWARD | did not have | 
cx035 | NEGATED | FORWARD | doesn't have | 
cx036 | NEGATED | FORWARD | does not endorse | 
cx037 | NEGATED | FORWARD | does not report | 
cx038 | NEGATED | FORWARD | did not report | 
cx039 | NEGATED | FORWARD | has not had | 
cx040 | NEGATED | FORWARD | have not had | 
cx041 | NEGATED | FORWARD | hasn't had | 
cx042 | NEGATED | FORWARD | not experiencing | 
cx043 | NEGATED | FORWARD | not complaining of | 
cx044 | NEGATED | FORWARD | no longer has | 
cx045 | NEGATED | FORWARD | no longer | 
cx046 | NEGATED | FORWARD | unremarkable for | 
cx047 | NEGATED | FORWARD | fails to reveal | 
cx048 | NEGATED | FORWARD | did not show | 
cx049 | NEGATED | FORWARD | does not show | 
cx050 | NEGATED | FORWARD | ruled out for | 
cx051 | NEGATED | FORWARD | rules out | 
cx052 | NEGATED | FORWARD | r/o'd | 
cx053 | NEGATED | FORWARD | not consistent with | 
cx054 | NEGATED | FORWARD | inconsistent with | 
cx055 | NEGATED | FORWARD | not suggestive of | 
cx056 | NEGATED | FORWARD | unlikely to be | 
cx057 | NEGATED | FORWARD | low suspicion for | 
cx058 | NEGATED | FORWARD | low concern for | 
cx059 | NEGATED | FORWARD | doubt | 
cx060 | NEGATED | FORWARD | not likely | 
cx061 | NEGATED | FORWARD | none of | 
cx062 | NEGATED | FORWARD | neither | 
cx063 | NEGATED | FORWARD | nor | 
cx064 | NEGATED | BACKWARD | denied | 
cx065 | NEGATED | BACKWARD | none | 
cx066 | NEGATED | BACKWARD | absent | 
cx067 | NEGATED | BACKWARD | negative | 
cx068 | NEGATED | BACKWARD | not present | 
cx069 | NEGATED | BACKWARD | not seen | 
cx070 | NEGATED | BACKWARD | not found | 
cx071 | NEGATED | BACKWARD | not identified | 
cx072 | NEGATED | BACKWARD | not appreciated | 
cx073 | NEGATED | BACKWARD | not noted | 
cx074 | NEGATED | BACKWARD | not demonstrated | 
cx075 | NEGATED | BACKWARD | ruled out | 
cx076 | NEGATED | BACKWARD | is ruled out | 
cx077 | NEGATED | BACKWARD | was ruled out | 
cx078 | NEGATED | BACKWARD | has been ruled out | 
cx079 | NEGATED | BACKWARD | excluded | 
cx080 | NEGATED | BACKWARD | unlikely | 
cx081 | NEGATED | BACKWARD | is unlikely | 
cx082 | NEGATED | BACKWARD | not detected | 
cx087 | NEGATED | BACKWARD | : n | 
cx088 | NEGATED | BACKWARD | (-) | 
cx089 | NEGATED | BACKWARD | neg | 
cx090 | NEGATED | BACKWARD | resolved | 
cx091 | NEGATED | BACKWARD | not reported | 
cx092 | PSEUDO_NEG | PSEUDO | no increase | 
cx093 | PSEUDO_NEG | PSEUDO | no change | 
cx094 | PSEUDO_NEG | PSEUDO | no significant change | 
cx095 | PSEUDO_NEG | PSEUDO | no interval change | 
cx096 | PSEUDO_NEG | PSEUDO | no further | 
cx097 | PSEUDO_NEG | PSEUDO | not only | 
cx098 | PSEUDO_NEG | PSEUDO | not necessarily | 
cx099 | UNCERTAIN | FORWARD | not certain if | 
cx100 | UNCERTAIN | FORWARD | not certain whether | 
cx101 | UNCERTAIN | BACKWARD | not ruled out | 
cx102 | UNCERTAIN | BACKWARD | cannot be ruled out | 
cx103 | UNCERTAIN | FORWARD | cannot rule out | 
cx104 | UNCERTAIN | FORWARD | can't rule out | 
cx105 | UNCERTAIN | BACKWARD | not been ruled out | 
cx106 | UNCERTAIN | FORWARD | cannot exclude | 
cx107 | UNCERTAIN | FORWARD | could not rule out | 
cx108 | UNCERTAIN | FORWARD | does not rule out | 
cx109 | PSEUDO_NEG | PSEUDO | no improvement | 
cx110 | PSEUDO_NEG | PSEUDO | not improved | 
cx111 | PSEUDO_NEG | PSEUDO | not improving | 
cx112 | PSEUDO_NEG | PSEUDO | no better | 
cx113 | PSEUDO_NEG | PSEUDO | no relief | 
cx114 | PSEUDO_NEG | PSEUDO | not well controlled | 
cx115 | PSEUDO_NEG | PSEUDO | not at goal | 
cx116 | PSEUDO_NEG | PSEUDO | not controlled | 
cx117 | PSEUDO_NEG | PSEUDO | not tolerating | 
cx118 | PSEUDO_NEG | PSEUDO | not responding | 
cx119 | PSEUDO_NEG | PSEUDO | not taking | 
cx120 | PSEUDO_NEG | PSEUDO | no response to | 
cx121 | PSEUDO_NEG | PSEUDO | gram negative | 
cx122 | PSEUDO_NEG | PSEUDO | gram-negative | 
cx123 | PSEUDO_NEG | PSEUDO | triple negative | 
cx124 | PSEUDO_NEG | PSEUDO | rh negative | 
cx125 | PSEUDO_NEG | PSEUDO | hiv negative partner | 
cx126 | PSEUDO_NEG | PSEUDO | without difficulty | 
cx127 | PSEUDO_NEG | PSEUDO | without complication | 
cx128 | PSEUDO_NEG | PSEUDO | no problem with | 
cx129 | PSEUDO_NEG | PSEUDO | not able to | 
cx130 | PSEUDO_NEG | PSEUDO | unable to | 
cx131 | PSEUDO_NEG | PSEUDO | not aware of | 
cx132 | PSEUDO_NEG | PSEUDO | no doubt | 
cx133 | PSEUDO_NEG | PSEUDO | no question | 
cx134 | PSEUDO_NEG | PSEUDO | not drain | 
cx135 | PSEUDO_NEG | PSEUDO | no longer controlled | 
cx136 | PSEUDO_NEG | PSEUDO | no show | 
cx137 | PSEUDO_NEG | PSEUDO | not due for | 
cx138 | PSEUDO_NEG | PSEUDO | no refills | 
cx139 | PSEUDO_NEG | PSEUDO | not addressed | 
cx455 | PSEUDO_NEG | PSEUDO | no significant improvement | 
cx456 | PSEUDO_NEG | PSEUDO | no decrease | 
cx457 | PSEUDO_NEG | PSEUDO | no worsening | 
cx458 | PSEUDO_NEG | PSEUDO | not just | 
cx459 | PSEUDO_NEG | PSEUDO | without improvement | 
cx460 | PSEUDO_NEG | PSEUDO | without relief | 
cx461 | PSEUDO_NEG | PSEUDO | not optimally controlled | 
cx462 | PSEUDO_NEG | PSEUDO | not adequately controlled | 
cx463 | PSEUDO_NEG | PSEUDO | not resolved | 
cx464 | PSEUDO_NEG | PSEUDO | not completely resolved | 
cx465 | PSEUDO_NEG | PSEUDO | no resolution of | 
cx466 | PSEUDO_NEG | PSEUDO | coagulase negative | 
cx467 | PSEUDO_NEG | PSEUDO | her2 negative | 
cx468 | PSEUDO_NEG | PSEUDO | er negative | 
cx469 | PSEUDO_NEG | PSEUDO | no longer able to | 
cx470 | PSEUDO_NEG | PSEUDO | has not improved | 
cx471 | PSEUDO_NEG | PSEUDO | did not improve | 
cx472 | PSEUDO_NEG | PSEUDO | does not improve | 
cx473 | PSEUDO_NEG | PSEUDO | did not respond | 
cx474 | PSEUDO_NEG | PSEUDO | no change in | 
cx475 | PSEUDO_NEG | PSEUDO | not tolerated | 
cx476 | PSEUDO_NEG | PSEUDO | seronegative | 
cx140 | TERMINATE | TERMINATE | but | 
cx141 | TERMINATE | TERMINATE | however | 
cx142 | TERMINATE | TERMINATE | although | 
cx143 | TERMINATE | TERMINATE | though | 
cx144 | TERMINATE | TERMINATE | yet | 
cx145 | TERMINATE | TERMINATE | still | 
cx146 | TERMINATE | TERMINATE | nevertheless | 
cx147 | TERMINATE | TERMINATE | except | 
cx148 | TERMINATE | TERMINATE | except for | 
cx149 | TERMINATE | TERMINATE | aside from | 
cx150 | TERMINATE | TERMINATE | apart from | 
cx151 | TERMINATE | TERMINATE | other than | 
cx152 | TERMINATE | TERMINATE | besides | 
cx153 | TERMINATE | TERMINATE | secondary to | 
cx154 | TERMINATE | TERMINATE | due to | 
cx155 | TERMINATE | TERMINATE | because | 
cx156 | TERMINATE | TERMINATE | because of | 
cx157 | TERMINATE | TERMINATE | as evidenced by | 
cx158 | TERMINATE | TERMINATE | which | 
cx159 | TERMINATE | TERMINATE | who | 
cx160 | TERMINATE | TERMINATE | that | 
cx161 | TERMINATE | TERMINATE | whereas | 
cx162 | TERMINATE | TERMINATE | while | 
cx163 | TERMINATE | TERMINATE | instead | 
cx164 | TERMINATE | TERMINATE | now | 
cx165 | TERMINATE | TERMINATE | today | 
cx166 | TERMINATE | TERMINATE | currently | 
cx167 | TERMINATE | TERMINATE | presents with | 
cx168 | TERMINATE | TERMINATE | presented with | 
cx169 | TERMINATE | TERMINATE | complains of | 
cx170 | TERMINATE | TERMINATE | c/o | 
cx171 | TERMINATE | TERMINATE | reports | 
cx172 | TERMINATE | TERMINATE | endorses | 
cx173 | TERMINATE | TERMINATE | positive for | 
cx174 | TERMINATE | TERMINATE | pos for | 
cx175 | TERMINATE | TERMINATE | + | 
cx176 | TERMINATE | TERMINATE | notes | 
cx177 | TERMINATE | TERMINATE | admits | 
cx178 | TERMINATE | TERMINATE | has had | 
cx179 | TERMINATE | TERMINATE | started | 
cx180 | TERMINATE | TERMINATE | with the exception of | 
cx181 | TERMINATE | TERMINATE | followed by | 
cx182 | TERMINATE | TERMINATE | then | 
cx183 | TERMINATE | TERMINATE | since then | 
cx184 | TERMINATE | TERMINATE | for which | 
cx185 | TERMINATE | TERMINATE | as well as new | 
cx186 | TERMINATE | TERMINATE | cause of | 
cx187 | TERMINATE | TERMINATE | reason for | 
cx188 | TERMINATE | TERMINATE | source of | 
cx190 | TERMINATE | TERMINATE | plan: | 
cx191 | TERMINATE | TERMINATE | assessment: | 
cx192 | UNCERTAIN | FORWARD | possible | 
cx193 | UNCERTAIN | FORWARD | possibly | 
cx194 | UNCERTAIN | FORWARD | probable | 
cx195 | UNCERTAIN | FORWARD | probably | 
cx196 | UNCERTAIN | FORWARD | likely | 
cx197 | UNCERTAIN | FORWARD | suspected | 
cx198 | UNCERTAIN | FORWARD | suspect | 
cx199 | UNCERTAIN | FORWARD | suspicious for | 
cx200 | UNCERTAIN | FORWARD | suspicion for | 
cx201 | UNCERTAIN | FORWARD | concern for | 
cx202 | UNCERTAIN | FORWARD | concerning for | 
cx203 | UNCERTAIN | FORWARD | worrisome for | 
cx204 | UNCERTAIN | FORWARD | may have | 
cx205 | UNCERTAIN | FORWARD | might have | 
cx206 | UNCERTAIN | FORWARD | may be | 
cx207 | UNCERTAIN | FORWARD | might be | 
cx208 | UNCERTAIN | FORWARD | could be | 
cx209 | UNCERTAIN | FORWARD | could represent | 
cx210 | UNCERTAIN | FORWARD | appears to be | 
cx211 | UNCERTAIN | FORWARD | rule out | 
cx212 | UNCERTAIN | FORWARD | r/o | 
cx213 | UNCERTAIN | FORWARD | ro | 
cx214 | UNCERTAIN | FORWARD | to rule out | 
cx215 | UNCERTAIN | FORWARD | versus | 
cx216 | UNCERTAIN | FORWARD | vs | 
cx217 | UNCERTAIN | FORWARD | vs. | 
cx218 | UNCERTAIN | FORWARD | differential includes | 
cx219 | UNCERTAIN | FORWARD | ddx | 
cx220 | UNCERTAIN | FORWARD | ddx includes | 
cx221 | UNCERTAIN | FORWARD | questionable | 
cx222 | UNCERTAIN | FORWARD | question of | 
cx223 | UNCERTAIN | FORWARD | ? | 
cx225 | UNCERTAIN | FORWARD | can't exclude | 
cx226 | UNCERTAIN | FORWARD | consistent with | 
cx227 | UNCERTAIN | FORWARD | c/w | 
cx228 | UNCERTAIN | FORWARD | compatible with | 
cx229 | UNCERTAIN | FORWARD | suggestive of | 
cx230 | UNCERTAIN | FORWARD | indicative of | 
cx231 | UNCERTAIN | FORWARD | presumed | 
cx232 | UNCERTAIN | FORWARD | presumptive | 
cx233 | UNCERTAIN | FORWARD | working diagnosis of | 
cx234 | UNCERTAIN | FORWARD | impression of | 
cx235 | UNCERTAIN | FORWARD | query | 
cx236 | UNCERTAIN | FORWARD | equivocal for | 
cx237 | UNCERTAIN | FORWARD | evaluate for | 
cx238 | UNCERTAIN | FORWARD | eval for | 
cx239 | UNCERTAIN | FORWARD | assess for | 
cx240 | UNCERTAIN | FORWARD | workup for | 
cx241 | UNCERTAIN | FORWARD | screen for | 
cx242 | UNCERTAIN | FORWARD | screening for | 
cx243 | UNCERTAIN | BACKWARD | is possible | 
cx244 | UNCERTAIN | BACKWARD | is suspected | 
cx246 | UNCERTAIN | BACKWARD | cannot be excluded | 
cx450 | UNCERTAIN | BACKWARD | can not be ruled out | 
cx451 | UNCERTAIN | BACKWARD | could not be ruled out | 
cx452 | UNCERTAIN | BACKWARD | has not been ruled out | 
cx453 | UNCERTAIN | BACKWARD | remains possible | 
cx454 | UNCERTAIN | BACKWARD | remains a possibility | 
cx247 | UNCERTAIN | BACKWARD | to be ruled out | 
cx248 | UNCERTAIN | BACKWARD | is likely | 
cx245 | UNCERTAIN | FORWARD | is likely | 
cx249 | UNCERTAIN | BACKWARD | in the differential | 
cx250 | UNCERTAIN | BACKWARD | is a consideration | 
cx251 | UNCERTAIN | BACKWARD | is questionable | 
cx252 | UNCERTAIN | BACKWARD | vs other | 
cx253 | HISTORICAL | FORWARD | history of | 
cx254 | HISTORICAL | FORWARD | hx of | 
cx255 | HISTORICAL | FORWARD | h/o | 
cx256 | HISTORICAL | FORWARD | hx | 
cx257 | HISTORICAL | FORWARD | past history of | 
cx258 | HISTORICAL | FORWARD | past medical history of | 
cx259 | HISTORICAL | FORWARD | pmh of | 
cx260 | HISTORICAL | FORWARD | pmhx | 
cx261 | HISTORICAL | FORWARD | previous | 
cx262 | HISTORICAL | FORWARD | previously | 
cx263 | HISTORICAL | FORWARD | prior | 
cx264 | HISTORICAL | FORWARD | remote | 
cx265 | HISTORICAL | FORWARD | remote history of | 
cx266 | HISTORICAL | FORWARD | s/p | 
cx267 | HISTORICAL | FORWARD | status post | 
cx268 | HISTORICAL | FORWARD | had | 
cx269 | HISTORICAL | FORWARD | used to have | 
cx270 | HISTORICAL | FORWARD | in the past | 
cx271 | HISTORICAL | FORWARD | childhood | 
cx272 | HISTORICAL | FORWARD | years ago | 
cx273 | HISTORICAL | FORWARD | old | 
cx274 | HISTORICAL | FORWARD | diagnosed in | 
cx275 | HISTORICAL | FORWARD | treated for | 
cx276 | HISTORICAL | FORWARD | in 19 | 
cx277 | HISTORICAL | FORWARD | in 200 | 
cx278 | HISTORICAL | FORWARD | in 201 | 
cx279 | HISTORICAL | BACKWARD | in the past | 
cx280 | HISTORICAL | BACKWARD | years ago | 
cx281 | HISTORICAL | BACKWARD | months ago | 
cx282 | HISTORICAL | BACKWARD | as a child | 
cx283 | HISTORICAL | BACKWARD | in childhood | 
cx284 | HISTORICAL | BACKWARD | resolved in | 
cx285 | HISTORICAL | BACKWARD | s/p resection | 
cx286 | HISTORICAL | BACKWARD | last year | 
cx287 | HISTORICAL | BACKWARD | previously | 
cx288 | HISTORICAL | BACKWARD | prior to this visit | 
cx289 | HISTORICAL | BACKWARD | in remission since | 
cx290 | HISTORICAL_PSEUDO | PSEUDO | history and physical | 
cx291 | HISTORICAL_PSEUDO | PSEUDO | history of present illness | 
cx292 | HISTORICAL_PSEUDO | PSEUDO | social history | 
cx293 | HISTORICAL_PSEUDO | PSEUDO | family history | 
cx294 | HISTORICAL_PSEUDO | PSEUDO | history obtained | 
cx295 | HISTORICAL_PSEUDO | PSEUDO | history provided | 
cx296 | HISTORICAL_PSEUDO | PSEUDO | history limited | 
cx297 | HISTORICAL_PSEUDO | PSEUDO | poor historian | 
cx298 | HISTORICAL_PSEUDO | PSEUDO | no change in history | 
cx299 | HISTORICAL_PSEUDO | PSEUDO | history taking | 
cx300 | HISTORICAL_PSEUDO | PSEUDO | interval history | 
cx301 | HYPOTHETICAL | FORWARD | if | 
cx302 | HYPOTHETICAL | FORWARD | if you | 
cx303 | HYPOTHETICAL | FORWARD | if she | 
cx304 | HYPOTHETICAL | FORWARD | if he | 
cx305 | HYPOTHETICAL | FORWARD | if they | 
cx306 | HYPOTHETICAL | FORWARD | if patient | 
cx307 | HYPOTHETICAL | FORWARD | if symptoms | 
cx308 | HYPOTHETICAL | FORWARD | should you | 
cx309 | HYPOTHETICAL | FORWARD | should he | 
cx310 | HYPOTHETICAL | FORWARD | should she | 
cx311 | HYPOTHETICAL | FORWARD | should they | 
cx312 | HYPOTHETICAL | FORWARD | should symptoms | 
cx313 | HYPOTHETICAL | FORWARD | should there be | 
cx314 | HYPOTHETICAL | FORWARD | in case of | 
cx315 | HYPOTHETICAL | FORWARD | return for | 
cx316 | HYPOTHETICAL | FORWARD | return if | 
cx317 | HYPOTHETICAL | FORWARD | come back for | 
cx318 | HYPOTHETICAL | FORWARD | come back if | 
cx319 | HYPOTHETICAL | FORWARD | call for | 
cx320 | HYPOTHETICAL | FORWARD | call if | 
cx321 | HYPOTHETICAL | FORWARD | go to ed if | 
cx322 | HYPOTHETICAL | FORWARD | return to ed for | 
cx323 | HYPOTHETICAL | FORWARD | watch for | 
cx324 | HYPOTHETICAL | FORWARD | monitor for signs of | 
cx325 | HYPOTHETICAL | FORWARD | warning signs of | 
cx326 | HYPOTHETICAL | FORWARD | risk of | 
cx327 | HYPOTHETICAL | FORWARD | risks of | 
cx328 | HYPOTHETICAL | FORWARD | risk for | 
cx329 | HYPOTHETICAL | FORWARD | at risk for | 
cx330 | HYPOTHETICAL | FORWARD | to prevent | 
cx331 | HYPOTHETICAL | FORWARD | prevention of | 
cx332 | HYPOTHETICAL | FORWARD | prophylaxis for | 
cx333 | HYPOTHETICAL | FORWARD | prophylaxis | 
cx334 | HYPOTHETICAL | FORWARD | as needed for | 
cx335 | HYPOTHETICAL | FORWARD | prn for | 
cx336 | HYPOTHETICAL | FORWARD | prn | 
cx337 | HYPOTHETICAL | FORWARD | precautions for | 
cx338 | HYPOTHETICAL | FORWARD | education on | 
cx339 | HYPOTHETICAL | FORWARD | educated about | 
cx340 | HYPOTHETICAL | FORWARD | educated on | 
cx341 | HYPOTHETICAL | FORWARD | counseled about | 
cx342 | HYPOTHETICAL | FORWARD | counseled regarding risks of | 
cx343 | HYPOTHETICAL | FORWARD | instructions for | 
cx344 | HYPOTHETICAL | FORWARD | in the event of | 
cx345 | HYPOTHETICAL | FORWARD | unless | 
cx346 | HYPOTHETICAL | FORWARD | until | 
cx347 | HYPOTHETICAL | FORWARD | would consider | | problem symptom
cx348 | HYPOTHETICAL | FORWARD | may consider | | problem symptom
cx349 | HYPOTHETICAL | FORWARD | consider | | problem symptom
cx350 | HYPOTHETICAL | FORWARD | could consider | | problem symptom
cx351 | HYPOTHETICAL | FORWARD | plan to consider | | problem symptom
cx352 | HYPOTHETICAL | FORWARD | potential for | 
cx353 | HYPOTHETICAL | FORWARD | potential side effects | 
cx354 | HYPOTHETICAL | FORWARD | side effects include | 
cx355 | HYPOTHETICAL | FORWARD | black box warning | 
cx356 | FAMILY | FORWARD | family history of | 
cx357 | FAMILY | FORWARD | fh of | 
cx358 | FAMILY | FORWARD | fhx of | 
cx359 | FAMILY | FORWARD | fhx | 
cx360 | FAMILY | FORWARD | fh | 
cx361 | FAMILY | FORWARD | family hx of | 
cx376 | FAMILY | FORWARD | maternal | 
cx377 | FAMILY | FORWARD | paternal | 
cx388 | FAMILY | FORWARD | runs in the family | 
cx396 | FAMILY | BACKWARD | in family | 
cx397 | FAMILY | BACKWARD | runs in family | 
cx398 | FAMILY | BACKWARD | in maternal | 
cx399 | FAMILY | BACKWARD | in paternal | 
cx400 | FAMILY | BACKWARD | in first degree relative | 
cx415 | FAMILY_PSEUDO | PSEUDO | family reports | 
cx424 | OTHER_EXPERIENCER | FORWARD | contact with | 
cx425 | OTHER_EXPERIENCER | FORWARD | exposed to | 
cx426 | OTHER_EXPERIENCER | FORWARD | exposure to | 
cx427 | OTHER_EXPERIENCER | FORWARD | sick contact with | 
cx428 | OTHER_EXPERIENCER | FORWARD | classmate with | 
cx429 | OTHER_EXPERIENCER | FORWARD | has a child with | 
cx430 | OTHER_EXPERIENCER | FORWARD | donor with | 
cx431 | PLAN_REFUSED | FORWARD | declined | 
cx432 | PLAN_REFUSED | FORWARD | declines | 
cx433 | PLAN_REFUSED | FORWARD | refused | 
cx434 | PLAN_REFUSED | FORWARD | refuses | 
cx435 | PLAN_REFUSED | FORWARD | not interested in | 
cx436 | PLAN_REFUSED | FORWARD | defers | 
cx437 | PLAN_REFUSED | FORWARD | deferred | 
cx438 | PLAN_REFUSED | FORWARD | wants to hold off on | 
cx439 | PLAN_REFUSED | FORWARD | would like to wait on | 
cx440 | PLAN_REFUSED | FORWARD | against medical advice | 
cx441 | COPIED | FORWARD | copied from | 
cx442 | COPIED | FORWARD | per prior note | 
cx443 | COPIED | FORWARD | from last visit: | 
cx444 | COPIED | FORWARD | previously documented: | 
cx446 | COPIED | FORWARD | (copied) | 
cx447 | COPIED | FORWARD | previous hpi: | 
cx448 | COPIED | FORWARD | last note: | 
cx449 | COPIED | FORWARD | carried forward | 
cx477 | HISTORICAL_PSEUDO | PSEUDO | year old | 
cx478 | HISTORICAL_PSEUDO | PSEUDO | years old | 
cx479 | HISTORICAL_PSEUDO | PSEUDO | yr old | 
cx480 | HISTORICAL_PSEUDO | PSEUDO | yrs old | 
cx481 | HISTORICAL_PSEUDO | PSEUDO | month old | 
cx482 | HISTORICAL_PSEUDO | PSEUDO | months old | 
cx483 | HISTORICAL_PSEUDO | PSEUDO | week old | 
cx484 | HISTORICAL_PSEUDO | PSEUDO | weeks old | 
cx485 | HISTORICAL_PSEUDO | PSEUDO | day old | 
cx486 | HISTORICAL_PSEUDO | PSEUDO | days old | 
cx487 | UNCERTAIN | FORWARD | suggestion of | 
cx488 | UNCERTAIN | BACKWARD | suggested | 2 | problem
cx489 | UNCERTAIN | BACKWARD | is suggested | 2 | problem
cx490 | UNCERTAIN | FORWARD | thinks he has | 6 | problem
cx491 | UNCERTAIN | FORWARD | thinks she has | 6 | problem
cx492 | UNCERTAIN | FORWARD | thinks he is | 4 | problem
cx493 | UNCERTAIN | FORWARD | thinks she is | 4 | problem
cx494 | UNCERTAIN | FORWARD | check for | 
cx495 | UNCERTAIN | FORWARD | look for | 
cx496 | HYPOTHETICAL | BACKWARD | prophylaxis | 2 | problem
cx498 | HYPOTHETICAL | BACKWARD | ppx | 2 | problem
cx499 | HYPOTHETICAL | BACKWARD | prevention | 2 | problem
cx497 | HYPOTHETICAL | BACKWARD | thromboprophylaxis | 2 | problem
cx900 | UNCERTAIN | FORWARD | possibility | 12 | problem
cx501 | UNCERTAIN | FORWARD | suspicion of | 12 | problem
cx502 | UNCERTAIN | FORWARD | concern of | 12 | problem
cx503 | UNCERTAIN | FORWARD | concerned about | 12 | problem
cx504 | UNCERTAIN | FORWARD | concerned for | 12 | problem
cx505 | UNCERTAIN | FORWARD | worried about | 12 | problem
cx506 | UNCERTAIN | FORWARD | may represent | 12 | problem
cx507 | UNCERTAIN | FORWARD | might represent | 12 | problem
cx508 | UNCERTAIN | FORWARD | may reflect | 12 | problem
cx509 | UNCERTAIN | FORWARD | could reflect | 12 | problem
cx510 | UNCERTAIN | FORWARD | could have | 12 | problem
cx511 | UNCERTAIN | FORWARD | may well have | 12 | problem
cx512 | UNCERTAIN | FORWARD | workup of possible | 12 | problem
cx513 | UNCERTAIN | FORWARD | work-up for | 12 | problem
cx514 | UNCERTAIN | FORWARD | worked up for | 12 | problem
cx515 | UNCERTAIN | FORWARD | rule-out | 12 | problem
cx516 | UNCERTAIN | FORWARD | ruling out | 12 | problem
cx517 | UNCERTAIN | FORWARD | to exclude | 12 | problem
cx518 | UNCERTAIN | FORWARD | differential diagnosis includes | 12 | problem
cx519 | UNCERTAIN | FORWARD | differential diagnosis of | 12 | problem
cx520 | UNCERTAIN | FORWARD | differential would include | 12 | problem
cx521 | UNCERTAIN | FORWARD | whether | 12 | problem
cx522 | UNCERTAIN | FORWARD | seems to have | 12 | problem
cx523 | UNCERTAIN | FORWARD | appears to have | 12 | problem
cx524 | UNCERTAIN | FORWARD | looks like | 12 | problem
cx525 | UNCERTAIN | FORWARD | may develop | 6 | problem
cx526 | UNCERTAIN | FORWARD | might develop | 6 | problem
cx527 | UNCERTAIN | FORWARD | could develop | 6 | problem
cx528 | UNCERTAIN | FORWARD | may cause | 6 | problem
cx529 | UNCERTAIN | FORWARD | might cause | 6 | problem
cx530 | UNCERTAIN | FORWARD | could cause | 6 | problem
cx531 | UNCERTAIN | FORWARD | can cause | 6 | problem
cx532 | UNCERTAIN | FORWARD | may lead to | 6 | problem
cx533 | UNCERTAIN | FORWARD | can lead to | 6 | problem
cx534 | UNCERTAIN | FORWARD | could lead to | 6 | problem
cx535 | UNCERTAIN | BACKWARD | is being considered | 4 | problem
cx536 | UNCERTAIN | BACKWARD | was considered | 4 | problem
cx537 | UNCERTAIN | BACKWARD | less likely | 4 | problem
cx538 | UNCERTAIN | BACKWARD | is less likely | 4 | problem
cx539 | UNCERTAIN | BACKWARD | not excluded | 4 | problem
cx540 | UNCERTAIN | BACKWARD | has not been excluded | 4 | problem
cx541 | UNCERTAIN | BACKWARD | is doubtful | 4 | problem
cx542 | UNCERTAIN | BACKWARD | not confirmed | 4 | problem
cx543 | UNCERTAIN | BACKWARD | unconfirmed | 4 | problem
cx544 | UNCERTAIN | BACKWARD | is in question | 4 | problem
cx545 | UNCERTAIN | BACKWARD | in question | 4 | problem
cx546 | UNCERTAIN | BACKWARD | questioned | 4 | problem
cx547 | UNCERTAIN | BACKWARD | needs to be ruled out | 4 | problem
cx548 | UNCERTAIN | BACKWARD | need to be ruled out | 4 | problem
cx549 | UNCERTAIN | BACKWARD | must be ruled out | 4 | problem
cx550 | UNCERTAIN | BACKWARD | should be ruled out | 4 | problem
cx901 | UNCERTAIN | FORWARD | is a possibility | 12 | problem
cx551 | UNCERTAIN | BACKWARD | is a possibility | 4 | problem
cx552 | UNCERTAIN | BACKWARD | is a concern | 4 | problem
cx553 | UNCERTAIN | BACKWARD | is of concern | 4 | problem
cx554 | NEGATED | BACKWARD | felt unlikely | 6 | problem
cx555 | NEGATED | BACKWARD | felt to be unlikely | 6 | problem
cx556 | NEGATED | BACKWARD | seems unlikely | 6 | problem
cx557 | NEGATED | BACKWARD | very unlikely | 6 | problem
cx558 | NEGATED | BACKWARD | was excluded | 6 | problem
cx559 | NEGATED | BACKWARD | has been excluded | 6 | problem
cx560 | NEGATED | BACKWARD | were ruled out | 6 | problem
cx561 | NEGATED | FORWARD | refrain from | 8
cx562 | NEGATED | FORWARD | restrain from | 8
cx563 | NEGATED | FORWARD | rather than | 8
cx564 | NEGATED | FORWARD | not felt to have | 8
cx565 | NEGATED | FORWARD | not thought to have | 8
cx566 | NEGATED | FORWARD | not felt to be | 8
cx567 | NEGATED | FORWARD | no longer considered to have | 8
cx568 | NEGATED | FORWARD | ruled her out for | 8
cx569 | NEGATED | FORWARD | ruled him out for | 8
cx570 | HYPOTHETICAL | FORWARD | predisposed to | 8 | problem
cx571 | HYPOTHETICAL | FORWARD | susceptible to | 8 | problem
cx572 | HYPOTHETICAL | FORWARD | at risk of | 8 | problem
cx573 | HYPOTHETICAL | FORWARD | at high risk for | 8 | problem
cx574 | HYPOTHETICAL | FORWARD | evolves into | 8 | problem
cx575 | HYPOTHETICAL | FORWARD | evolve into | 8 | problem
cx576 | HYPOTHETICAL | FORWARD | evolving into | 8 | problem
cx577 | HYPOTHETICAL | FORWARD | progress to | 8 | problem
cx578 | HYPOTHETICAL | FORWARD | progressing to | 8 | problem
cx579 | HYPOTHETICAL | FORWARD | progression to | 8 | problem
cx580 | HYPOTHETICAL | FORWARD | development of full | 8 | problem
cx581 | HYPOTHETICAL | FORWARD | any development of | 8 | problem
cx582 | HYPOTHETICAL | FORWARD | signs of developing | 8 | problem
cx583 | HYPOTHETICAL | FORWARD | if she develops | 8 | problem
cx584 | HYPOTHETICAL | FORWARD | if he develops | 8 | problem
cx585 | HYPOTHETICAL | BACKWARD | prevention | 1 | problem
cx586 | HYPOTHETICAL | BACKWARD | ppx | 1 | problem
cx587 | NEGATED | FORWARD | doubtful that | 8
cx588 | UNCERTAIN | BACKWARD | suspected | 2 | problem
cx589 | UNCERTAIN | BACKWARD | ? | 1 | problem
cx590 | UNCERTAIN | FORWARD | test for | 8 | problem
cx591 | UNCERTAIN | FORWARD | tested for | 8 | problem
cx592 | UNCERTAIN | FORWARD | testing for | 8 | problem
cx593 | FAMILY | BACKWARD | runs in the family | 
cx594 | FAMILY | BACKWARD | run in the family | 
cx595 | FAMILY | BACKWARD | runs in her family | 
cx596 | FAMILY | BACKWARD | runs in his family | 
`;
