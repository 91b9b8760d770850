import type { RulePack } from '../pack/pack.js';

/** The rule years that ship with levelproof (R1.60-R1.63). 2027 waits for its final rule. */
export const RULE_YEARS: readonly RulePack[] = [
  {
    id: 'us-em-2021',
    version: '2021.1.0',
    from: '2021-01-01',
    to: '2022-12-31',
    publishedOn: '2021-03-09',
    verifiedOn: '2026-11-24',
  },
  {
    id: 'us-em-2023',
    version: '2023.1.0',
    from: '2023-01-01',
    to: '2023-12-31',
    publishedOn: '2022-11-18',
    verifiedOn: '2026-11-24',
  },
  {
    id: 'us-em-2024',
    version: '2024.1.0',
    from: '2024-01-01',
    to: '2024-12-31',
    publishedOn: '2023-11-16',
    verifiedOn: '2026-11-24',
  },
  {
    id: 'us-em-2025',
    version: '2025.1.0',
    from: '2025-01-01',
    to: '2025-12-31',
    publishedOn: '2024-12-09',
    verifiedOn: '2026-11-24',
  },
  {
    id: 'us-em-2026',
    version: '2026.1.0',
    from: '2026-01-01',
    to: '2026-12-31',
    publishedOn: '2025-11-05',
    verifiedOn: '2026-11-24',
  },
];
