/** Lesson 03, channels: solved exercises. */
package receptive.solutions.channels;
