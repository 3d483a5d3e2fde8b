/** Lesson 01, images: hidden suites. */
package receptive.hidden.images;
