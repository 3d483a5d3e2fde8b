/** Lesson 01, images: contracts on single-channel pictures. */
package receptive.exercises.images;
