/** Short cases as coding education tells them: complaint, diagnosis, status and plan in a few sentences, no headings. */
export const vignettes: readonly (readonly [note: string, expected: string])[] = [
  // stable chronic illness
  [
    'Established patient with hypertension, at goal on lisinopril 10 mg. BP 122/76. Refilled lisinopril, return in 6 months.',
    'I10 stable-chronic',
  ],
  [
    '58-year-old returns for follow-up of type 2 diabetes and hyperlipidemia. A1c is 6.6 and LDL 68. Both are well controlled. Continue metformin and atorvastatin.',
    'E11 stable-chronic; E78 stable-chronic',
  ],
  ['Est pt, hypothyroidism. TSH 2.1, feels fine. Continue levothyroxine 75 mcg.', 'E03 stable-chronic'],
  [
    'A 45-year-old woman is seen for her yearly asthma check. No exacerbations this year, uses albuterol once a month. No change in therapy.',
    'J45 stable-chronic',
  ],
  [
    'Patient with GERD and osteoarthritis of both knees. GERD symptoms controlled with omeprazole. Knee pain unchanged and tolerable with acetaminophen. Continue both.',
    'K21 stable-chronic; M17 stable-chronic',
  ],
  // chronic illness that is not where it should be
  [
    'Established patient with type 2 diabetes. A1c today 9.2, up from 7.8. Glipizide added to metformin.',
    'E11 chronic-exacerbation',
  ],
  [
    'A 66-year-old man with hypertension comes for a recheck. Home readings run 150-160 over 90s. Amlodipine increased to 10 mg.',
    'I10 chronic-exacerbation',
  ],
  [
    'Pt with COPD c/o more cough and wheeze x 4 days, using rescue inhaler every 4 hours. COPD exacerbation. Prednisone burst and azithromycin.',
    'J44 chronic-exacerbation',
  ],
  [
    'Follow-up of depression. PHQ-9 is 16, sertraline has not helped enough. Dose raised to 100 mg; see in 4 weeks.',
    'F32 chronic-exacerbation',
  ],
  [
    'Patient with rheumatoid arthritis and a flare in both hands. Prednisone taper started, methotrexate continued.',
    'M06 chronic-exacerbation',
  ],
  [
    'Knee OA, right. Pain is worse despite NSAIDs and therapy. Discussed options; patient wants total knee replacement, scheduled.',
    'M17 chronic-exacerbation',
  ],
  ['Migraines have gone from two to eight a month. Start topiramate 25 mg at night.', 'G43 chronic-exacerbation'],
  [
    '9-year-old with ADHD, school reports that the medicine wears off at noon. Methylphenidate ER raised to 27 mg.',
    'F90 chronic-exacerbation',
  ],
  [
    'Glaucoma, both eyes, pressures above target at 26 and 27 in spite of latanoprost. Added timolol.',
    'H40 chronic-exacerbation',
  ],
  ['Eczema on the arms, flaring for two weeks. Triamcinolone ointment prescribed.', 'L30 chronic-exacerbation'],
  // acute uncomplicated
  [
    'A 6-year-old with sore throat for 2 days, temperature 101. Rapid strep positive. Strep throat. Amoxicillin for 10 days.',
    'J02 acute-uncomplicated',
  ],
  [
    'Woman, 24, with burning on urination x 2 days, no fever or flank pain. UA positive. Uncomplicated UTI, nitrofurantoin.',
    'N39 acute-uncomplicated',
  ],
  [
    'Pt twisted his ankle playing soccer. X-ray negative. Ankle sprain, brace and ibuprofen.',
    'S93 acute-uncomplicated',
  ],
  ['New patient with itchy rash on both legs after hiking. Poison ivy. Topical steroid.', 'L23 acute-uncomplicated'],
  [
    'Two-year-old pulling at the right ear with a runny nose. Right acute otitis media. Amoxicillin.',
    'H66 acute-uncomplicated',
  ],
  [
    'Patient presents with nasal congestion and facial pressure for 10 days. Diagnosed with acute bacterial sinusitis and given Augmentin.',
    'J01 acute-uncomplicated',
  ],
  ['Low back strain after lifting boxes. Cyclobenzaprine and heat.', 'S39 acute-uncomplicated'],
  ['Teen with fever, body aches and cough; flu test positive. Influenza A. Oseltamivir.', 'J10 acute-uncomplicated'],
  ['Pink eye, left, since yesterday. Erythromycin ointment.', 'H10 acute-uncomplicated'],
  [
    'Torus fracture of the distal radius, nondisplaced. Removable splint, recheck in 3 weeks.',
    'S52 acute-uncomplicated',
  ],
  // minor
  ['Mosquito bites on both arms. Calamine, reassurance.', 'T14 self-limited'],
  ['Diaper rash. Zinc oxide over the counter.', 'L22 self-limited'],
  ['Patient seen for suture removal and a small abrasion of the knee. No treatment needed.', 'S80 self-limited'],
  // on the mend
  [
    'Follow-up of pneumonia treated two weeks ago. Cough gone, lungs clear, resolved. No further treatment.',
    'J18 stable-acute',
  ],
  ['Recheck of leg cellulitis on day 5 of cephalexin. Redness much improved. Finish the course.', 'L03 stable-acute'],
  // undiagnosed with a grave possibility
  [
    'A 52-year-old woman found a lump in her left breast last week. Diagnostic mammogram and ultrasound ordered to rule out cancer.',
    'N63 undiagnosed-uncertain',
  ],
  [
    'Man, 60, with painless blood in his urine. CT urogram and referral for cystoscopy, concerned about bladder cancer.',
    'R31 undiagnosed-uncertain',
  ],
  [
    'Patient with unexplained weight loss of 20 lb and night sweats. Labs and CT chest/abdomen to look for malignancy.',
    'R63 undiagnosed-uncertain',
  ],
  [
    'Changing mole on the back, irregular border. Shave biopsy today, suspicious for melanoma.',
    'D22 undiagnosed-uncertain',
  ],
  [
    'Seen for new exertional chest pain. ECG normal. Stress test ordered to evaluate for coronary disease.',
    'R07 undiagnosed-uncertain',
  ],
  [
    'Palpable thyroid nodule found on exam. Ultrasound and TSH ordered; FNA if suspicious.',
    'E04 undiagnosed-uncertain',
  ],
  // acute with systemic symptoms
  [
    'Patient with fever to 102, rigors and right flank pain. Pyelonephritis. Ceftriaxone in the office, ciprofloxacin for 7 days.',
    'N10 acute-systemic',
  ],
  [
    'Cough, fever and shortness of breath for 3 days; chest film shows right lower lobe infiltrate. Community-acquired pneumonia. Start levofloxacin.',
    'J18 acute-systemic',
  ],
  [
    'LLQ pain with fever 101.5 and white count of 15. CT confirms diverticulitis. Ciprofloxacin and metronidazole.',
    'K57 acute-systemic',
  ],
  // complicated injury
  [
    'Fell off a ladder, hit his head with brief loss of consciousness. Concussion. Head CT ordered, neuro checks.',
    'S06 acute-complicated-injury',
  ],
  // threats
  ['ED: crushing chest pain with ST elevation. STEMI. Cath lab activated.', 'I21 threat-to-life-or-function'],
  [
    'Patient with major depression has a plan to overdose and the pills at home. Sent to the emergency department for admission.',
    'F32 threat-to-life-or-function',
  ],
  [
    'COPD with severe exacerbation, sats 84% on room air, sent to the hospital by ambulance.',
    'J44 threat-to-life-or-function',
  ],
  // several
  [
    'Diabetes is at goal (A1c 6.8). New right shoulder pain after painting, likely rotator cuff strain; ibuprofen and exercises.',
    'E11 stable-chronic; S46 acute-uncomplicated',
  ],
  [
    'Cold symptoms for 3 days, viral URI; fluids and rest. Also has a few insect bites, reassured.',
    'J06 acute-uncomplicated; T14 self-limited',
  ],
  [
    'Follow-up of stable CAD and hypertension, both doing well on current medications. Continue metoprolol and aspirin.',
    'I25 stable-chronic; I10 stable-chronic',
  ],
  // letters and lists
  [
    'Problem list: (1) open-angle glaucoma, (2) dry eyes, chronic.\nPlan: continue latanoprost, artificial tears, RTC 4 months.',
    'H40 stable-chronic; H04 stable-chronic',
  ],
  [
    'Dear Dr. Miller, thank you for sending Mr. Jones, who has atrial fibrillation. His rate is well controlled on metoprolol and he takes apixaban without bleeding. I made no changes and will see him in a year. Sincerely, Dr. Lee',
    'I48 stable-chronic',
  ],
  // what does not count
  [
    'Patient with history of diabetes, hypertension and COPD is seen for an ingrown toenail. Nail avulsed, wound care explained.',
    'L60 acute-uncomplicated',
  ],
  ['Seen for acute sinusitis. Hypertension is managed by cardiology. Augmentin prescribed.', 'J01 acute-uncomplicated'],
];
