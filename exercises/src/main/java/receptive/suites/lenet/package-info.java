/** Lesson 05, LeNet-5: answer keys and visible suites. */
package receptive.suites.lenet;
