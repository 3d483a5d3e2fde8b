/** Lesson 02, filters: solved exercises. */
package receptive.solutions.filters;
