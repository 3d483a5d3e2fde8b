/** Lesson 05, LeNet-5: solved exercises. */
package receptive.solutions.lenet;
