/**
 * Units: `unit | kind | spellings, separated by ;`. The kind is what a number with it is, where no name says more.
 * To add a unit, add a row; a spelling with capitals that matter needs none, case is not compared.
 */
export const unitRows = `
% | percent | %; percent; per cent
mg | dose | mg; mgs; milligram; milligrams
mcg | dose | mcg; mcgs; microgram; micrograms; ug; µg
g | dose | g; gm; gms; gram; grams
kg | size | kg; kgs; kilo; kilos; kilogram; kilograms
lb | size | lb; lbs; pound; pounds
oz | size | oz; ounce; ounces
mL | dose | ml; cc; milliliter; milliliters; millilitre; millilitres
L | other | l; liter; liters; litre; litres
unit | dose | unit; units; iu; international units
mEq | dose | meq; milliequivalents
mmol | dose | mmol
tablet | dose | tablet; tablets; tab; tabs; pill; pills
capsule | dose | capsule; capsules; cap; caps
puff | dose | puff; puffs
drop | dose | drop; drops; gtt; gtts
spray | dose | spray; sprays
patch | dose | patch; patches
teaspoon | dose | teaspoon; teaspoons; tsp
tablespoon | dose | tablespoon; tablespoons; tbsp
mg/kg | dose | mg/kg; mg per kg
mg/day | dose | mg/day; mg per day; mg/d
mcg/kg/min | dose | mcg/kg/min
mL/h | dose | ml/hr; ml/h; cc/hr; ml per hour
mg/dL | lab | mg/dl; mg %; mg per dl; mgs/dl; mg/100 ml
g/dL | lab | g/dl; gm/dl; gms/dl; g per dl
mcg/dL | lab | mcg/dl; ug/dl; µg/dl
ng/mL | lab | ng/ml; nanograms per milliliter
pg/mL | lab | pg/ml
mcg/mL | lab | mcg/ml; ug/ml
ng/dL | lab | ng/dl
mEq/L | lab | meq/l; meq per liter
mmol/L | lab | mmol/l; mmol per liter
umol/L | lab | umol/l; µmol/l; micromol/l
mmol/mol | lab | mmol/mol
U/L | lab | u/l; units/l; iu/l
mIU/L | lab | miu/l; uiu/ml; µiu/ml; mu/l
mL/min | lab | ml/min; ml/min/1.73; ml/min/1.73m2
mg/g | lab | mg/g; mcg/mg
mm/h | lab | mm/hr; mm/h
K/uL | lab | k/ul; k/µl; x10^3/ul; thousand/ul; thou/ul; k/mm3
M/uL | lab | m/ul; m/µl; million/ul
fL | lab | fl
mOsm/kg | lab | mosm/kg
mmHg | vital | mmhg; mm hg; mm of mercury; torr
bpm | vital | bpm; beats per minute; beats/min; beats/minute
breaths/min | vital | breaths per minute; breaths/min; breaths/minute; respirations per minute; rpm
degF | vital | °f; ° f; degrees f; degrees fahrenheit; deg f; fahrenheit; f
degC | vital | °c; ° c; degrees c; degrees celsius; deg c; celsius; c; ℃
kg/m2 | vital | kg/m2; kg/m²; kg/m^2
cm | size | cm; cms; centimeter; centimeters; centimetre; centimetres
mm | size | mm; millimeter; millimeters; millimetre; millimetres
m | size | meter; meters; metre; metres
in | size | inch; inches
ft | size | ft; foot; feet
mile | size | mile; miles
block | size | block; blocks
pack-year | other | pack year; pack years; pack-year; pack-years
pack/day | other | ppd; pack per day; packs per day; packs/day; pack/day; pack a day; packs a day
drink/week | other | drinks per week; drinks/week; drinks a week
second | duration | second; seconds; sec; secs
minute | duration | minute; minutes; min; mins
hour | duration | hour; hours; hr; hrs; h
day | duration | day; days; d
week | duration | week; weeks; wk; wks
month | duration | month; months; mo; mos
year | duration | year; years; yr; yrs; y
year | age | yo; yof; yom; y/o
`;
