/** Lesson 06, AlexNet: answer keys and visible suites. */
package receptive.suites.alexnet;
