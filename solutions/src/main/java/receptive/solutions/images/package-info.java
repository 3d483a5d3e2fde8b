/** Lesson 01, images: solved exercises. */
package receptive.solutions.images;
