/** Lesson 07, receptive field: solved exercises. */
package receptive.solutions.field;
