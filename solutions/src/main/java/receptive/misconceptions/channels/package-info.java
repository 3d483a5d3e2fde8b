/** Lesson 03, channels: plausible wrong answers. */
package receptive.misconceptions.channels;
