/** Lesson 06, AlexNet: contracts of the two assignments. */
package receptive.exercises.alexnet;
