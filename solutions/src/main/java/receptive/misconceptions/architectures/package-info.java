/** Lesson 08, what came after AlexNet: plausible wrong answers. */
package receptive.misconceptions.architectures;
