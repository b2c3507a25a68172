import path from 'node:path';
import { projectFolder } from '../project-folder.ts';

/** Packs, their samples and the code lists that ship with the program. */
export const templatesFolder = path.join(projectFolder, 'templates');
