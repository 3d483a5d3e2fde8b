/** Lesson 05, LeNet-5: hidden suites. */
package receptive.hidden.lenet;
