/** Mouth to anus, liver, gallbladder, pancreas, hernias. Rows: see `problems.ts` in the folder above. */
export const digestive = `
# chronic
K21.9; gastroesophageal reflux disease; gerd; gord; reflux; gastroesophageal disease
K21.9; laryngopharyngeal reflux; =LPR
K21.00; reflux esophagitis; gerd with esophagitis; erosive esophagitis
K20.0; eosinophilic esophagitis; =EoE
K22.70; barrett esophagus; barrett's
K22.2; esophageal stricture; esophageal stenosis
K22.2; schatzki ring; esophageal ring
K22.0; achalasia
I85.00; esophageal varices; varices
K44.9; hiatal hernia; hiatus hernia
K44.9; paraesophageal hernia
K30; dyspepsia; indigestion; sour stomach
K29.50; chronic gastritis
K27.9; peptic ulcer disease; =PUD; peptic ulcer
K25.9; gastric ulcer; stomach ulcer
K26.9; duodenal ulcer
K31.84; gastroparesis; delayed gastric emptying
K31.7; gastric polyp
K52.839; microscopic colitis; collagenous colitis; lymphocytic colitis
K50.90; crohn disease; crohn's; regional enteritis; crohn colitis
K51.90; ulcerative colitis
K51.00; ulcerative pancolitis; pancolitis
K51.20; ulcerative proctitis
K52.9; inflammatory bowel disease; =IBD
K58.9; irritable bowel syndrome; =IBS; irritable bowel; spastic colon
K58.1; irritable bowel syndrome with constipation; ibs-c
K58.0; irritable bowel syndrome with diarrhea; ibs-d
K90.0; celiac disease; celiac sprue; coeliac disease; gluten sensitive enteropathy
K90.41; gluten sensitivity; gluten intolerance
K90.9; malabsorption
K63.829; small intestinal bacterial overgrowth; =SIBO; bacterial overgrowth
K90.821; short bowel syndrome
K57.30; diverticulosis; diverticular disease
K63.5; colon polyp; colonic polyp; colorectal polyp; sigmoid polyp; cecal polyp; sessile polyp; polyp of the colon; polyps of the colon
K62.1; rectal polyp
K63.5; hyperplastic polyp of colon; hyperplastic polyp; hyperplastic colon polyp
D12.6; adenomatous polyp of colon; adenomatous polyp; tubular adenoma; colon adenoma
D12.6; villous adenoma
K59.01; slow transit constipation
K59.03; opioid-induced constipation; drug-induced constipation
K59.09; chronic constipation
K59.04; chronic idiopathic constipation; constipation of childhood; functional constipation
R11.15; cyclic vomiting syndrome
K64.9; hemorrhoids; haemorrhoids; piles; hemorrhoid
K64.4; external hemorrhoids
K64.8; internal hemorrhoids
K60.30; anal fistula; fistula in ano; perirectal fistula
K62.3; rectal prolapse
R15.9; fecal incontinence; bowel incontinence; stool incontinence; soiling
R15.9; encopresis
K40.90; inguinal hernia; right inguinal hernia; left inguinal hernia; hernia inguinal
K40.20; bilateral inguinal hernia; bilateral inguinal hernias
K42.9; umbilical hernia
K43.9; ventral hernia; abdominal wall hernia
K43.9; epigastric hernia
K43.2; incisional hernia
K41.90; femoral hernia
K46.9; hernia
K76.0; fatty liver; nafld; masld; hepatic steatosis; steatosis of liver; non-alcoholic fatty liver; metabolic dysfunction-associated steatotic liver disease
K75.81; nonalcoholic steatohepatitis; nash; =MASH; steatohepatitis
K74.60; cirrhosis
K74.60; decompensated cirrhosis
K72.10; end stage liver disease; =ESLD
K70.30; alcoholic cirrhosis
K70.9; alcoholic liver disease; alcohol-related liver disease
K74.3; primary biliary cholangitis; primary biliary cirrhosis
K75.4; autoimmune hepatitis
B19.10; hepatitis b; hep b; =HBV; hbv infection
B18.1; chronic hepatitis b; hepatitis b carrier; chronic hbv
B19.20; hepatitis c; hepatitis c virus; =HCV; hcv infection; hep c; hepatitis c infection; hepatitis c virus infection
B18.2; chronic hepatitis c; chronic hcv; chronic hepatitis c infection
R18.8; ascites
K76.6; portal hypertension
K76.89; liver cyst; hepatic cyst
D18.03; hepatic hemangioma; liver hemangioma; hemangioma of liver
K80.20; gallstones; cholelithiasis; gallbladder stones; gallstone; symptomatic cholelithiasis
K82.9; gallbladder disease; gall bladder disease; gallbladder dysfunction
K82.8; biliary dyskinesia; gallbladder dyskinesia
K82.4; gallbladder polyp
K81.1; chronic cholecystitis
K83.01; primary sclerosing cholangitis
K86.1; chronic pancreatitis
K86.81; pancreatic insufficiency
K86.1; recurrent pancreatitis
K08.9; poor dentition
K05.30; periodontitis; periodontal disease; gum disease
M26.60{1,2,3,9}; temporomandibular joint disorder; tmj; =TMD; temporomandibular joint syndrome; temporomandibular joint dysfunction
K14.6; burning mouth syndrome; glossodynia; burning tongue
K14.0; chronic glossitis
# acute
K20.90; esophagitis; odynophagia from esophagitis
K20.80; radiation esophagitis
K29.70; gastritis
K29.60; erosive gastritis
K29.70; h. pylori gastritis
K29.00; acute gastritis
B96.81; helicobacter pylori infection; h pylori; h. pylori; helicobacter pylori; h pylori infection
K29.80; duodenitis
K52.9; gastroenteritis
A05.9; food poisoning; foodborne illness
A09; infectious gastroenteritis; infectious diarrhea; infectious enteritis; traveler's diarrhea
A08.4; viral gastroenteritis; gastroenteritis viral; stomach flu; stomach bug; viral gastritis; viral enteritis; tummy bug; gastric flu; stomach virus
K56.41; fecal impaction; stool impaction; impacted stool
K64.5; thrombosed hemorrhoid; thrombosed external hemorrhoid
K60.2; anal fissure; fissure in ano
K60.2; rectal fissure
K61.1; perirectal abscess; perianal abscess; anorectal abscess
K62.89; proctitis; proctosigmoiditis; rectal inflammation
L29.0; pruritus ani
L05.91; pilonidal cyst; pilonidal disease
L05.92; pilonidal sinus
L05.01; pilonidal abscess
K80.50; biliary colic
K04.7; dental abscess; tooth abscess; periapical abscess; dental infection; tooth infection; infected tooth
K02.9; dental caries; tooth decay; dental decay; carious teeth; caries; dental cavity; nonrestorable teeth; non-restorable teeth; rotten teeth; broken down teeth
K05.10; gingivitis
B37.0; oral thrush; thrush; oral candidiasis
K12.1; stomatitis; mouth ulcer; mouth sore; oral ulcer
K12.30; mucositis
K14.0; glossitis
K11.20; sialadenitis; salivary gland infection
K11.20; parotitis
K11.5; sialolithiasis; salivary stone; salivary duct stone
# acute-systemic
I85.01 !; variceal bleed; bleeding esophageal varices; variceal hemorrhage
Q40.0; pyloric stenosis
A04.72; clostridium difficile colitis; c diff colitis; c. difficile colitis; c difficile; c diff; c. diff; clostridium difficile infection; clostridioides difficile
K52.9; colitis
K55.9 !; ischemic colitis
A09; infectious colitis
K55.9 !; ischemic bowel; bowel ischemia
K55.9 !; mesenteric ischemia
K57.32; diverticulitis
K57.31 !; diverticular bleed; diverticular hemorrhage
R10.0 !; acute abdomen; surgical abdomen
K65.9 !; peritonitis
K65.2 !; spontaneous bacterial peritonitis
K35.80 !; appendicitis
K35.32 !; perforated appendicitis; ruptured appendix; ruptured appendicitis
K56.609 !; bowel obstruction; =SBO; intestinal obstruction
K56.600 !; partial small bowel obstruction; partial bowel obstruction
K56.7; ileus
K56.2 !; volvulus
K56.1 !; intussusception
K63.1 !; perforated viscus; bowel perforation; perforated bowel
K66.8 !; free intraperitoneal air; free air; pneumoperitoneum
K27.5 !; perforated ulcer; perforated peptic ulcer
K92.2 !; gastrointestinal bleed; gi bleed; gi bleeding; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gi bleed; lower gi bleed; ugib; lgib; gi hemorrhage; upper gi bleeding; lower gi bleeding
K92.0 !; hematemesis; vomiting blood
K46.0 !; incarcerated hernia; strangulated hernia
K43.6 !; incarcerated ventral hernia
K42.0 !; incarcerated umbilical hernia; strangulated umbilical hernia
K40.30 !; incarcerated inguinal hernia; strangulated inguinal hernia
K70.10; alcoholic hepatitis
K75.9; hepatitis
B15.9; hepatitis a
K76.82 !; hepatic encephalopathy; portosystemic encephalopathy
K72.90 !; liver failure; hepatic failure
K72.00 !; acute liver failure; fulminant hepatic failure; acute hepatic failure
K75.0 !; liver abscess; hepatic abscess
K83.1; obstructive jaundice
K81.9; cholecystitis
K81.0 !; acute cholecystitis; gangrenous cholecystitis
K81.0 !; acalculous cholecystitis
K80.50; choledocholithiasis; common bile duct stone; cbd stone; common duct stone
K83.1; biliary obstruction; bile duct obstruction
K83.09 !; cholangitis
K85.90 !; acute pancreatitis; pancreatitis
K85.20 !; alcoholic pancreatitis; alcohol induced pancreatitis
K85.10 !; gallstone pancreatitis; biliary pancreatitis
# symptom
R12; heartburn; pyrosis
K30; stomach upset; gastric upset; upset stomach
R19.7; diarrhea and vomiting; d and v; vomiting and diarrhea; diarrhea with vomiting
R11.2; nausea, vomiting and diarrhea; nausea vomiting diarrhea; n/v/d
K59.00; constipation; obstipation; hard stools
R19.7; diarrhea; loose stools; diarrhoea
K52.9; chronic diarrhea
R11.0; nausea; nausea without vomiting
R11.2; nausea and vomiting; nausea with vomiting; intractable nausea and vomiting; n/v; vomiting and nausea; nausea, vomiting
R11.10; intractable vomiting
R11.10; vomiting; emesis; throwing up
R10.9; abdominal pain; belly pain; abdominal discomfort; stomach ache; stomach pain; tummy pain; abdo pain; recurrent abdominal pain; stomachache
R10.9; abdominal cramping; abdominal cramps
R10.13; epigastric pain; epigastric discomfort; epigastric abdominal pain
R10.11; right upper quadrant pain; ruq pain; right upper quadrant abdominal pain
R10.12; left upper quadrant pain; luq pain; left upper quadrant abdominal pain
R10.31; right lower quadrant pain; rlq pain; right lower quadrant abdominal pain; right iliac fossa pain
R10.32; left lower quadrant pain; llq pain; left lower quadrant abdominal pain
R10.30; lower abdominal pain; lower abdo pain
R10.33; periumbilical pain; periumbilical abdominal pain
R10.84; generalized abdominal pain; diffuse abdominal pain
R14.0; bloating; abdominal distension; abdominal distention; gassiness
R14.3; flatulence; passing gas; excessive gas
R13.10; odynophagia; painful swallowing; pain on swallowing
K62.89; rectal pain; proctalgia; anal pain
K08.89; dental pain; toothache; tooth pain; tooth ache; odontalgia
R68.2; dry mouth; xerostomia
R19.8; gastrointestinal symptoms; gi upset; gi symptoms
R63.0; decreased appetite; poor appetite; loss of appetite; anorexia; diminished appetite
R63.8; decreased oral intake; poor oral intake
R63.30; feeding difficulty; feeding problems; feeding intolerance; poor feeding; feeding disorder; picky eater; picky eating
R06.6; hiccups; singultus; intractable hiccups
# undiagnosed
R19.00; abdominal mass
R22.2; abdominal wall mass
R19.4; change in bowel habits; change in bowel habit; altered bowel habit; change in bowel function; change of bowel habit; alternating stools
R13.10; dysphagia; difficulty swallowing; trouble swallowing; swallowing difficulty
K92.1; melena; black stools; tarry stools
K92.1; hematochezia; blood in stool; blood in the stool; bloody stool
K62.5; rectal bleeding; =BRBPR; bright red blood per rectum; pr bleeding; rectal bleed; anal bleeding; blood in the toilet; blood in toilet; =PR bleed; =PR bleeding; blood on toilet paper; bleeding from the back passage
R19.5; occult blood in stool; heme positive stool; guaiac positive stool; heme-positive stools; positive fecal occult blood test; positive cologuard; positive fit test; hemoccult positive; positive stool guaiac
R16.0; liver mass; hepatic mass; liver lesion; hepatic lesion; hepatic hilar mass; liver nodule; hepatic nodule
R16.2; hepatosplenomegaly
R16.0; hepatomegaly; enlarged liver
R74.01; elevated liver enzymes; elevated transaminases; transaminitis; elevated alt; elevated ast; abnormal liver enzymes
R79.89; elevated liver function tests; elevated lfts; abnormal liver function tests; abnormal lfts; elevated liver function test; increased liver function tests; deranged lfts; raised lfts; elevated liver function
R74.8; elevated alkaline phosphatase; elevated alk phos; elevated alkaline phosphatase level
R17; jaundice
R17; hyperbilirubinemia; elevated bilirubin
K86.89; pancreatic mass; pancreatic lesion; mass in pancreas; mass in the pancreas
K86.2; pancreatic cyst
D49.0; intraductal papillary mucinous neoplasm; ipmn
K86.3; pancreatic pseudocyst
R16.1; splenomegaly; enlarged spleen
K13.70; oral lesion; oral mass; mouth lesion
K14.8; tongue lesion; lesion of tongue; tongue mass; mass of the tongue
K13.21; leukoplakia
K11.8; parotid mass; parotid tumor; parotid swelling
K11.8; salivary gland mass
# self-limited
K12.0; aphthous ulcer; canker sore; aphthous stomatitis
`;
