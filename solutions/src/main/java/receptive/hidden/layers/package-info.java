/** Lesson 04, pooling and dense layers: hidden suites. */
package receptive.hidden.layers;
