/** Neoplasms. Rows: see `problems.ts` in the folder above. */
export const cancer = `
# chronic
C06.9; oral cancer
C10.9; oropharyngeal cancer
C11.9; nasopharyngeal cancer
C15.9; esophageal cancer; carcinoma of the esophagus; esophageal carcinoma; adenocarcinoma of the esophagus; cancer of the esophagus
C16.9; gastric cancer; stomach cancer; gastric carcinoma; gastric adenocarcinoma
C18.9; colon cancer; colorectal cancer; colon carcinoma; adenocarcinoma of the colon; cancer of the colon; malignant neoplasm of colon; cecal cancer; sigmoid cancer; colonic carcinoma; carcinoma of colon; cecal carcinoma
C20; rectal cancer; adenocarcinoma of the rectum; carcinoma of the rectum; rectal carcinoma; cancer of the rectum; rectal adenocarcinoma
C21.0; anal cancer; squamous cell carcinoma of the anus
C22.0; hepatocellular carcinoma; hepatoma; =HCC
.1; cholangiocarcinoma
.9; liver cancer; hepatic carcinoma
C23; gallbladder cancer
C25.9; pancreatic cancer; carcinoma of the pancreas; pancreatic carcinoma; pancreatic adenocarcinoma; cancer of the pancreas; adenocarcinoma of the pancreas
C32.9; laryngeal cancer; carcinoma of the larynx; laryngeal carcinoma; cancer of the larynx; glottic carcinoma; squamous cell carcinoma of the larynx; vocal cord cancer
C34.9{1,2,0}; lung cancer; =NSCLC; lung carcinoma; carcinoma of the lung; cancer of the lung; =SCLC; adenocarcinoma of the lung; squamous cell carcinoma of the lung; bronchogenic carcinoma; lung adenocarcinoma; lung ca; bronchoalveolar carcinoma
C41.9; osteosarcoma
.9; ewing sarcoma
C43.9; melanoma; metastatic melanoma
C44.90; skin cancer; non-melanoma skin cancer
.91; basal cell carcinoma; =BCC; basal cell cancer; basal cell skin cancer; basal cell ca; rodent ulcer
.92; squamous cell carcinoma of skin; squamous cell carcinoma; =SCC; squamous cell skin cancer
C45.9; mesothelioma
C46.9; kaposi sarcoma
C49.9; sarcoma; leiomyosarcoma; liposarcoma; rhabdomyosarcoma
.A0; gastrointestinal stromal tumor
C4A.9; merkel cell carcinoma
C50.91{1,2,9}; breast cancer; breast carcinoma; carcinoma of breast; invasive ductal carcinoma; cancer of the breast; infiltrating ductal carcinoma; invasive lobular carcinoma; malignant neoplasm of breast; adenocarcinoma of the breast; ca breast; breast ca; right breast cancer; left breast cancer
C51.9; vulvar cancer
C53.9; cervical cancer; carcinoma of cervix; cancer of the cervix; cervical carcinoma; squamous cell carcinoma of the cervix
C54.1; endometrial cancer; endometrial carcinoma; endometrial adenocarcinoma; adenocarcinoma of the endometrium
C55; uterine cancer; carcinoma of the uterus; cancer of the uterus
C56.9; ovarian cancer; carcinoma of the ovary; ovarian carcinoma; cancer of the ovary; papillary serous carcinoma
C60.9; penile cancer
C61; prostate cancer; adenocarcinoma of the prostate; prostatic carcinoma; prostate carcinoma; cancer of the prostate; prostatic adenocarcinoma; prostate ca; ca prostate; carcinoma of prostate; prostatic cancer; malignant neoplasm of prostate; prostate adenocarcinoma
C62.9{1,2,0}; testicular cancer; seminoma; carcinoma of the testis
C64.9; wilms tumor
.{1,2,9}; kidney cancer; renal cell carcinoma; renal cancer; carcinoma of the kidney; =RCC; renal carcinoma
C67.9; bladder cancer; transitional cell carcinoma; carcinoma of the bladder; bladder carcinoma; cancer of the bladder; urothelial carcinoma
C71.9; brain cancer; glioma; glioblastoma; astrocytoma; oligodendroglioma
C73; thyroid cancer; papillary carcinoma of thyroid; thyroid carcinoma; carcinoma of the thyroid; papillary carcinoma of the thyroid gland
C74.90; neuroblastoma
C76.0; head and neck cancer; squamous cell carcinoma of the head and neck
C77.9; lymph node metastases; lymph node metastasis; metastatic lymph nodes; nodal mets; metastatic lymphadenopathy; nodal metastasis
C78.00; lung metastases; metastatic to the lung; metastatic disease to the lung; lung metastasis; metastasis to lung; pulmonary metastasis; lung mets; pulmonary mets; mets to the lung; metastases to the lung; metastasized to the lung; spread to the lung
.2; pleural metastases; pleural metastasis; metastatic to the pleura; pleural mets
.6; peritoneal metastases; peritoneal carcinomatosis; metastatic to the retroperitoneum; peritoneal metastasis; omental metastases; mets to the peritoneum
.7; liver metastases; hepatic metastases; metastatic to the liver; liver metastasis; metastasis to liver; metastatic disease to the liver; liver mets; hepatic mets; mets to the liver; metastases to the liver; metastasized to the liver; spread to the liver
C79.11; bladder metastases; metastatic to the bladder; bladder metastasis
.2; skin metastases; cutaneous metastases
.31; brain metastases; brain metastasis; metastatic to the brain; metastasis to brain; metastatic disease to the brain; brain mets; cerebral mets; mets to the brain; metastases to the brain; metastasized to the brain; spread to the brain; cerebral metastases
.51; bone metastases; bone metastasis; metastasis to bone; skeletal metastases; metastatic bone disease; metastatic disease to bone; bone mets; bony mets; osseous mets; skeletal mets; spinal mets; mets to the bone; metastases to the bone; metastasized to the bone; spread to the bone; mets to spine; metastases to spine; metastasized to spine; spread to spine; spinal metastases; spine metastases; bony metastasis; osseous metastasis; metastatic to the bone; metastatic to the spine
.70; adrenal metastases; adrenal metastasis; adrenal mets
.9; metastatic cancer; metastatic disease; metastatic carcinoma; stage iv cancer; metastasis; metastatic adenocarcinoma; carcinomatosis; metastatic malignancy
C7A.00; carcinoid tumor; carcinoid
C80.1; cancer; malignancy; malignant neoplasm; carcinoma; adenocarcinoma; malignant tumor
C81.90; hodgkin lymphoma; hodgkin disease
C82.90; follicular lymphoma
C83.10; mantle cell lymphoma
.30; diffuse large b-cell lymphoma; =DLBCL; large b-cell lymphoma
C84.A0; cutaneous t-cell lymphoma; mycosis fungoides
C85.90; lymphoma; =NHL; non-hodgkin's lymphoma
C88.00; waldenstrom macroglobulinemia
C90.00; multiple myeloma; myeloma
.01; multiple myeloma in remission
.30; plasmacytoma
C91.00 !; acute lymphoblastic leukemia; =ALL leukemia; acute lymphocytic leukemia
.10; chronic lymphocytic leukemia; =CLL
C92.00 !; acute myeloid leukemia; =AML; acute myelogenous leukemia
.10; chronic myeloid leukemia; =CML; chronic myelogenous leukemia
C95.00 !; acute leukemia; blast crisis
.90; leukemia
D03.9; melanoma in situ
D04.9; squamous cell carcinoma in situ of skin; bowen's disease
D05.1{1,2,0}; ductal carcinoma in situ; =DCIS
D32.9; meningioma
D33.3; acoustic neuroma; vestibular schwannoma
D3A.8; neuroendocrine tumor
D48.19; desmoid tumor
E34.00; carcinoid syndrome
.8; pineal cyst
.9; testosterone deficiency female
J91.0; malignant pleural effusion
R18.0; malignant ascites
# undiagnosed
D48.5; skin neoplasm of uncertain behavior; atypical melanocytic lesion
.9; neoplasm of uncertain behavior
D49.6; brain tumor
.9; mass
.9; neoplasm; tumor
# acute-systemic
E88.3 !; tumor lysis syndrome
I87.1 !; superior vena cava syndrome
# acute
L58.9; radiation dermatitis; radiation skin changes
R11.2; chemotherapy-induced nausea; chemotherapy induced nausea and vomiting
# status
Z51.0; encounter for radiation therapy
.11; encounter for chemotherapy; chemotherapy encounter; chemotherapy administration
.12; encounter for immunotherapy
.5; palliative care; hospice; comfort care; end of life care; comfort measures
`;
