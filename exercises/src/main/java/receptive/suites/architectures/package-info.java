/** Lesson 08, what came after AlexNet: answer keys and visible suites. */
package receptive.suites.architectures;
