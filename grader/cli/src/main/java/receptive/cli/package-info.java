/**
 * The command line: a class for each command, which is options, one call and an exit status.
 *
 * <p>Start with {@link receptive.cli.Main}. Exit status: 0 done, 1 the condition asked for is not met, 2 wrong usage, 3 the
 * program itself or its environment failed.
 *
 * <p>May use: everything below it, and picocli.
 */
package receptive.cli;
