/**
 * Endoscopy and invasive diagnostics: a decision of management beside a test. Columns as in minor.ts:
 * name | size | code numbers | other words
 */
export const endoscopies = `
colonoscopy | minor | 45378; 45380; 45385 | screening colonoscopy; diagnostic colonoscopy; colonoscopic evaluation; repeat colonoscopy; surveillance colonoscopy; colonoscope
flexible sigmoidoscopy | minor | 45330 | sigmoidoscopy; flex sig; sigmoidoscope; flex sigmoidoscopy; proctosigmoidoscopy
upper endoscopy | minor | 43235; 43239 | egd; esophagogastroduodenoscopy; gastroscopy; ogd; upper gi endoscopy; endoscopy; endoscopic evaluation; esophagoscopy; enteroscopy; push enteroscopy; esophageal dilation; egds; panendoscopy; gastroscope; oesophagogastroduodenoscopy; esophageal dilatation; balloon dilation; endoscopies
ercp | minor | 43260 | endoscopic retrograde cholangiopancreatography; biliary stent; biliary stenting; endoscopic ultrasound; eus with fna; percutaneous transhepatic cholangiogram; ptc; biliary drainage
bronchoscopy | minor | 31622 | fiberoptic bronchoscopy; flexible bronchoscopy; bal; bronchoalveolar lavage; ebus; endobronchial ultrasound; transbronchial biopsy; navigational bronchoscopy; bronchoscopic biopsy
cardiac catheterization | minor | 93458 | left heart catheterization; right heart catheterization; heart catheterization; cardiac cath; coronary angiogram; coronary angiography; left heart cath; heart cath; cath lab; diagnostic catheterization; cerebral angiography; diagnostic angiogram; catheterization; renal angiogram; aortogram; cerebral arteriogram
electrophysiology study | minor | 93620 | ep study; electrophysiologic study; eps
stress test procedure | none | 93015 | cardiac stress testing
`;
