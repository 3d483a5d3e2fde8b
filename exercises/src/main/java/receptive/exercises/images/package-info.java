/** Lesson 01, images: contracts on colours, signals and pictures of one channel. */
package receptive.exercises.images;
