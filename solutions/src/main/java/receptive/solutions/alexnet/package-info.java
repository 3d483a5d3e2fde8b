/** Lesson 06, AlexNet: solved exercises. */
package receptive.solutions.alexnet;
