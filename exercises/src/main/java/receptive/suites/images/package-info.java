/** Lesson 01, images: answer keys and visible suites. */
package receptive.suites.images;
