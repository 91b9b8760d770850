/**
 * Words of a modality that may stand with a body part or alone. Columns as in laboratory.ts:
 * id | code number | overlap group | marks | words
 */
export const imagingModalities = `
x-ray | - | - | read | x-ray; xray; XR; XRs; x-rays; xrays; x-rayed; radiograph; radiographs; radiography; plain films; plain film; films; plain x-ray; plain x-rays; plain radiographs; roentgenogram; roentgenograms; ap and lateral; ap and lateral views; views; x-ray series; three views; two views; four views; ap view; ap/lateral; radiographic views; 2 views; 3 views; 4 views; lateral view
ct | - | - | read | ct; ct scan; ct scans; cat scan; cat scans; ct imaging; computed tomography; computerized tomography; computed tomography scan; computed tomographic scan; hrct; high resolution ct; noncontrast ct; contrast ct; ct with contrast; ct without contrast; ct scan with contrast; ct scan without contrast; ncct; ct scanning; low dose ct scan; cect
mri | - | - | read | mri; mri scan; mri scans; mris; magnetic resonance imaging; magnetic resonance; mr scan; mr imaging; mri with contrast; mri without contrast; mri with and without contrast; mri with gadolinium; mri study; open mri; mpmri; magnetic resonance image
ultrasound | - | - | read | ultrasound; ultrasounds; sonogram; sonograms; sonography; ultrasonography; US; uss; ultrasound scan; u/s; pocus; point of care ultrasound; bedside ultrasound; ultrasound examination; ultrasonogram; ultrasound study; u/s scan
`;
