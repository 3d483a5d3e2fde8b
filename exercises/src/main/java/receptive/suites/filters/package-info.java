/** Lesson 02, filters: answer keys and visible suites. */
package receptive.suites.filters;
