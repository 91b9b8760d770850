import { invariants } from '@levelproof/rules/testing';
import { test } from 'vitest';
import { northwind } from './northwind.js';

test.each(invariants(northwind))('%s', (_, run) => run(), 60_000);
