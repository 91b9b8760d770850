import { v24Data } from '../data/v24.js';
import { type RiskModel, readModel } from '../model/risk-model.js';

/**
 * The 2020 CMS-HCC model (V24), 86 payment categories. Paid from 2020 to 2025; raw scores up to 2026.
 * Each call lays the tables out anew (about a millisecond): call it once and keep the result.
 * Source: CMS risk adjustment model software and ICD-10 mappings; see `generate/README.md`
 */
export function v24(): RiskModel {
  return readModel(v24Data);
}
