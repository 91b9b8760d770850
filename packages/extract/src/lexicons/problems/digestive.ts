/** Mouth to anus, liver, gallbladder, pancreas, hernias. Columns: see `problems.ts` in the folder above. */
export const digestive = `
gastroesophageal reflux disease | K21.9 | chronic | gerd; gord; acid reflux; esophageal reflux; gastroesophageal reflux; reflux disease; reflux; gastroesophageal disease; laryngopharyngeal reflux; gastro-oesophageal reflux; reflux symptoms; gerd symptoms
reflux esophagitis | K21.00 | chronic | gerd with esophagitis; erosive esophagitis
esophagitis | K20.90 | acute | odynophagia from esophagitis
radiation esophagitis | K20.80 | acute
eosinophilic esophagitis | K20.0 | chronic | =EoE
barrett esophagus | K22.70 | chronic | barrett's esophagus; barretts esophagus; barrett's; barretts
esophageal stricture | K22.2 | chronic | esophageal stenosis; schatzki ring; esophageal ring
achalasia | K22.0 | chronic
esophageal varices | I85.00 | chronic | varices
variceal bleed | I85.01 ! | acute-systemic | bleeding esophageal varices; variceal hemorrhage
hiatal hernia | K44.9 | chronic | hiatus hernia; paraesophageal hernia
heartburn | R12 | symptom | pyrosis
dyspepsia | K30 | chronic | indigestion; functional dyspepsia; gastric upset; stomach upset
gastritis | K29.70 | acute | acute gastritis; h pylori gastritis; chronic gastritis; erosive gastritis
helicobacter pylori infection | B96.81 | acute | h pylori; h. pylori; helicobacter pylori; h pylori infection
peptic ulcer disease | K27.9 | chronic | =PUD; peptic ulcer
gastric ulcer | K25.9 | chronic | stomach ulcer
duodenal ulcer | K26.9 | chronic | duodenitis
gastroparesis | K31.84 | chronic | delayed gastric emptying
pyloric stenosis | Q40.0 | acute-systemic
gastric polyp | K31.7 | chronic
gastroenteritis | A09 | acute | viral gastroenteritis; acute gastroenteritis; stomach flu; infectious gastroenteritis; gastroenteritis viral; infectious diarrhea; food poisoning; stomach bug; traveler's diarrhea; d and v
clostridium difficile colitis | A04.72 | acute-systemic | c diff colitis; c. difficile colitis; c difficile; c diff; c. diff; clostridium difficile infection; clostridioides difficile
colitis | K52.9 | acute-systemic | infectious colitis; ischemic colitis
microscopic colitis | K52.839 | chronic | collagenous colitis; lymphocytic colitis
ischemic bowel | K55.9 ! | acute-systemic | mesenteric ischemia; ischemic colitis acute
crohn disease | K50.90 | chronic | crohn's disease; crohns; crohn's; regional enteritis; crohn colitis
ulcerative colitis | K51.90 | chronic | ulcerative proctitis; pancolitis
inflammatory bowel disease | K52.9 | chronic | =IBD
irritable bowel syndrome | K58.9 | chronic | =IBS; irritable bowel; irritable bowel syndrome with constipation; spastic colon; ibs-c
irritable bowel syndrome with diarrhea | K58.0 | chronic | ibs-d
celiac disease | K90.0 | chronic | celiac sprue; coeliac disease; gluten sensitive enteropathy; gluten sensitivity; gluten intolerance
malabsorption | K90.9 | chronic
small intestinal bacterial overgrowth | K63.829 | chronic | =SIBO; bacterial overgrowth
short bowel syndrome | K90.821 | chronic
diverticulosis | K57.30 | chronic | diverticular disease; colonic diverticulosis; sigmoid diverticulosis
diverticulitis | K57.32 | acute-systemic | acute diverticulitis; sigmoid diverticulitis
diverticular bleed | K57.31 ! | acute-systemic | diverticular hemorrhage
colon polyp | K63.5 | chronic | colonic polyp; colorectal polyp; colon polyps; sigmoid polyp; hyperplastic polyp
adenomatous polyp of colon | D12.6 | chronic | adenomatous polyp; tubular adenoma; colon adenoma; villous adenoma
constipation | K59.00 | symptom | opioid induced constipation; obstipation; fecal impaction; hard stools; slow transit constipation
chronic constipation | K59.09 | chronic | chronic idiopathic constipation
diarrhea | R19.7 | symptom | loose stools; watery diarrhea; diarrhoea; acute diarrhea
chronic diarrhea | K52.9 | symptom
nausea | R11.0 | symptom | nausea without vomiting
nausea and vomiting | R11.2 | symptom | nausea vomiting; nausea with vomiting; intractable nausea and vomiting; n/v; intractable vomiting; vomiting and nausea; nausea, vomiting
vomiting | R11.10 | symptom | emesis; throwing up
cyclic vomiting syndrome | R11.15 | chronic
abdominal pain | R10.9 | symptom | belly pain; abdominal discomfort; abdominal cramping; stomach ache; stomach pain; abdominal cramps; tummy pain; abdo pain; chronic abdominal pain; recurrent abdominal pain; stomachache
epigastric pain | R10.13 | symptom | epigastric discomfort; epigastric abdominal pain
right upper quadrant pain | R10.11 | symptom | ruq pain; right upper quadrant abdominal pain
left upper quadrant pain | R10.12 | symptom | luq pain; left upper quadrant abdominal pain
right lower quadrant pain | R10.31 | symptom | rlq pain; right lower quadrant abdominal pain; right iliac fossa pain
left lower quadrant pain | R10.32 | symptom | llq pain; left lower quadrant abdominal pain
lower abdominal pain | R10.30 | symptom | lower abdo pain
periumbilical pain | R10.33 | symptom | periumbilical abdominal pain
generalized abdominal pain | R10.84 | symptom | diffuse abdominal pain
acute abdomen | R10.0 ! | acute-systemic | surgical abdomen
peritonitis | K65.9 ! | acute-systemic | spontaneous bacterial peritonitis
bloating | R14.0 | symptom | abdominal distension; abdominal distention; abdominal bloating; gas; flatulence
abdominal mass | R19.00 | undiagnosed | intra-abdominal mass; abdominal wall mass
change in bowel habits | R19.4 | undiagnosed | change in bowel habit; altered bowel habit
dysphagia | R13.10 | undiagnosed | difficulty swallowing; trouble swallowing; swallowing difficulty
odynophagia | R13.10 | symptom | painful swallowing; pain on swallowing
appendicitis | K35.80 ! | acute-systemic | acute appendicitis; perforated appendicitis; ruptured appendix; early appendicitis
bowel obstruction | K56.609 ! | acute-systemic | small bowel obstruction; =SBO; intestinal obstruction; large bowel obstruction; partial small bowel obstruction; bowel obstructions
ileus | K56.7 | acute-systemic | paralytic ileus; adynamic ileus; postoperative ileus
volvulus | K56.2 ! | acute-systemic
intussusception | K56.1 ! | acute-systemic
perforated viscus | K63.1 ! | acute-systemic | bowel perforation; perforated bowel; perforated ulcer; free air
gastrointestinal bleed | K92.2 ! | acute-systemic | gi bleed; gi bleeding; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gi bleed; lower gi bleed; upper gastrointestinal bleed; lower gastrointestinal bleed; ugib; lgib; gi hemorrhage; upper gi bleeding; lower gi bleeding
hematemesis | K92.0 ! | acute-systemic | vomiting blood
melena | K92.1 | undiagnosed | black stools; tarry stools; black tarry stools; hematochezia; blood in stool; blood in stools; bloody stools
rectal bleeding | K62.5 | undiagnosed | =BRBPR; bright red blood per rectum; pr bleeding; rectal bleed; anal bleeding
occult blood in stool | R19.5 | undiagnosed | heme positive stool; guaiac positive stool; heme-positive stools; positive fecal occult blood test; positive cologuard; positive fit test; hemoccult positive
hemorrhoids | K64.9 | chronic | internal hemorrhoids; external hemorrhoids; haemorrhoids; piles; hemorrhoid
thrombosed hemorrhoid | K64.5 | acute | thrombosed external hemorrhoid
anal fissure | K60.2 | acute | fissure in ano; rectal fissure
anal fistula | K60.30 | chronic | fistula in ano; perirectal fistula
perirectal abscess | K61.1 | acute | perianal abscess; anorectal abscess
rectal prolapse | K62.3 | chronic
rectal pain | K62.89 | symptom | proctalgia; proctitis; anal pain
pruritus ani | L29.0 | acute
fecal incontinence | R15.9 | chronic | bowel incontinence; encopresis
pilonidal cyst | L05.91 | acute | pilonidal sinus; pilonidal disease
pilonidal abscess | L05.01 | acute
inguinal hernia | K40.90 | chronic | right inguinal hernia; left inguinal hernia; hernia inguinal; indirect inguinal hernia; direct inguinal hernia
bilateral inguinal hernia | K40.20 | chronic | bilateral inguinal hernias
umbilical hernia | K42.9 | chronic
ventral hernia | K43.9 | chronic | abdominal wall hernia; epigastric hernia
incisional hernia | K43.2 | chronic
femoral hernia | K41.90 | chronic
hernia | K46.9 | chronic
incarcerated hernia | K46.0 ! | acute-systemic | incarcerated inguinal hernia; strangulated hernia; incarcerated umbilical hernia; incarcerated ventral hernia
fatty liver | K76.0 | chronic | nafld; masld; hepatic steatosis; steatosis of liver; fatty liver disease; nonalcoholic fatty liver disease; non-alcoholic fatty liver
nonalcoholic steatohepatitis | K75.81 | chronic | nash; =MASH; steatohepatitis
cirrhosis | K74.60 | chronic | hepatic cirrhosis; liver cirrhosis; cirrhosis of the liver; cirrhosis of liver; end stage liver disease; =ESLD; decompensated cirrhosis; cryptogenic cirrhosis
alcoholic cirrhosis | K70.30 | chronic | alcoholic liver disease; alcoholic cirrhosis of liver
primary biliary cholangitis | K74.3 | chronic | primary biliary cirrhosis
alcoholic hepatitis | K70.10 | acute-systemic
hepatitis | K75.9 | acute-systemic
autoimmune hepatitis | K75.4 | chronic
hepatitis a | B15.9 | acute-systemic
hepatitis b | B19.10 | chronic
chronic hepatitis b | B18.1 | chronic | hepatitis b carrier; =HBV
hepatitis c | B19.20 | chronic
chronic hepatitis c | B18.2 | chronic | hepatitis c virus; =HCV; hcv infection; hep c; hepatitis c infection
hepatic encephalopathy | K76.82 ! | acute-systemic | portosystemic encephalopathy
ascites | R18.8 | chronic
portal hypertension | K76.6 | chronic
liver failure | K72.90 ! | acute-systemic | hepatic failure; acute liver failure; fulminant hepatic failure
liver mass | R16.0 | undiagnosed | hepatic mass; liver lesion; hepatic lesion; hepatic hilar mass; hepatomegaly; hepatosplenomegaly
liver cyst | K76.89 | chronic | hepatic cyst; hepatic hemangioma
liver abscess | K75.0 ! | acute-systemic | hepatic abscess
elevated liver enzymes | R74.01 | undiagnosed | elevated lfts; abnormal liver function tests; abnormal lfts; elevated liver function tests; elevated transaminases; transaminitis; elevated liver function test; elevated alt; elevated ast
elevated alkaline phosphatase | R74.8 | undiagnosed | elevated alk phos; elevated alkaline phosphatase level
jaundice | R17 | undiagnosed | hyperbilirubinemia; obstructive jaundice; elevated bilirubin
gallstones | K80.20 | chronic | cholelithiasis; gallbladder stones; gallstone; gallbladder disease; symptomatic cholelithiasis; gallstone disease
biliary colic | K80.50 | acute
biliary dyskinesia | K82.8 | chronic | gallbladder dyskinesia; gallbladder polyp
cholecystitis | K81.9 | acute-systemic | chronic cholecystitis
acute cholecystitis | K81.0 ! | acute-systemic | acalculous cholecystitis; gangrenous cholecystitis
choledocholithiasis | K80.50 | acute-systemic | common bile duct stone; cbd stone; common duct stone; biliary obstruction; bile duct obstruction
cholangitis | K83.09 ! | acute-systemic | ascending cholangitis
primary sclerosing cholangitis | K83.01 | chronic
acute pancreatitis | K85.90 ! | acute-systemic | pancreatitis; gallstone pancreatitis; alcoholic pancreatitis; biliary pancreatitis; acute alcoholic pancreatitis
chronic pancreatitis | K86.1 | chronic | recurrent pancreatitis; pancreatic insufficiency
pancreatic mass | K86.89 | undiagnosed | pancreatic lesion; mass in pancreas; mass in the pancreas
pancreatic cyst | K86.2 | undiagnosed | pancreatic pseudocyst; ipmn
splenomegaly | R16.1 | undiagnosed | enlarged spleen
dental abscess | K04.7 | acute | tooth abscess; periapical abscess; dental infection; tooth infection; infected tooth
dental caries | K02.9 | acute | tooth decay; dental decay; cavities; carious teeth; poor dentition
dental pain | K08.89 | symptom | toothache; tooth pain; tooth ache; odontalgia
gingivitis | K05.10 | acute | gum disease; periodontal disease; periodontitis
temporomandibular joint disorder | M26.60{1,2,3,9} | chronic | tmj; =TMD; temporomandibular joint syndrome; tmj syndrome; temporomandibular joint dysfunction; tmj dysfunction
oral thrush | B37.0 | acute | thrush; oral candidiasis
stomatitis | K12.1 | acute | mouth ulcer; mouth sores; mouth sore
aphthous ulcer | K12.0 | self-limited | canker sore; aphthous stomatitis; aphthous ulcers
mucositis | K12.30 | acute
glossitis | K14.0 | chronic | chronic glossitis
glossodynia | K14.6 | chronic | burning mouth syndrome; burning tongue
oral lesion | K13.70 | undiagnosed | lesion of tongue; tongue lesion; tongue mass; oral mass; leukoplakia; mouth lesion
dry mouth | R68.2 | symptom | xerostomia
sialadenitis | K11.20 | acute | parotitis; submandibular sialadenitis; salivary gland infection
sialolithiasis | K11.5 | acute | salivary stone; salivary duct stone
parotid mass | K11.8 | undiagnosed | parotid tumor; salivary gland mass; parotid swelling
gastrointestinal symptoms | R19.8 | symptom | gi upset; gi symptoms
decreased appetite | R63.0 | symptom | poor appetite; loss of appetite; anorexia; decreased oral intake; poor oral intake; diminished appetite
feeding difficulty | R63.30 | symptom | feeding problems; feeding intolerance; poor feeding
hiccups | R06.6 | symptom | singultus; intractable hiccups
`;
