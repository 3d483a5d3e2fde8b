/** Lesson 07, receptive field: answer keys and visible suites. */
package receptive.suites.field;
