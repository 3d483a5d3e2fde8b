/** Lesson 06, AlexNet: plausible wrong answers. */
package receptive.misconceptions.alexnet;
