interface Source {
  readonly coding: { readonly rate: number; readonly years: readonly number[] };
  readonly years: Record<string, Record<string, { readonly norm?: number; readonly weight?: number }>>;
  readonly sources: Record<string, string>;
}

/** Writes normalization, coding adjustment and blend weights by payment year, as integers. */
export function paymentText(json: string): string {
  const source = JSON.parse(json) as Source;
  const years = Object.fromEntries(
    Object.entries(source.years).map(([year, models]) => [
      year,
      {
        kept: source.coding.years.includes(Number(year)) ? 1000 - Math.round(source.coding.rate * 1000) : 1000,
        models: Object.fromEntries(
          Object.entries(models)
            .filter(([model]) => model === 'V28' || model === 'V24')
            .map(([model, { norm, weight }]) => [
              model,
              {
                normalization: Math.round((norm ?? 1) * 1000),
                percent: weight === undefined ? null : Math.round(weight * 100),
              },
            ]),
        ),
      },
    ]),
  );
  return `import type { PaymentYear } from '../model/payment.js';\n\nexport const paymentYears: Readonly<Record<string, PaymentYear>> = ${JSON.stringify(years, null, 2)};\n`;
}
