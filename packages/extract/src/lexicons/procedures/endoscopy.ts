/**
 * Endoscopy and invasive diagnostics: a decision of management beside a test. Columns as in minor.ts:
 * name = same | size | code numbers | others of the family
 * Who looks into gut, bladder or airway does a minor procedure; who enters an artery, a bile duct or a deep organ does more
 * (C25; so read the auditors of our labels, six of six).
 */
export const endoscopies = `
colonoscopy = screening colonoscopy = surveillance colonoscopy = colonoscope | minor | 45378; 45380; 45385 | -
flexible sigmoidoscopy = sigmoidoscopy = flex sig = sigmoidoscope = proctosigmoidoscopy | minor | 45330 | -
upper endoscopy = egd = esophagogastroduodenoscopy = gastroscopy = ogd = upper gi endoscopy = endoscopy = gastroscope = oesophagogastroduodenoscopy | minor | 43235; 43239 | endoscopic ultrasound; esophageal dilation = esophageal dilatation = balloon dilation
ercp = endoscopic retrograde cholangiopancreatography | major | 43260 | biliary stent; percutaneous transhepatic cholangiogram
bronchoscopy | minor | 31622 | bronchoalveolar lavage = bal; endobronchial ultrasound; transbronchial biopsy; navigational bronchoscopy
cardiac catheterization = heart catheterization = cardiac cath = heart cath = cath lab = catheterization = left heart catheterization = left heart cath | major | 93458 | right heart catheterization; coronary angiography = coronary angiogram; cerebral angiography = cerebral arteriogram; diagnostic angiogram; renal angiogram; aortogram
electrophysiology study = ep study = eps | minor | 93620 | -
stress test procedure = cardiac stress testing | none | 93015 | -
`;
