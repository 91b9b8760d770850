/** Neoplasms. Rows: see `problems.ts` in the folder above. */
export const cancer = `
# chronic
C06.9; oral cancer
C10.9; oropharyngeal cancer
C11.9; nasopharyngeal cancer
C18.9; colon cancer; colorectal cancer; cecal cancer; cecal carcinoma
C22.0; hepatocellular carcinoma; hepatoma; =HCC
.1; cholangiocarcinoma
C32.9; laryngeal cancer; glottic carcinoma; vocal cord cancer
C34.9{1,2,0}; lung cancer; =NSCLC; =SCLC; bronchogenic carcinoma; lung ca; bronchoalveolar carcinoma
C41.9; osteosarcoma
.9; ewing sarcoma
C43.9; melanoma
C44.90; skin cancer; non-melanoma skin cancer
.91; basal cell carcinoma; =BCC; basal cell cancer; basal cell skin cancer; basal cell ca; rodent ulcer
.92; squamous cell carcinoma of skin; squamous cell carcinoma; =SCC; squamous cell skin cancer
C45.9; mesothelioma
C46.9; kaposi sarcoma
C49.9; sarcoma; leiomyosarcoma; liposarcoma; rhabdomyosarcoma
.A0; gastrointestinal stromal tumor
C4A.9; merkel cell carcinoma
C50.91{1,2,9}; breast cancer; invasive ductal carcinoma; infiltrating ductal carcinoma; invasive lobular carcinoma; ca breast; breast ca
C56.{1,2,3,9}; ovarian cancer; papillary serous carcinoma
C61; prostate cancer; prostate ca; ca prostate
C62.9{1,2,0}; testicular cancer; seminoma
C64.9; wilms tumor
.{1,2,9}; kidney cancer; renal cell carcinoma; =RCC
C67.9; bladder cancer; transitional cell carcinoma; urothelial carcinoma
C71.9; brain cancer; glioma; glioblastoma; astrocytoma; oligodendroglioma
C73; thyroid cancer; papillary carcinoma of thyroid; papillary carcinoma of the thyroid gland
C74.90; neuroblastoma
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
Z51.5; palliative care; hospice; comfort care; end of life care; comfort measures
`;
