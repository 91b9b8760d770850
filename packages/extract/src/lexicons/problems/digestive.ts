/** Mouth to anus, liver, gallbladder, pancreas, hernias. Rows: see `problems.ts` in the folder above. */
export const digestive = `
# chronic
B18.1; chronic hepatitis b; hepatitis b carrier; chronic hbv
.2; chronic hepatitis c; chronic hcv
B19.10; hepatitis b; hep b; =HBV; hbv infection
.20; hepatitis c; =HCV; hcv infection; hep c
D12.6; adenomatous polyp of colon; adenomatous polyp; tubular adenoma; colon adenoma
D13.1; fundic gland polyp; gastric adenoma
.2; duodenal polyp; duodenal adenoma
D16.9; osteochondroma
D18.03; hepatic hemangioma; liver hemangioma; hemangioma of liver
I85.00; esophageal varices; varices
K01.1; impacted teeth; impacted tooth; impacted wisdom teeth; impacted wisdom tooth; impacted third molar
K05.30; periodontitis; periodontal disease; gum disease
K08.9; poor dentition
K11.20; sialoadenitis
.7; sialorrhea; drooling
K14.0; chronic glossitis
.6; burning mouth syndrome; glossodynia; burning tongue
K20.0; eosinophilic esophagitis; =EoE
K21.00; reflux esophagitis; gerd with esophagitis; erosive esophagitis
.9; gastroesophageal reflux disease; gerd; gord; reflux; gastroesophageal disease
.9; laryngopharyngeal reflux; =LPR
K22.0; achalasia
.2; esophageal stricture; esophageal stenosis
.2; schatzki ring; esophageal ring
.4; nutcracker esophagus; esophageal spasm; jackhammer esophagus; esophageal dysmotility
.5; zenker diverticulum
.70; barrett esophagus; barrett's
K25.9; gastric ulcer; stomach ulcer
K26.9; duodenal ulcer
K27.9; peptic ulcer disease; =PUD; peptic ulcer
K29.50; chronic gastritis
K30; dyspepsia; indigestion; sour stomach
K31.7; gastric polyp
.811; gastric antral vascular ectasia; =GAVE; watermelon stomach
.819; angiodysplasia of stomach; gastric avm
.84; gastroparesis; delayed gastric emptying
K40.20; bilateral inguinal hernia
.90; inguinal hernia; right inguinal hernia; left inguinal hernia; hernia inguinal
K41.90; femoral hernia
K42.9; umbilical hernia
K43.2; incisional hernia
.5; parastomal hernia; peristomal hernia
.9; ventral hernia; abdominal wall hernia
.9; epigastric hernia
K44.9; hiatal hernia; hiatus hernia
.9; paraesophageal hernia
K46.9; hernia
K50.90; crohn disease; crohn's; regional enteritis; crohn colitis
K51.00; ulcerative pancolitis; pancolitis
.20; ulcerative proctitis
.90; ulcerative colitis
K52.839; microscopic colitis; collagenous colitis; lymphocytic colitis
.9; inflammatory bowel disease; =IBD
K55.20; colonic avm; angiodysplasia
K57.30; diverticulosis; diverticular disease
K58.0; irritable bowel syndrome with diarrhea; ibs-d
.1; irritable bowel syndrome with constipation; ibs-c
.9; irritable bowel syndrome; =IBS; irritable bowel; spastic colon
K59.01; slow transit constipation
.03; opioid-induced constipation; drug-induced constipation
.04; chronic idiopathic constipation; constipation of childhood; functional constipation
.09; chronic constipation
.2; megacolon; colonic inertia; pelvic floor dyssynergia
K60.30; anal fistula; fistula in ano; perirectal fistula
.30; perianal fistula; anorectal fistula
K62.0; anal polyp; hypertrophied anal papilla
.1; rectal polyp
.3; rectal prolapse
.82; anal dysplasia
K63.2; enterocutaneous fistula
.5; colon polyp; colonic polyp; colorectal polyp; sigmoid polyp; cecal polyp; sessile polyp
.5; hyperplastic polyp of colon; hyperplastic polyp; hyperplastic colon polyp
.829; small intestinal bacterial overgrowth; =SIBO; bacterial overgrowth
K66.0; abdominal adhesions; intraabdominal adhesions
K70.30; alcoholic cirrhosis
.9; alcoholic liver disease; alcohol-related liver disease
K71.9; drug-induced liver injury; =DILI
K72.10; end stage liver disease; =ESLD
K74.3; primary biliary cholangitis; primary biliary cirrhosis
.60; cirrhosis
.60; decompensated cirrhosis
K75.4; autoimmune hepatitis
.4; aih
.81; nonalcoholic steatohepatitis; nash; =MASH; steatohepatitis
K76.0; fatty liver; nafld; masld; hepatic steatosis; metabolic dysfunction-associated steatotic liver disease
.1; congestive hepatopathy; cardiac cirrhosis
.6; portal hypertension
.7 !; hepatorenal syndrome
.81; hepatopulmonary syndrome
K80.20; gallstones; cholelithiasis; gallbladder stones; gallstone
K81.1; chronic cholecystitis
K82.4; gallbladder polyp
.8; biliary dyskinesia; gallbladder dyskinesia
.9; gallbladder disease; gall bladder disease; gallbladder dysfunction
K83.01; primary sclerosing cholangitis
.01; sclerosing cholangitis; =PSC
.1; biliary stricture; bile duct stricture
.4; sphincter of oddi dysfunction
K86.1; chronic pancreatitis
.1; recurrent pancreatitis
.81; pancreatic insufficiency
.89; pancreatic duct stricture
K90.0; celiac disease; celiac sprue; coeliac disease; gluten sensitive enteropathy
.41; gluten sensitivity; gluten intolerance
.821; short bowel syndrome
.9; malabsorption
K91.1; dumping syndrome; post-gastrectomy syndrome
.2; short gut syndrome
.30; postoperative bowel obstruction
.5; postcholecystectomy syndrome; post-cholecystectomy syndrome
.850; pouchitis
.89; anastomotic leak; bile leak; anastomotic stricture
K94.09; stoma prolapse; prolapsed colostomy; colostomy prolapse; colostomy complication
.19; high ostomy output; ileostomy complication; high output ileostomy
M26.60{1,2,3,9}; temporomandibular joint disorder; tmj; =TMD
Q44.2; biliary atresia
R11.15; cyclic vomiting syndrome
R15.9; fecal incontinence; bowel incontinence; stool incontinence; soiling
.9; encopresis
R18.8; ascites
# acute
A04.4; e. coli diarrhea; e coli enteritis; enterotoxigenic e. coli
A05.9; food poisoning; foodborne illness
A08.11; norovirus
.4; viral gastroenteritis; gastroenteritis viral; stomach flu; stomach bug; viral gastritis; viral enteritis; tummy bug; gastric flu; stomach virus
A09; infectious gastroenteritis; infectious diarrhea; infectious enteritis; traveler's diarrhea
B37.0; oral thrush; thrush; oral candidiasis
B96.81; helicobacter pylori infection; h pylori; helicobacter pylori
K02.9; dental caries; tooth decay; dental decay; carious teeth; caries; dental cavity; nonrestorable teeth; non-restorable teeth; rotten teeth
K04.7; dental abscess; tooth abscess; periapical abscess; dental infection; tooth infection; infected tooth
K05.10; gingivitis
K11.20; sialadenitis; salivary gland infection
.20; parotitis
.5; sialolithiasis; salivary stone; salivary duct stone
K12.1; stomatitis; mouth ulcer; mouth sore; oral ulcer
.30; mucositis
K13.0; cheilitis; mucocele of lip
K14.0; glossitis
.0; tongue ulcer
K20.90; esophagitis; odynophagia from esophagitis
K21.9; gastroesophageal reflux of infancy
K29.60; erosive gastritis
.70; gastritis
.80; duodenitis
K52.9; gastroenteritis
K56.41; fecal impaction; stool impaction; impacted stool
K60.2; anal fissure; fissure in ano
.2; rectal fissure
K61.1; perirectal abscess; perianal abscess; anorectal abscess
K62.89; proctitis; proctosigmoiditis; rectal inflammation
K64.4; external hemorrhoids
.8; internal hemorrhoids
.9; hemorrhoids; piles; hemorrhoid
.5; thrombosed hemorrhoid; thrombosed external hemorrhoid
K80.50; biliary colic
K91.840; post-op bleeding; postoperative hemorrhage
.89; postoperative ileus; post-op ileus
K94.20; gastrostomy complication; clogged peg tube; dislodged g-tube; gastrostomy malfunction
L05.01; pilonidal abscess
.91; pilonidal cyst; pilonidal disease
.92; pilonidal sinus
L29.0; pruritus ani
# acute-systemic
A04.72; clostridium difficile colitis; c diff colitis; c. difficile colitis; c difficile; c diff; clostridium difficile infection; clostridioides difficile
A09; infectious colitis
B15.9; hepatitis a
I85.01 !; variceal bleed; variceal bleeding; bleeding esophageal varices; variceal hemorrhage
K22.6; mallory-weiss tear
K27.5 !; perforated ulcer; perforated peptic ulcer
K31.1; gastric outlet obstruction
K35.32 !; perforated appendicitis; ruptured appendix; ruptured appendicitis
.80 !; appendicitis
K40.30 !; incarcerated inguinal hernia; strangulated inguinal hernia
K42.0 !; incarcerated umbilical hernia; strangulated umbilical hernia
K43.6 !; incarcerated ventral hernia
K46.0 !; incarcerated hernia; strangulated hernia
K52.9; colitis
K55.9 !; ischemic colitis
.9 !; ischemic bowel; bowel ischemia
.9 !; mesenteric ischemia
K56.1 !; intussusception
.2 !; volvulus
.600 !; partial small bowel obstruction; partial bowel obstruction
.609 !; bowel obstruction; =SBO; intestinal obstruction
.7; ileus
K57.20 !; diverticular abscess
.31 !; diverticular bleed; diverticular hemorrhage
.32; diverticulitis
K59.31 !; toxic megacolon
K63.1 !; perforated viscus; bowel perforation; perforated bowel
.1 !; intestinal perforation
K65.1 !; abdominal abscess
.1 !; pelvic abscess
.2 !; spontaneous bacterial peritonitis
.9 !; peritonitis
K66.8 !; free intraperitoneal air; free air; pneumoperitoneum
K68.12; psoas abscess
K70.10; alcoholic hepatitis; alcoholic steatohepatitis
K72.00 !; acute liver failure; fulminant hepatic failure; acute hepatic failure
.90 !; liver failure; hepatic failure
K75.0 !; liver abscess; hepatic abscess
.9; hepatitis
K76.3; hepatic infarction
.82 !; hepatic encephalopathy; portosystemic encephalopathy
K80.50; choledocholithiasis; common bile duct stone; cbd stone; common duct stone
K81.0 !; acute cholecystitis; gangrenous cholecystitis
.0 !; acalculous cholecystitis
.9; cholecystitis
K83.09 !; cholangitis
.1; obstructive jaundice
.1; biliary obstruction; bile duct obstruction
K85.10 !; gallstone pancreatitis; biliary pancreatitis
.20 !; alcoholic pancreatitis; alcohol induced pancreatitis
.90 !; acute pancreatitis; pancreatitis
K92.0 !; hematemesis; vomiting blood
.2 !; gastrointestinal bleed; gi bleed; gi bleeding; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gi bleed; lower gi bleed; ugib; ugi bleed; lgib; lgi bleed; gi hemorrhage; upper gi bleeding; lower gi bleeding
Q40.0; pyloric stenosis
R10.0 !; acute abdomen; surgical abdomen
# symptom
K08.89; dental pain; toothache; tooth pain; tooth ache; odontalgia
K30; stomach upset; gastric upset; upset stomach
K52.9; chronic diarrhea
K59.00; constipation; obstipation; hard stools
K62.89; rectal pain; proctalgia; anal pain
R06.6; hiccups; singultus
R10.11; right upper quadrant pain; ruq pain; right upper quadrant abdominal pain
.12; left upper quadrant pain; luq pain; left upper quadrant abdominal pain
.13; epigastric pain; epigastric discomfort; epigastric abdominal pain
.30; lower abdominal pain; lower abdo pain
.31; right lower quadrant pain; rlq pain; right lower quadrant abdominal pain; right iliac fossa pain
.32; left lower quadrant pain; llq pain; left lower quadrant abdominal pain
.33; periumbilical pain; periumbilical abdominal pain
.84; generalized abdominal pain; diffuse abdominal pain
.9; abdominal pain; belly pain; abdominal discomfort; stomach ache; stomach pain; tummy pain; abdo pain; stomachache
.9; abdominal cramping; abdominal cramps
.9; abdominal wall pain
R11.0; nausea; nausea without vomiting
.10; intractable vomiting
.10; vomiting; emesis; throwing up
.2; nausea, vomiting and diarrhea; nausea vomiting diarrhea; n/v/d
.2; nausea and vomiting; nausea with vomiting; n/v; vomiting and nausea; nausea, vomiting
R12; heartburn; pyrosis
R13.10; odynophagia; painful swallowing; pain on swallowing
R14.0; bloating; abdominal distension; abdominal distention; gassiness
.2; belching; eructation
.3; flatulence; passing gas; excessive gas
R19.7; diarrhea and vomiting; d and v; vomiting and diarrhea; diarrhea with vomiting
.7; diarrhea; loose stools
.8; gastrointestinal symptoms; gi upset; gi symptoms
.8; tenesmus
R63.0; decreased appetite; poor appetite; loss of appetite; anorexia; diminished appetite
.30; feeding difficulty; feeding problems; feeding intolerance; poor feeding; feeding disorder; picky eater; picky eating
.8; decreased oral intake; poor oral intake
R68.2; dry mouth; xerostomia
# undiagnosed
D49.0; intraductal papillary mucinous neoplasm; ipmn
K11.8; parotid mass; parotid tumor; parotid swelling
K13.21; leukoplakia
.70; oral lesion; oral mass; mouth lesion
K14.8; tongue lesion; lesion of tongue; tongue mass
.8; tongue fullness
K31.89; gastric mass; gastric lesion; stomach mass
K62.5; rectal bleeding; =BRBPR; bright red blood per rectum; pr bleeding; rectal bleed; anal bleeding; blood in the toilet; blood in toilet; =PR bleed; =PR bleeding
.89; rectal mass
K63.89; colonic mass; colon mass; cecal mass; bowel mass
K83.8; bile duct dilatation; biliary dilatation; dilated common bile duct; dilated common duct
K86.2; pancreatic cyst
.3; pancreatic pseudocyst
.89; pancreatic mass; pancreatic lesion; mass in pancreas; mass in the pancreas
K92.1; melena; black stools; tarry stools
.1; hematochezia; blood in stool; blood in the stool; bloody stool
R13.10; dysphagia; difficulty swallowing; trouble swallowing; swallowing difficulty
R16.0; liver mass; hepatic mass; liver lesion; hepatic lesion; liver nodule; hepatic nodule
.0; hepatomegaly; enlarged liver
.1; splenomegaly; enlarged spleen
.2; hepatosplenomegaly
R17; jaundice
R17; hyperbilirubinemia; elevated bilirubin
R19.00; abdominal mass
.4; change in bowel habits; change in bowel habit; change in bowel function; alternating stools
.5; occult blood in stool; heme positive stool; positive fecal occult blood test; positive cologuard; hemoccult positive
R22.2; abdominal wall mass
R74.01; elevated liver enzymes; elevated transaminases; transaminitis; elevated alt; elevated ast; abnormal liver enzymes
.8; elevated alkaline phosphatase; elevated alk phos; elevated alkaline phosphatase level
.8; elevated ck; elevated cpk; elevated creatine kinase; hyperckemia; elevated lipase; elevated amylase
R79.89; elevated liver function tests; elevated lfts; abnormal liver function tests; abnormal lfts; increased liver function tests; deranged lfts; raised lfts; elevated liver function
# self-limited
K12.0; aphthous ulcer; canker sore; aphthous stomatitis
`;
