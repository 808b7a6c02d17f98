/** Answers that take the same time whatever they say, so that a clock tells nothing. */

const STEP_MS = 500;

/** Does the work, and resolves or rejects on the next full step after it began. */
export async function inSteps<T>(work: () => Promise<T>, stepMs = STEP_MS): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    const passed = performance.now() - began;
    const wait = (Math.floor(passed / stepMs) + 1) * stepMs - passed;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
