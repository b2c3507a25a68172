import path from 'node:path';

/** Where the agency's own code lists lie in the data folder. */
export const ownCodesFolder = (dataFolder: string): string => path.join(dataFolder, 'codes');
