/** Lesson 07, receptive field: hidden suites. */
package receptive.hidden.field;
