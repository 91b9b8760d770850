import { readFileSync } from 'node:fs';
import { defineOverlay, type OverlayData } from '@levelproof/rules/authoring';

/** The file as it stands. */
export const data = JSON.parse(readFileSync(new URL('../northwind.json', import.meta.url), 'utf8')) as OverlayData;

/** The payer's rules; throws with the field and the remedy where the file is wrong. */
export const northwind = defineOverlay(data);
