/** Lesson 05, LeNet-5: contracts. */
package receptive.exercises.lenet;
