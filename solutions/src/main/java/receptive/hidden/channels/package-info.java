/** Lesson 03, channels: hidden suites. */
package receptive.hidden.channels;
