/** Lungs and breathing. Rows: see `problems.ts` in the folder above. */
export const lungs = `
# chronic
D86.0; pulmonary sarcoidosis; sarcoidosis of lung
.3; cutaneous sarcoid
.9; sarcoidosis
E66.2; obesity hypoventilation syndrome; =OHS
E84.9; cystic fibrosis
G47.30; sleep apnea; sleep disordered breathing
.31; central sleep apnea
.33; obstructive sleep apnea; =OSA; osa
I27.20; pulmonary hypertension; pulmonary htn
.21; pulmonary arterial hypertension
J42; chronic bronchitis
J43.2; centrilobular emphysema
.9; emphysema
J44.1; copd exacerbation; acute exacerbation of copd; exacerbation of copd; chronic obstructive pulmonary disease exacerbation; acute copd exacerbation; =AECOPD; copd flare; copd with acute exacerbation; copd in exacerbation
.81; bronchiolitis obliterans
.9; chronic obstructive pulmonary disease; copd; obstructive lung disease; oxygen dependent copd
J45.20; mild intermittent asthma
.30; mild persistent asthma
.40; moderate persistent asthma
.50; severe persistent asthma; severe asthma
.901; asthma exacerbation; exacerbation of asthma; asthma flare; asthma attack; exacerbation of his asthma; exacerbation of her asthma; asthma with acute exacerbation; acute asthma; flare of asthma
.909; asthma; asthmatic; reactive airway disease; reactive airways disease; =RAD; asthmatic bronchitis
.990; exercise-induced bronchospasm; exercise-induced asthma
.991; cough variant asthma
J47.9; bronchiectasis
J60; black lung; coal worker's pneumoconiosis
J61; asbestosis
J62.8; silicosis
J64; pneumoconiosis
J67.9; hypersensitivity pneumonitis
J70.1; radiation fibrosis
J82.81; eosinophilic pneumonia
.83; eosinophilic asthma
J84.10; pulmonary fibrosis; lung fibrosis
.112; idiopathic pulmonary fibrosis; =IPF
.116; organizing pneumonia; =BOOP
.9; interstitial lung disease; =ILD
J92.9; pleural thickening; pleural plaques
J96.10; chronic respiratory failure; ventilator-dependent respiratory failure; ventilatory-dependent respiratory failure; vent-dependent respiratory failure
.11; chronic hypoxic respiratory failure; chronic respiratory failure with hypoxia; chronic hypoxemic respiratory failure
.12; chronic hypercapnic respiratory failure
J98.09; tracheobronchomalacia; tracheomalacia; bronchomalacia; bronchial stenosis
.4; lung scarring; lung cavity; restrictive lung disease
.6; diaphragmatic paralysis; hemidiaphragm paralysis; elevated hemidiaphragm; phrenic nerve palsy
Z22.7; latent tuberculosis; latent tb; =LTBI
# acute-systemic
A15.9; tuberculosis; =TB
J05.11 !; epiglottitis
J12.1; rsv pneumonia
.9; viral pneumonia
J15.9; bacterial pneumonia
J18.0; bronchopneumonia
.1; lobar pneumonia
.9; pneumonia; pna; pneumonitis; pneumonic process; pneumonic infiltrate
J21.0; rsv bronchiolitis
.9; bronchiolitis
J44.0; copd with acute lower respiratory infection
J45.902 !; status asthmaticus
J69.0; aspiration pneumonia; aspiration pneumonitis
.1; hydrocarbon aspiration
J70.0; radiation pneumonitis
J80 !; acute respiratory distress syndrome; =ARDS; adult respiratory distress syndrome
J85.2 !; lung abscess
J86.9 !; empyema
J90; pleural effusion
J93.0 !; tension pneumothorax
.83 !; spontaneous pneumothorax
.9 !; pneumothorax; collapsed lung
J94.8; hydrothorax
.8 !; hydropneumothorax
J96.00 !; acute respiratory failure
.01 !; acute hypoxic respiratory failure; acute respiratory failure with hypoxia; acute hypoxemic respiratory failure; acute respiratory failure with hypoxemia
.02 !; acute hypercapnic respiratory failure; acute respiratory failure with hypercapnia
.90 !; respiratory failure; ventilatory failure
.91 !; hypoxic respiratory failure; hypoxemic respiratory failure; respiratory failure with hypoxia
R06.03 !; respiratory distress; impending respiratory failure
.1 !; stridor
.89; respiratory insufficiency
R09.02 !; hypoxia; hypoxemia; low oxygen saturation; desaturation
# acute
B97.4; respiratory syncytial virus infection; rsv; respiratory syncytial virus; =RSV
J05.0; croup; laryngotracheitis; laryngotracheobronchitis; croupy cough; barking cough
J10.1; influenza a; confirmed influenza
.1; influenza b
J11.1; influenza; flu
.1; influenza-like illness; flu-like illness; =ILI; flu syndrome; flulike illness
J20.9; acute bronchitis
.9; chest cold
J22; lower respiratory tract infection; chest infection; =LRTI; lower respiratory infection
J40; bronchitis; tracheobronchitis
J95.03; tracheostomy complication
J98.01; bronchospasm
.11; atelectasis
.8; mucous plugging; mucus plug
R05.2; post-viral cough; postviral cough; post-infectious cough; subacute cough
R06.2; viral-induced wheeze; viral wheeze; wheezing illness
R09.1; pleurisy; pleuritis; pleuritic chest pain
T79.7XXA; subcutaneous emphysema; subcutaneous air; surgical emphysema
# undiagnosed
J98.59; mediastinal mass
R04.2; hemoptysis; coughing up blood
R76.11; positive tuberculin test; positive ppd; positive ppd test
.12; positive interferon gamma release assay; positive quantiferon; positive igra
R91.1; lung nodule; pulmonary nodule; upper lobe nodule; lower lobe nodule; coin lesion
.1; lung lesion; pulmonary lesion; lesion of lung
.8; lung mass; pulmonary mass; upper lobe mass; lower lobe mass
.8; hilar mass
.8; pulmonary infiltrate; lung infiltrate; lung opacity; ground glass opacity
.8; abnormal chest imaging; abnormal chest x-ray; abnormal chest radiograph; abnormal cxr
R94.2; abnormal pulmonary function test; abnormal pft
# symptom
J34.89; nasal obstruction; nasal airway obstruction; nasal blockage
R05.3; chronic cough; persistent cough; cough for months
.9; cough
R06.00; dyspnea
.02; shortness of breath; =SOB; breathlessness; short of breath; breathing difficulty; difficulty breathing; difficulty in breathing; trouble breathing; =DIB
.09; dyspnea on exertion; exertional dyspnea; =DOE; shortness of breath on exertion; exertional shortness of breath
.2; wheezing; wheeze
.81; apnea; apneic episode
.89; increased work of breathing
.89; air hunger
R09.81; nasal congestion; congestion; stuffy nose
`;
