/** Lesson 02, filters: hidden suites. */
package receptive.hidden.filters;
