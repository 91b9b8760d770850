import { v28Data } from '../data/v28.js';
import { type RiskModel, readModel } from '../model/risk-model.js';

/**
 * The 2024 CMS-HCC model (V28), 115 payment categories, payment years 2024 to 2027.
 * Each call lays the tables out anew (about a millisecond): call it once and keep the result.
 * Source: CMS risk adjustment model software and ICD-10 mappings; see `generate/README.md`
 */
export function v28(): RiskModel {
  return readModel(v28Data);
}
