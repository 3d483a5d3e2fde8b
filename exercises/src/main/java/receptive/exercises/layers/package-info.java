/** Lesson 04, pooling and dense layers: contracts. */
package receptive.exercises.layers;
