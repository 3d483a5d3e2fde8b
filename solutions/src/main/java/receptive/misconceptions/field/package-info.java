/** Lesson 07, receptive field: plausible wrong answers. */
package receptive.misconceptions.field;
