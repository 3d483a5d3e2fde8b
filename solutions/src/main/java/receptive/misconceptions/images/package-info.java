/** Lesson 01, images: plausible wrong answers. */
package receptive.misconceptions.images;
