/**
 * Right answers that are written differently from the solutions: other orders of loops, sums in float, other algorithms. Each
 * class here is put through the suites of the exercise whose contract it implements, and must pass.
 */
package receptive.variants;
