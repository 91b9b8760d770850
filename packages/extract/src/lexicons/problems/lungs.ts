/** Lungs and breathing. Rows: see `problems.ts` in the folder above. */
export const lungs = `
# chronic
J44.9; chronic obstructive pulmonary disease; copd; chronic obstructive airway disease; chronic obstructive airways disease; obstructive lung disease; end stage copd; oxygen dependent copd
J44.1; copd exacerbation; acute exacerbation of copd; exacerbation of copd; chronic obstructive pulmonary disease exacerbation; acute copd exacerbation; acute exacerbation of chronic obstructive pulmonary disease; exacerbation of chronic obstructive pulmonary disease; =AECOPD; copd flare; copd with acute exacerbation; copd in exacerbation
J43.9; emphysema
J43.2; centrilobular emphysema
J42; chronic bronchitis
J45.909; asthma; asthmatic; reactive airway disease; reactive airways disease; =RAD; asthmatic bronchitis
J45.991; cough variant asthma
J45.20; mild intermittent asthma
J45.30; mild persistent asthma
J45.40; moderate persistent asthma
J45.50; severe persistent asthma; severe asthma
J45.990; exercise-induced bronchospasm; exercise-induced asthma
J45.901; asthma exacerbation; acute asthma exacerbation; exacerbation of asthma; asthma flare; asthma attack; acute exacerbation of asthma; exacerbation of his asthma; exacerbation of her asthma; infective exacerbation of asthma; asthma with acute exacerbation; reactive airway disease exacerbation; acute asthma; flare of asthma; non infective exacerbation of asthma; viral exacerbation of asthma
J47.9; bronchiectasis
E84.9; cystic fibrosis
J67.9; hypersensitivity pneumonitis
J84.9; interstitial lung disease; =ILD
J84.10; pulmonary fibrosis; lung fibrosis
J84.112; idiopathic pulmonary fibrosis; =IPF
D86.9; sarcoidosis
D86.0; pulmonary sarcoidosis; sarcoidosis of lung
J64; pneumoconiosis
J60; black lung; coal worker's pneumoconiosis
J62.8; silicosis
J61; asbestosis
I27.20; pulmonary hypertension; pulmonary htn
I27.21; pulmonary arterial hypertension
J96.10; chronic respiratory failure; ventilator-dependent respiratory failure; ventilatory-dependent respiratory failure; vent-dependent respiratory failure; ventilator dependent respiratory failure; chronic ventilator dependence
J96.11; chronic hypoxic respiratory failure; chronic respiratory failure with hypoxia; chronic hypoxemic respiratory failure
J96.12; chronic hypercapnic respiratory failure
G47.33; obstructive sleep apnea; =OSA; osa
G47.30; sleep apnea; sleep disordered breathing
G47.31; central sleep apnea
E66.2; obesity hypoventilation syndrome; =OHS
Z22.7; latent tuberculosis; latent tb; =LTBI
# acute-systemic
J44.0; copd with acute lower respiratory infection
J45.902 !; status asthmaticus
J18.9; pneumonia; pna; bilateral pneumonia; right lower lobe pneumonia; left lower lobe pneumonia; right middle lobe pneumonia; pneumonitis; lower respiratory tract infection pneumonia; pneumonic process; pneumonic infiltrate
J18.0; bronchopneumonia
J18.1; lobar pneumonia
J69.0; aspiration pneumonia; aspiration pneumonitis
J12.9; viral pneumonia
J15.9; bacterial pneumonia
J70.0; radiation pneumonitis
J21.9; bronchiolitis
J21.0; rsv bronchiolitis; bronchiolitis due to rsv
J12.1; rsv pneumonia
J05.11 !; epiglottitis
J90; pleural effusion
J94.8; hydrothorax
J86.9 !; empyema
J93.9 !; pneumothorax; collapsed lung
J93.83 !; spontaneous pneumothorax
J93.0 !; tension pneumothorax
J94.8 !; hydropneumothorax
J85.2 !; lung abscess
J96.00 !; acute respiratory failure
J96.90 !; respiratory failure; ventilatory failure
J96.01 !; acute hypoxic respiratory failure; acute respiratory failure with hypoxia; acute hypoxemic respiratory failure; acute respiratory failure with hypoxemia
J96.02 !; acute hypercapnic respiratory failure; acute respiratory failure with hypercapnia
J96.91 !; hypoxic respiratory failure; hypoxemic respiratory failure; respiratory failure with hypoxia
J80 !; acute respiratory distress syndrome; =ARDS; adult respiratory distress syndrome
R06.03 !; respiratory distress; impending respiratory failure
R09.02 !; hypoxia; hypoxemia; low oxygen saturation; desaturation
R06.1 !; stridor
A15.9; tuberculosis; =TB
# acute
T79.7XXA; subcutaneous emphysema; subcutaneous air; surgical emphysema
J98.01; bronchospasm
R06.2; viral-induced wheeze; viral wheeze; wheezing illness
J22; lower respiratory tract infection; chest infection; =LRTI; lower respiratory infection
J20.9; acute bronchitis
J20.8; viral bronchitis
J40; bronchitis; tracheobronchitis
J05.0; croup; laryngotracheitis; laryngotracheobronchitis; croupy cough; barking cough
B97.4; respiratory syncytial virus infection; rsv; rsv infection; respiratory syncytial virus; =RSV
J11.1; influenza; flu
J11.1; influenza-like illness; flu-like illness; =ILI; flu syndrome; flu-like symptoms; flulike illness
J10.1; influenza a; confirmed influenza
J10.1; influenza b
R09.1; pleurisy; pleuritis; pleuritic chest pain
J98.11; atelectasis
J20.9; wheezy bronchitis
# undiagnosed
R91.1; lung nodule; pulmonary nodule; nodule of lung; upper lobe nodule; lower lobe nodule; middle lobe nodule; coin lesion
R91.8; lung mass; pulmonary mass; upper lobe mass; lower lobe mass
R91.8; hilar mass
J98.59; mediastinal mass
R91.8; pulmonary infiltrate; lung infiltrate; lung opacity; ground glass opacity
R91.8; abnormal chest imaging; abnormal chest x-ray; abnormal chest ct; abnormal chest radiograph; abnormal cxr
R91.1; lung lesion; pulmonary lesion; lesion of lung
R04.2; hemoptysis; coughing up blood
R94.2; abnormal pulmonary function test; abnormal pft
R76.11; positive tuberculin test; positive ppd; positive tb skin test; positive ppd test
R76.12; positive interferon gamma release assay; positive quantiferon; positive igra; positive quantiferon gold
# symptom
R05.9; cough
R05.1; acute cough
R05.3; chronic cough; persistent cough; cough for months; persistent cough of months
R06.02; shortness of breath; =SOB; breathlessness; short of breath; breathing difficulty; difficulty breathing; difficulty in breathing; trouble breathing; =DIB
R06.00; dyspnea; dyspnoea; worsening dyspnea
R06.09; dyspnea on exertion; exertional dyspnea; =DOE; shortness of breath on exertion; exertional shortness of breath
R06.2; wheezing; wheeze
R06.81; apnea; apneic episode
R06.89; increased work of breathing
R09.81; nasal congestion; congestion; stuffy nose
J34.89; nasal obstruction; nasal airway obstruction; nasal blockage
`;
