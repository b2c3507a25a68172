export function postgresFolders(root?: string): readonly string[];
