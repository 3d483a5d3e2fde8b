/** Lesson 06, AlexNet: hidden suites. */
package receptive.hidden.alexnet;
