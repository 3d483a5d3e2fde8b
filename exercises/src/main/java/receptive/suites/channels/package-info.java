/** Lesson 03, channels: answer keys and visible suites. */
package receptive.suites.channels;
