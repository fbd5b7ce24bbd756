/** Waits for a step on the way of starting something. When it fails, what is open already is closed, and it rejects. */
export async function closeOnFailure<T>(open: { close(): Promise<unknown> }, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await open.close();
    throw error;
  }
}
