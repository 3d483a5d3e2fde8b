/** Lesson 08, what came after AlexNet: solved exercises. */
package receptive.solutions.architectures;
