import { workspaceTests } from '../../vitest.base.js';

export default workspaceTests();
