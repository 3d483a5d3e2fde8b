/** Lesson 08, what came after AlexNet: contracts. */
package receptive.exercises.architectures;
