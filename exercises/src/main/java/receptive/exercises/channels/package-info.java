/** Lesson 03, channels: contracts on volumes. */
package receptive.exercises.channels;
