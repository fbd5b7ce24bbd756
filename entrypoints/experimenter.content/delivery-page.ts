import type { ReadPage } from '@/experimenter/page-reader';
import { loadPart } from './parts';
import { createDelivery } from './start-delivery';
import type { PageSide } from './start-preflight';

/**
 * The page side of a page that shows one delivery.
 *
 * @param loadReader Reads the delivery's other pages, where `readPage` cannot.
 */
export const deliveryPage = (readPage: ReadPage, loadReader = async () => readPage): PageSide => ({
  readPage,
  startDelivery: createDelivery(loadReader),
  loadFeatures: async () => (await loadPart('page-tools')).startFeatures,
});
