/** Lesson 04, pooling and dense layers: solved exercises. */
package receptive.solutions.layers;
