/** Lesson 02, filters: plausible wrong answers. */
package receptive.misconceptions.filters;
