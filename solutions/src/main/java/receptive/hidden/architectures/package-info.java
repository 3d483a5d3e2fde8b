/** Lesson 08, what came after AlexNet: hidden suites. */
package receptive.hidden.architectures;
