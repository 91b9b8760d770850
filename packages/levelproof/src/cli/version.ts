/** Version of the command line, as in the manifest; a test keeps the two equal. */
export const VERSION = '0.1.0';
