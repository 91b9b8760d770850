/** Lungs and breathing. Columns: see `problems.ts` in the folder above. */
export const lungs = `
chronic obstructive pulmonary disease | J44.9 | chronic | copd; chronic obstructive airway disease; chronic obstructive airways disease; obstructive lung disease; end stage copd; oxygen dependent copd
copd exacerbation | J44.1 | chronic | acute exacerbation of copd; exacerbation of copd; chronic obstructive pulmonary disease exacerbation; acute copd exacerbation; acute exacerbation of chronic obstructive pulmonary disease; exacerbation of chronic obstructive pulmonary disease; =AECOPD; copd flare; copd with acute exacerbation; copd in exacerbation
copd with acute lower respiratory infection | J44.0 | acute-systemic
subcutaneous emphysema | T79.7XXA | acute | subcutaneous air; surgical emphysema
emphysema | J43.9 | chronic
centrilobular emphysema | J43.2 | chronic
chronic bronchitis | J42 | chronic
asthma | J45.909 | chronic | asthmatic; reactive airway disease; reactive airways disease; =RAD; asthmatic bronchitis
cough variant asthma | J45.991 | chronic
mild intermittent asthma | J45.20 | chronic
mild persistent asthma | J45.30 | chronic
moderate persistent asthma | J45.40 | chronic
severe persistent asthma | J45.50 | chronic | severe asthma
exercise-induced bronchospasm | J45.990 | chronic | exercise-induced asthma
asthma exacerbation | J45.901 | chronic | acute asthma exacerbation; exacerbation of asthma; asthma flare; asthma attack; acute exacerbation of asthma; exacerbation of his asthma; exacerbation of her asthma; infective exacerbation of asthma; asthma with acute exacerbation; reactive airway disease exacerbation; acute asthma; flare of asthma; non infective exacerbation of asthma; viral exacerbation of asthma
status asthmaticus | J45.902 ! | acute-systemic
bronchospasm | J98.01 | acute
viral-induced wheeze | R06.2 | acute | viral wheeze; wheezing illness
bronchiectasis | J47.9 | chronic
cystic fibrosis | E84.9 | chronic
pneumonia | J18.9 | acute-systemic | pna; bilateral pneumonia; right lower lobe pneumonia; left lower lobe pneumonia; right middle lobe pneumonia; pneumonitis; lower respiratory tract infection pneumonia; pneumonic process; pneumonic infiltrate
bronchopneumonia | J18.0 | acute-systemic
lobar pneumonia | J18.1 | acute-systemic
aspiration pneumonia | J69.0 | acute-systemic | aspiration pneumonitis
viral pneumonia | J12.9 | acute-systemic
bacterial pneumonia | J15.9 | acute-systemic
radiation pneumonitis | J70.0 | acute-systemic
hypersensitivity pneumonitis | J67.9 | chronic
lower respiratory tract infection | J22 | acute | chest infection; =LRTI; lower respiratory infection
acute bronchitis | J20.9 | acute
viral bronchitis | J20.8 | acute
bronchitis | J40 | acute | tracheobronchitis
bronchiolitis | J21.9 | acute-systemic
rsv bronchiolitis | J21.0 | acute-systemic | bronchiolitis due to rsv
rsv pneumonia | J12.1 | acute-systemic
croup | J05.0 | acute | laryngotracheitis; laryngotracheobronchitis; croupy cough; barking cough
respiratory syncytial virus infection | B97.4 | acute | rsv; rsv infection; respiratory syncytial virus; =RSV
epiglottitis | J05.11 ! | acute-systemic
influenza | J11.1 | acute | flu
influenza-like illness | J11.1 | acute | flu-like illness; =ILI; flu syndrome; flu-like symptoms; flulike illness
influenza a | J10.1 | acute | confirmed influenza
influenza b | J10.1 | acute
pleural effusion | J90 | acute-systemic
hydrothorax | J94.8 | acute-systemic
empyema | J86.9 ! | acute-systemic
pneumothorax | J93.9 ! | acute-systemic | collapsed lung
spontaneous pneumothorax | J93.83 ! | acute-systemic
tension pneumothorax | J93.0 ! | acute-systemic
hydropneumothorax | J94.8 ! | acute-systemic
pleurisy | R09.1 | acute | pleuritis; pleuritic chest pain
atelectasis | J98.11 | acute
lung abscess | J85.2 ! | acute-systemic
interstitial lung disease | J84.9 | chronic | =ILD
pulmonary fibrosis | J84.10 | chronic | lung fibrosis
idiopathic pulmonary fibrosis | J84.112 | chronic | =IPF
sarcoidosis | D86.9 | chronic
pulmonary sarcoidosis | D86.0 | chronic | sarcoidosis of lung
pneumoconiosis | J64 | chronic
black lung | J60 | chronic | coal worker's pneumoconiosis
silicosis | J62.8 | chronic
asbestosis | J61 | chronic
pulmonary hypertension | I27.20 | chronic | pulmonary htn
pulmonary arterial hypertension | I27.21 | chronic
acute respiratory failure | J96.00 ! | acute-systemic
respiratory failure | J96.90 ! | acute-systemic | ventilatory failure; ventilator-dependent respiratory failure
acute hypoxic respiratory failure | J96.01 ! | acute-systemic | acute respiratory failure with hypoxia; acute hypoxemic respiratory failure; acute respiratory failure with hypoxemia
acute hypercapnic respiratory failure | J96.02 ! | acute-systemic | acute respiratory failure with hypercapnia
hypoxic respiratory failure | J96.91 ! | acute-systemic | hypoxemic respiratory failure; respiratory failure with hypoxia
chronic respiratory failure | J96.10 | chronic
chronic hypoxic respiratory failure | J96.11 | chronic | chronic respiratory failure with hypoxia; chronic hypoxemic respiratory failure
chronic hypercapnic respiratory failure | J96.12 | chronic
acute respiratory distress syndrome | J80 ! | acute-systemic | =ARDS; adult respiratory distress syndrome
respiratory distress | R06.03 ! | acute-systemic | impending respiratory failure
hypoxia | R09.02 ! | acute-systemic | hypoxemia; low oxygen saturation; desaturation
obstructive sleep apnea | G47.33 | chronic | =OSA; osa
sleep apnea | G47.30 | chronic | sleep disordered breathing
central sleep apnea | G47.31 | chronic
obesity hypoventilation syndrome | E66.2 | chronic | =OHS
lung nodule | R91.1 | undiagnosed | pulmonary nodule; nodule of lung; upper lobe nodule; lower lobe nodule; middle lobe nodule; coin lesion
lung mass | R91.8 | undiagnosed | pulmonary mass; upper lobe mass; lower lobe mass
hilar mass | R91.8 | undiagnosed
mediastinal mass | J98.59 | undiagnosed
pulmonary infiltrate | R91.8 | undiagnosed | lung infiltrate; lung opacity; ground glass opacity
abnormal chest imaging | R91.8 | undiagnosed | abnormal chest x-ray; abnormal chest ct; abnormal chest radiograph; abnormal cxr
lung lesion | R91.1 | undiagnosed | pulmonary lesion; lesion of lung
cough | R05.9 | symptom
wheezy bronchitis | J20.9 | acute
acute cough | R05.1 | symptom
chronic cough | R05.3 | symptom | persistent cough; cough for months; persistent cough of months
shortness of breath | R06.02 | symptom | =SOB; breathlessness; short of breath; breathing difficulty; difficulty breathing; difficulty in breathing; trouble breathing; =DIB
dyspnea | R06.00 | symptom | dyspnoea; worsening dyspnea
dyspnea on exertion | R06.09 | symptom | exertional dyspnea; =DOE; shortness of breath on exertion; exertional shortness of breath
wheezing | R06.2 | symptom | wheeze
hemoptysis | R04.2 | undiagnosed | coughing up blood
stridor | R06.1 ! | acute-systemic
apnea | R06.81 | symptom | apneic episode
increased work of breathing | R06.89 | symptom
nasal congestion | R09.81 | symptom | congestion; stuffy nose
nasal obstruction | J34.89 | symptom | nasal airway obstruction; nasal blockage
abnormal pulmonary function test | R94.2 | undiagnosed | abnormal pft
positive tuberculin test | R76.11 | undiagnosed | positive ppd; positive tb skin test; positive ppd test
latent tuberculosis | Z22.7 | chronic | latent tb; =LTBI
positive interferon gamma release assay | R76.12 | undiagnosed | positive quantiferon; positive igra; positive quantiferon gold
tuberculosis | A15.9 | acute-systemic | =TB
`;
