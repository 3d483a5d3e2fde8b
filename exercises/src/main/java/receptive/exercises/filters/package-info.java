/** Lesson 02, filters: contracts on filters and sizes. */
package receptive.exercises.filters;
