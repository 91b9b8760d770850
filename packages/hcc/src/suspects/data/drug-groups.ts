/**
 * Groups of drugs that the suspects refer to as `@name`. One group a line: name | generic names and words for the class,
 * in small letters, separated by commas, as the facts name drugs.
 */
export const drugGroups = `
insulin | insulin, insulin glargine, insulin lispro, insulin aspart, insulin detemir, insulin degludec, nph insulin, glargine, lispro, aspart, detemir, degludec
anticoagulant | warfarin, apixaban, rivaroxaban, dabigatran, edoxaban, heparin, enoxaparin, fondaparinux, anticoagulation, anticoagulant
antiarrhythmic | amiodarone, dronedarone, flecainide, propafenone, sotalol, dofetilide, antiarrhythmic
aromatase-or-tamoxifen | tamoxifen, letrozole, anastrozole, exemestane, raloxifene
androgen-blocking | leuprolide, goserelin, bicalutamide, enzalutamide, abiraterone, degarelix
antineoplastic | chemotherapy, immunotherapy, methotrexate, capecitabine, fluorouracil, paclitaxel, docetaxel, carboplatin, cisplatin, oxaliplatin, pembrolizumab, nivolumab, trastuzumab, rituximab, imatinib, palbociclib, osimertinib, bevacizumab
antidepressant | sertraline, fluoxetine, paroxetine, citalopram, escitalopram, fluvoxamine, venlafaxine, desvenlafaxine, duloxetine, bupropion, mirtazapine, trazodone, nortriptyline, amitriptyline, vortioxetine, vilazodone, antidepressant, ssri
antiepileptic | levetiracetam, lamotrigine, phenytoin, carbamazepine, oxcarbazepine, valproate, divalproex, topiramate, lacosamide, zonisamide, phenobarbital
antirheumatic | methotrexate, hydroxychloroquine, sulfasalazine, leflunomide, adalimumab, etanercept, infliximab, tocilizumab, abatacept, rituximab, tofacitinib, upadacitinib
immunosuppressant | tacrolimus, cyclosporine, mycophenolate, azathioprine, sirolimus, everolimus, prednisone
neurogenic-pain | gabapentin, pregabalin
`;
