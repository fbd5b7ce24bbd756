// Runs in each e2e file, around all of its tests: what is registered first ends last, after every browser.
import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder';

afterAll(removeTemporaryFolders);
