/** Lesson 04, pooling and dense layers: answer keys and visible suites. */
package receptive.suites.layers;
