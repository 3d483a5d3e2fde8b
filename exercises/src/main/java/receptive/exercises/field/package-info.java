/** Lesson 07, receptive field: contracts about what a value sees, and how windows are laid out for speed. */
package receptive.exercises.field;
