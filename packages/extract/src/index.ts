export type { Extractor } from './extractor.js';
export { createOfflineExtractor, extractOffline, OFFLINE_VERSION } from './offline.js';
