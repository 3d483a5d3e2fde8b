/** Lesson 05, LeNet-5: plausible wrong answers. */
package receptive.misconceptions.lenet;
