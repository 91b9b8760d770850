/** Neoplasms. Columns: see `problems.ts` in the folder above. */
export const cancer = `
breast cancer | C50.91{1,2,9} | chronic | carcinoma of the breast; breast carcinoma; carcinoma of breast; invasive ductal carcinoma; cancer of the breast; infiltrating ductal carcinoma; invasive lobular carcinoma; malignant neoplasm of breast; adenocarcinoma of the breast; ca breast; breast ca; right breast cancer; left breast cancer
ductal carcinoma in situ | D05.1{1,2,0} | chronic | =DCIS
lung cancer | C34.9{1,2,0} | chronic | =NSCLC; lung carcinoma; carcinoma of the lung; cancer of the lung; =SCLC; adenocarcinoma of the lung; squamous cell carcinoma of the lung; bronchogenic carcinoma; lung adenocarcinoma; lung ca; bronchoalveolar carcinoma
mesothelioma | C45.9 | chronic
colon cancer | C18.9 | chronic | colorectal cancer; carcinoma of the colon; colon carcinoma; adenocarcinoma of the colon; cancer of the colon; malignant neoplasm of colon; cecal cancer; sigmoid cancer; colonic carcinoma; sigmoid colon cancer; carcinoma of colon; cecal carcinoma
rectal cancer | C20 | chronic | adenocarcinoma of the rectum; carcinoma of the rectum; rectal carcinoma; cancer of the rectum; rectal adenocarcinoma
anal cancer | C21.0 | chronic | squamous cell carcinoma of the anus
esophageal cancer | C15.9 | chronic | carcinoma of the esophagus; esophageal carcinoma; adenocarcinoma of the esophagus; cancer of the esophagus
gastric cancer | C16.9 | chronic | stomach cancer; gastric carcinoma; gastric adenocarcinoma
pancreatic cancer | C25.9 | chronic | carcinoma of the pancreas; pancreatic carcinoma; pancreatic adenocarcinoma; cancer of the pancreas; adenocarcinoma of the pancreas
hepatocellular carcinoma | C22.0 | chronic | hepatoma; =HCC
liver cancer | C22.9 | chronic | hepatic carcinoma
cholangiocarcinoma | C22.1 | chronic
gallbladder cancer | C23 | chronic
prostate cancer | C61 | chronic | carcinoma of the prostate; adenocarcinoma of the prostate; prostatic carcinoma; prostate carcinoma; cancer of the prostate; prostatic adenocarcinoma; prostate ca; ca prostate; carcinoma of prostate; prostatic cancer; malignant neoplasm of prostate; prostate adenocarcinoma
bladder cancer | C67.9 | chronic | transitional cell carcinoma; carcinoma of the bladder; bladder carcinoma; cancer of the bladder; urothelial carcinoma
kidney cancer | C64.{1,2,9} | chronic | renal cell carcinoma; renal cancer; carcinoma of the kidney; =RCC; renal carcinoma
wilms tumor | C64.9 | chronic
testicular cancer | C62.9{1,2,0} | chronic | seminoma; carcinoma of the testis
penile cancer | C60.9 | chronic
cervical cancer | C53.9 | chronic | carcinoma of the cervix; carcinoma of cervix; cancer of the cervix; cervical carcinoma; squamous cell carcinoma of the cervix
endometrial cancer | C54.1 | chronic | endometrial carcinoma; endometrial adenocarcinoma; adenocarcinoma of the endometrium
uterine cancer | C55 | chronic | carcinoma of the uterus; cancer of the uterus
ovarian cancer | C56.9 | chronic | carcinoma of the ovary; ovarian carcinoma; cancer of the ovary; papillary serous carcinoma
vulvar cancer | C51.9 | chronic
thyroid cancer | C73 | chronic | papillary carcinoma of thyroid; thyroid carcinoma; carcinoma of the thyroid; papillary carcinoma of the thyroid gland
head and neck cancer | C76.0 | chronic | squamous cell carcinoma of the head and neck
laryngeal cancer | C32.9 | chronic | carcinoma of the larynx; laryngeal carcinoma; cancer of the larynx; glottic carcinoma; squamous cell carcinoma of the larynx; vocal cord cancer
oral cancer | C06.9 | chronic
oropharyngeal cancer | C10.9 | chronic
nasopharyngeal cancer | C11.9 | chronic
brain tumor | D49.6 | undiagnosed
brain cancer | C71.9 | chronic | glioma; glioblastoma; astrocytoma; oligodendroglioma
meningioma | D32.9 | chronic
acoustic neuroma | D33.3 | chronic | vestibular schwannoma
melanoma | C43.9 | chronic | metastatic melanoma
melanoma in situ | D03.9 | chronic
basal cell carcinoma | C44.91 | chronic | =BCC; basal cell cancer; basal cell skin cancer; basal cell ca; rodent ulcer
squamous cell carcinoma of skin | C44.92 | chronic | squamous cell carcinoma; =SCC; squamous cell skin cancer
skin cancer | C44.90 | chronic | non-melanoma skin cancer
squamous cell carcinoma in situ of skin | D04.9 | chronic | bowen's disease
merkel cell carcinoma | C4A.9 | chronic
kaposi sarcoma | C46.9 | chronic
sarcoma | C49.9 | chronic | leiomyosarcoma; liposarcoma; rhabdomyosarcoma
osteosarcoma | C41.9 | chronic
ewing sarcoma | C41.9 | chronic
neuroblastoma | C74.90 | chronic
carcinoid tumor | C7A.00 | chronic | carcinoid
carcinoid syndrome | E34.00 | chronic
neuroendocrine tumor | D3A.8 | chronic
gastrointestinal stromal tumor | C49.A0 | chronic
lymphoma | C85.90 | chronic | =NHL; non-hodgkin's lymphoma
hodgkin lymphoma | C81.90 | chronic | hodgkin disease
diffuse large b-cell lymphoma | C83.30 | chronic | =DLBCL; large b-cell lymphoma
follicular lymphoma | C82.90 | chronic
mantle cell lymphoma | C83.10 | chronic
cutaneous t-cell lymphoma | C84.A0 | chronic | mycosis fungoides
multiple myeloma | C90.00 | chronic | myeloma
plasmacytoma | C90.30 | chronic
multiple myeloma in remission | C90.01 | chronic
waldenstrom macroglobulinemia | C88.00 | chronic
leukemia | C95.90 | chronic
chronic lymphocytic leukemia | C91.10 | chronic | =CLL; chronic lymphocytic leukaemia
acute lymphoblastic leukemia | C91.00 ! | chronic | =ALL leukemia; acute lymphocytic leukemia
acute myeloid leukemia | C92.00 ! | chronic | =AML; acute myelogenous leukemia
chronic myeloid leukemia | C92.10 | chronic | =CML; chronic myelogenous leukemia
acute leukemia | C95.00 ! | chronic | blast crisis
metastatic cancer | C79.9 | chronic | metastatic disease; metastatic carcinoma; stage iv cancer; metastasis; metastatic adenocarcinoma; carcinomatosis; metastatic malignancy
lymph node metastases | C77.9 | chronic | lymph node metastasis; nodal metastases; metastatic lymph nodes
lung metastases | C78.00 | chronic | metastatic to lung; metastatic to the lung; metastatic disease to the lung; lung metastasis; metastasis to lung; pulmonary metastasis
liver metastases | C78.7 | chronic | hepatic metastases; metastatic to liver; metastatic to the liver; liver metastasis; metastasis to liver; metastatic disease to the liver
peritoneal metastases | C78.6 | chronic | peritoneal carcinomatosis; metastatic to retroperitoneum; metastatic to the retroperitoneum
malignant ascites | R18.0 | chronic
malignant pleural effusion | J91.0 | chronic
brain metastases | C79.31 | chronic | brain metastasis; metastatic to brain; metastatic to the brain; metastasis to brain; metastatic disease to the brain
bone metastases | C79.51 | chronic | bone metastasis; metastasis to bone; metastatic to bone; bony metastases; osseous metastases; skeletal metastases; metastatic bone disease; metastatic disease to bone
adrenal metastases | C79.70 | chronic
superior vena cava syndrome | I87.1 ! | acute-systemic
tumor lysis syndrome | E88.3 ! | acute-systemic
cancer | C80.1 | chronic | malignancy; malignant neoplasm; carcinoma; adenocarcinoma; malignant tumor
desmoid tumor | D48.19 | chronic
neoplasm of uncertain behavior | D48.9 | undiagnosed
mass | D49.9 | undiagnosed
neoplasm | D49.9 | undiagnosed | tumor
chemotherapy-induced nausea | R11.2 | acute | chemotherapy induced nausea and vomiting
radiation dermatitis | L58.9 | acute | radiation skin changes
encounter for chemotherapy | Z51.11 | status | chemotherapy encounter; chemotherapy administration
encounter for immunotherapy | Z51.12 | status
encounter for radiation therapy | Z51.0 | status
palliative care | Z51.5 | status | hospice; comfort care; end of life care; comfort measures
`;
