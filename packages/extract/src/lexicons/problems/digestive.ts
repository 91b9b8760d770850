/** Mouth to anus, liver, gallbladder, pancreas, hernias. Columns: see `problems.ts` in the folder above. */
export const digestive = `
gastroesophageal reflux disease | K21.9 | chronic | gerd; gord; reflux; gastroesophageal disease
laryngopharyngeal reflux | K21.9 | chronic | =LPR
reflux esophagitis | K21.00 | chronic | gerd with esophagitis; erosive esophagitis
esophagitis | K20.90 | acute | odynophagia from esophagitis
radiation esophagitis | K20.80 | acute
eosinophilic esophagitis | K20.0 | chronic | =EoE
barrett esophagus | K22.70 | chronic | barrett's
esophageal stricture | K22.2 | chronic | esophageal stenosis
schatzki ring | K22.2 | chronic | esophageal ring
achalasia | K22.0 | chronic
esophageal varices | I85.00 | chronic | varices
variceal bleed | I85.01 ! | acute-systemic | bleeding esophageal varices; variceal hemorrhage
hiatal hernia | K44.9 | chronic | hiatus hernia
paraesophageal hernia | K44.9 | chronic
heartburn | R12 | symptom | pyrosis
dyspepsia | K30 | chronic | indigestion; sour stomach
stomach upset | K30 | symptom | gastric upset; upset stomach
gastritis | K29.70 | acute
erosive gastritis | K29.60 | acute
h. pylori gastritis | K29.70 | acute
chronic gastritis | K29.50 | chronic
acute gastritis | K29.00 | acute
helicobacter pylori infection | B96.81 | acute | h pylori; h. pylori; helicobacter pylori; h pylori infection
peptic ulcer disease | K27.9 | chronic | =PUD; peptic ulcer
gastric ulcer | K25.9 | chronic | stomach ulcer
duodenal ulcer | K26.9 | chronic
duodenitis | K29.80 | acute
gastroparesis | K31.84 | chronic | delayed gastric emptying
pyloric stenosis | Q40.0 | acute-systemic
gastric polyp | K31.7 | chronic
gastroenteritis | K52.9 | acute
diarrhea and vomiting | R19.7 | symptom | d and v; vomiting and diarrhea; diarrhea with vomiting
nausea, vomiting and diarrhea | R11.2 | symptom | nausea vomiting diarrhea; n/v/d
food poisoning | A05.9 | acute | foodborne illness
infectious gastroenteritis | A09 | acute | infectious diarrhea; infectious enteritis; traveler's diarrhea
viral gastroenteritis | A08.4 | acute | gastroenteritis viral; stomach flu; stomach bug; viral gastritis; viral enteritis; tummy bug; gastric flu; stomach virus
clostridium difficile colitis | A04.72 | acute-systemic | c diff colitis; c. difficile colitis; c difficile; c diff; c. diff; clostridium difficile infection; clostridioides difficile
colitis | K52.9 | acute-systemic
ischemic colitis | K55.9 ! | acute-systemic
infectious colitis | A09 | acute-systemic
microscopic colitis | K52.839 | chronic | collagenous colitis; lymphocytic colitis
ischemic bowel | K55.9 ! | acute-systemic | bowel ischemia
mesenteric ischemia | K55.9 ! | acute-systemic
crohn disease | K50.90 | chronic | crohn's; regional enteritis; crohn colitis
ulcerative colitis | K51.90 | chronic
ulcerative pancolitis | K51.00 | chronic | pancolitis
ulcerative proctitis | K51.20 | chronic
inflammatory bowel disease | K52.9 | chronic | =IBD
irritable bowel syndrome | K58.9 | chronic | =IBS; irritable bowel; spastic colon
irritable bowel syndrome with constipation | K58.1 | chronic | ibs-c
irritable bowel syndrome with diarrhea | K58.0 | chronic | ibs-d
celiac disease | K90.0 | chronic | celiac sprue; coeliac disease; gluten sensitive enteropathy
gluten sensitivity | K90.41 | chronic | gluten intolerance
malabsorption | K90.9 | chronic
small intestinal bacterial overgrowth | K63.829 | chronic | =SIBO; bacterial overgrowth
short bowel syndrome | K90.821 | chronic
diverticulosis | K57.30 | chronic | diverticular disease
diverticulitis | K57.32 | acute-systemic
diverticular bleed | K57.31 ! | acute-systemic | diverticular hemorrhage
colon polyp | K63.5 | chronic | colonic polyp; colorectal polyp; sigmoid polyp; cecal polyp; sessile polyp; polyp of the colon; polyps of the colon
rectal polyp | K62.1 | chronic
hyperplastic polyp of colon | K63.5 | chronic | hyperplastic polyp; hyperplastic colon polyp
adenomatous polyp of colon | D12.6 | chronic | adenomatous polyp; tubular adenoma; colon adenoma
villous adenoma | D12.6 | chronic
constipation | K59.00 | symptom | obstipation; hard stools
fecal impaction | K56.41 | acute | stool impaction; impacted stool
slow transit constipation | K59.01 | chronic
opioid-induced constipation | K59.03 | chronic | drug-induced constipation
chronic constipation | K59.09 | chronic
chronic idiopathic constipation | K59.04 | chronic | constipation of childhood; functional constipation
diarrhea | R19.7 | symptom | loose stools; diarrhoea
chronic diarrhea | K52.9 | symptom
nausea | R11.0 | symptom | nausea without vomiting
nausea and vomiting | R11.2 | symptom | nausea with vomiting; intractable nausea and vomiting; n/v; vomiting and nausea; nausea, vomiting
intractable vomiting | R11.10 | symptom
vomiting | R11.10 | symptom | emesis; throwing up
cyclic vomiting syndrome | R11.15 | chronic
abdominal pain | R10.9 | symptom | belly pain; abdominal discomfort; stomach ache; stomach pain; tummy pain; abdo pain; recurrent abdominal pain; stomachache
abdominal cramping | R10.9 | symptom | abdominal cramps
epigastric pain | R10.13 | symptom | epigastric discomfort; epigastric abdominal pain
right upper quadrant pain | R10.11 | symptom | ruq pain; right upper quadrant abdominal pain
left upper quadrant pain | R10.12 | symptom | luq pain; left upper quadrant abdominal pain
right lower quadrant pain | R10.31 | symptom | rlq pain; right lower quadrant abdominal pain; right iliac fossa pain
left lower quadrant pain | R10.32 | symptom | llq pain; left lower quadrant abdominal pain
lower abdominal pain | R10.30 | symptom | lower abdo pain
periumbilical pain | R10.33 | symptom | periumbilical abdominal pain
generalized abdominal pain | R10.84 | symptom | diffuse abdominal pain
acute abdomen | R10.0 ! | acute-systemic | surgical abdomen
peritonitis | K65.9 ! | acute-systemic
spontaneous bacterial peritonitis | K65.2 ! | acute-systemic
bloating | R14.0 | symptom | abdominal distension; abdominal distention; gassiness
flatulence | R14.3 | symptom | passing gas; excessive gas
abdominal mass | R19.00 | undiagnosed
abdominal wall mass | R22.2 | undiagnosed
change in bowel habits | R19.4 | undiagnosed | change in bowel habit; altered bowel habit; change in bowel function; change of bowel habit; alternating stools
dysphagia | R13.10 | undiagnosed | difficulty swallowing; trouble swallowing; swallowing difficulty
odynophagia | R13.10 | symptom | painful swallowing; pain on swallowing
appendicitis | K35.80 ! | acute-systemic
perforated appendicitis | K35.32 ! | acute-systemic | ruptured appendix; ruptured appendicitis
bowel obstruction | K56.609 ! | acute-systemic | =SBO; intestinal obstruction
partial small bowel obstruction | K56.600 ! | acute-systemic | partial bowel obstruction
ileus | K56.7 | acute-systemic
volvulus | K56.2 ! | acute-systemic
intussusception | K56.1 ! | acute-systemic
perforated viscus | K63.1 ! | acute-systemic | bowel perforation; perforated bowel
free intraperitoneal air | K66.8 ! | acute-systemic | free air; pneumoperitoneum
perforated ulcer | K27.5 ! | acute-systemic | perforated peptic ulcer
gastrointestinal bleed | K92.2 ! | acute-systemic | gi bleed; gi bleeding; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gi bleed; lower gi bleed; ugib; lgib; gi hemorrhage; upper gi bleeding; lower gi bleeding
hematemesis | K92.0 ! | acute-systemic | vomiting blood
melena | K92.1 | undiagnosed | black stools; tarry stools
hematochezia | K92.1 | undiagnosed | blood in stool; blood in the stool; bloody stool
rectal bleeding | K62.5 | undiagnosed | =BRBPR; bright red blood per rectum; pr bleeding; rectal bleed; anal bleeding; blood in the toilet; blood in toilet; =PR bleed; =PR bleeding; blood on toilet paper; bleeding from the back passage
occult blood in stool | R19.5 | undiagnosed | heme positive stool; guaiac positive stool; heme-positive stools; positive fecal occult blood test; positive cologuard; positive fit test; hemoccult positive; positive stool guaiac
hemorrhoids | K64.9 | chronic | haemorrhoids; piles; hemorrhoid
external hemorrhoids | K64.4 | chronic
internal hemorrhoids | K64.8 | chronic
thrombosed hemorrhoid | K64.5 | acute | thrombosed external hemorrhoid
anal fissure | K60.2 | acute | fissure in ano
rectal fissure | K60.2 | acute
anal fistula | K60.30 | chronic | fistula in ano; perirectal fistula
perirectal abscess | K61.1 | acute | perianal abscess; anorectal abscess
rectal prolapse | K62.3 | chronic
rectal pain | K62.89 | symptom | proctalgia; anal pain
proctitis | K62.89 | acute | proctosigmoiditis; rectal inflammation
pruritus ani | L29.0 | acute
fecal incontinence | R15.9 | chronic | bowel incontinence; stool incontinence; soiling
encopresis | R15.9 | chronic
pilonidal cyst | L05.91 | acute | pilonidal disease
pilonidal sinus | L05.92 | acute
pilonidal abscess | L05.01 | acute
inguinal hernia | K40.90 | chronic | right inguinal hernia; left inguinal hernia; hernia inguinal
bilateral inguinal hernia | K40.20 | chronic | bilateral inguinal hernias
umbilical hernia | K42.9 | chronic
ventral hernia | K43.9 | chronic | abdominal wall hernia
epigastric hernia | K43.9 | chronic
incisional hernia | K43.2 | chronic
femoral hernia | K41.90 | chronic
hernia | K46.9 | chronic
incarcerated hernia | K46.0 ! | acute-systemic | strangulated hernia
incarcerated ventral hernia | K43.6 ! | acute-systemic
incarcerated umbilical hernia | K42.0 ! | acute-systemic | strangulated umbilical hernia
incarcerated inguinal hernia | K40.30 ! | acute-systemic | strangulated inguinal hernia
fatty liver | K76.0 | chronic | nafld; masld; hepatic steatosis; steatosis of liver; non-alcoholic fatty liver; metabolic dysfunction-associated steatotic liver disease
nonalcoholic steatohepatitis | K75.81 | chronic | nash; =MASH; steatohepatitis
cirrhosis | K74.60 | chronic
decompensated cirrhosis | K74.60 | chronic
end stage liver disease | K72.10 | chronic | =ESLD
alcoholic cirrhosis | K70.30 | chronic
alcoholic liver disease | K70.9 | chronic | alcohol-related liver disease
primary biliary cholangitis | K74.3 | chronic | primary biliary cirrhosis
alcoholic hepatitis | K70.10 | acute-systemic
hepatitis | K75.9 | acute-systemic
autoimmune hepatitis | K75.4 | chronic
hepatitis a | B15.9 | acute-systemic
hepatitis b | B19.10 | chronic | hep b; =HBV; hbv infection
chronic hepatitis b | B18.1 | chronic | hepatitis b carrier; chronic hbv
hepatitis c | B19.20 | chronic | hepatitis c virus; =HCV; hcv infection; hep c; hepatitis c infection; hepatitis c virus infection
chronic hepatitis c | B18.2 | chronic | chronic hcv; chronic hepatitis c infection
hepatic encephalopathy | K76.82 ! | acute-systemic | portosystemic encephalopathy
ascites | R18.8 | chronic
portal hypertension | K76.6 | chronic
liver failure | K72.90 ! | acute-systemic | hepatic failure
acute liver failure | K72.00 ! | acute-systemic | fulminant hepatic failure; acute hepatic failure
liver mass | R16.0 | undiagnosed | hepatic mass; liver lesion; hepatic lesion; hepatic hilar mass; liver nodule; hepatic nodule
hepatosplenomegaly | R16.2 | undiagnosed
hepatomegaly | R16.0 | undiagnosed | enlarged liver
liver cyst | K76.89 | chronic | hepatic cyst
hepatic hemangioma | D18.03 | chronic | liver hemangioma; hemangioma of liver
liver abscess | K75.0 ! | acute-systemic | hepatic abscess
elevated liver enzymes | R74.01 | undiagnosed | elevated transaminases; transaminitis; elevated alt; elevated ast; abnormal liver enzymes
elevated liver function tests | R79.89 | undiagnosed | elevated lfts; abnormal liver function tests; abnormal lfts; elevated liver function test; increased liver function tests; deranged lfts; raised lfts; elevated liver function
elevated alkaline phosphatase | R74.8 | undiagnosed | elevated alk phos; elevated alkaline phosphatase level
jaundice | R17 | undiagnosed
obstructive jaundice | K83.1 | acute-systemic
hyperbilirubinemia | R17 | undiagnosed | elevated bilirubin
gallstones | K80.20 | chronic | cholelithiasis; gallbladder stones; gallstone; symptomatic cholelithiasis
gallbladder disease | K82.9 | chronic | gall bladder disease; gallbladder dysfunction
biliary colic | K80.50 | acute
biliary dyskinesia | K82.8 | chronic | gallbladder dyskinesia
gallbladder polyp | K82.4 | chronic
cholecystitis | K81.9 | acute-systemic
chronic cholecystitis | K81.1 | chronic
acute cholecystitis | K81.0 ! | acute-systemic | gangrenous cholecystitis
acalculous cholecystitis | K81.0 ! | acute-systemic
choledocholithiasis | K80.50 | acute-systemic | common bile duct stone; cbd stone; common duct stone
biliary obstruction | K83.1 | acute-systemic | bile duct obstruction
cholangitis | K83.09 ! | acute-systemic
primary sclerosing cholangitis | K83.01 | chronic
acute pancreatitis | K85.90 ! | acute-systemic | pancreatitis
alcoholic pancreatitis | K85.20 ! | acute-systemic | alcohol induced pancreatitis
gallstone pancreatitis | K85.10 ! | acute-systemic | biliary pancreatitis
chronic pancreatitis | K86.1 | chronic
pancreatic insufficiency | K86.81 | chronic
recurrent pancreatitis | K86.1 | chronic
pancreatic mass | K86.89 | undiagnosed | pancreatic lesion; mass in pancreas; mass in the pancreas
pancreatic cyst | K86.2 | undiagnosed
intraductal papillary mucinous neoplasm | D49.0 | undiagnosed | ipmn
pancreatic pseudocyst | K86.3 | undiagnosed
splenomegaly | R16.1 | undiagnosed | enlarged spleen
dental abscess | K04.7 | acute | tooth abscess; periapical abscess; dental infection; tooth infection; infected tooth
dental caries | K02.9 | acute | tooth decay; dental decay; carious teeth; caries; dental cavity; nonrestorable teeth; non-restorable teeth; rotten teeth; broken down teeth
poor dentition | K08.9 | chronic
dental pain | K08.89 | symptom | toothache; tooth pain; tooth ache; odontalgia
gingivitis | K05.10 | acute
periodontitis | K05.30 | chronic | periodontal disease; gum disease
temporomandibular joint disorder | M26.60{1,2,3,9} | chronic | tmj; =TMD; temporomandibular joint syndrome; temporomandibular joint dysfunction
oral thrush | B37.0 | acute | thrush; oral candidiasis
stomatitis | K12.1 | acute | mouth ulcer; mouth sore; oral ulcer
burning mouth syndrome | K14.6 | chronic | glossodynia; burning tongue
aphthous ulcer | K12.0 | self-limited | canker sore; aphthous stomatitis
mucositis | K12.30 | acute
glossitis | K14.0 | acute
chronic glossitis | K14.0 | chronic
oral lesion | K13.70 | undiagnosed | oral mass; mouth lesion
tongue lesion | K14.8 | undiagnosed | lesion of tongue; tongue mass; mass of the tongue
leukoplakia | K13.21 | undiagnosed
dry mouth | R68.2 | symptom | xerostomia
sialadenitis | K11.20 | acute | salivary gland infection
parotitis | K11.20 | acute
sialolithiasis | K11.5 | acute | salivary stone; salivary duct stone
parotid mass | K11.8 | undiagnosed | parotid tumor; parotid swelling
salivary gland mass | K11.8 | undiagnosed
gastrointestinal symptoms | R19.8 | symptom | gi upset; gi symptoms
decreased appetite | R63.0 | symptom | poor appetite; loss of appetite; anorexia; diminished appetite
decreased oral intake | R63.8 | symptom | poor oral intake
feeding difficulty | R63.30 | symptom | feeding problems; feeding intolerance; poor feeding; feeding disorder; picky eater; picky eating
hiccups | R06.6 | symptom | singultus; intractable hiccups
`;
