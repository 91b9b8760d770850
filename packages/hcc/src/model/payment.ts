import { paymentYears } from '../data/payment-factors.js';
import type { ModelName } from './model-data.js';

/** How a raw score becomes a payment score in one year. Integers, so that rounding is exact. */
export interface PaymentYear {
  /** What is left after the coding pattern adjustment, in thousandths (941 is a cut of 5.9 %). */
  readonly kept: number;
  readonly models: Readonly<Partial<Record<ModelName, ModelPayment>>>;
}

export interface ModelPayment {
  /** Normalization factor in thousandths. */
  readonly normalization: number;
  /** Share of the model in the blend, in percent; `null` where the other part of the blend has no tables here. */
  readonly percent: number | null;
}

/** Factors that nobody has yet seen in the announcement itself. */
const UNVERIFIED: ReadonlySet<string> = new Set(['2025 V28']);

/** Payment years with factors, ascending. */
export const PAYMENT_YEARS: readonly number[] = Object.keys(paymentYears)
  .map(Number)
  .sort((a, b) => a - b);

/** The factors of a payment year, if there are any. */
export function paymentYear(year: number): PaymentYear | undefined {
  return paymentYears[String(year)];
}

/** True when the normalization factor of this year and model was not checked against its announcement. */
export function isUnverified(year: number, model: ModelName): boolean {
  return UNVERIFIED.has(`${year} ${model}`);
}

/** Quotient of two whole numbers to the nearest whole number, halves up, exactly. */
export function roundedQuotient(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/**
 * The payment score of one model in thousandths: normalized and rounded to three decimals, then adjusted for
 * coding patterns and rounded again, as CMS does.
 * @param raw raw score in thousandths
 */
export function paymentOf(raw: number, factors: ModelPayment, kept: number): number {
  return roundedQuotient(roundedQuotient(raw * 1000, factors.normalization) * kept, 1000);
}
