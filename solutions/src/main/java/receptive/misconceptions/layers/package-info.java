/** Lesson 04, pooling and dense layers: plausible wrong answers. */
package receptive.misconceptions.layers;
