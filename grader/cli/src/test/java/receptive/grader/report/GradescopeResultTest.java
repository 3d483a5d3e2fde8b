package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.check.Outcome;
import receptive.grader.SubmissionReport;

class GradescopeResultTest {

    @Test
    void says_everything_that_the_schema_asks_for() {
        SubmissionReport submission = SampleClass.submission(
                "ada",
                List.of("One cell was there twice; the last one counts."),
                SampleClass.exercise(SampleClass.SLIDE, Outcome.PASSED, Outcome.FAILED),
                SampleClass.exercise(SampleClass.POOL, Outcome.NOT_COMPILED, Outcome.NOT_COMPILED));
        assertThat(Json.text(GradescopeResult.of(submission, SampleClass.of(submission))))
                .isEqualTo("""
                {
                  "execution_time": 1.5,
                  "extra_data": {
                    "max_score": 10,
                    "source_hash": "ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12",
                    "student": "ada"
                  },
                  "output": "Sandbox: process limits only\\nOne cell was there twice; the last one counts.\\n\
                sample-pool: The cell was refused by the compiler.",
                  "output_format": "text",
                  "score": 2,
                  "stdout_visibility": "hidden",
                  "test_output_format": "text",
                  "tests": [
                    {
                      "extra_data": {
                        "exercise": "sample-slide",
                        "outcome": "PASSED"
                      },
                      "max_score": 2,
                      "name": "sample-slide: slides over a letter",
                      "number": "1.1",
                      "output": "",
                      "score": 2,
                      "status": "passed",
                      "visibility": "visible"
                    },
                    {
                      "extra_data": {
                        "exercise": "sample-slide",
                        "outcome": "FAILED"
                      },
                      "max_score": 3,
                      "name": "sample-slide: agrees on random cases",
                      "number": "1.2",
                      "output": "correlate: element [0, 1] is 2 but should be -4.\\n\
                This is what a flipped kernel gives.\\n1\\u00B72 + 3\\u00B7(-2) = -4\\nYours\\n 1  [2]",
                      "score": 0,
                      "status": "failed",
                      "visibility": "after_published"
                    },
                    {
                      "extra_data": {
                        "exercise": "sample-pool",
                        "outcome": "NOT_COMPILED"
                      },
                      "max_score": 2,
                      "name": "sample-pool: slides over a letter",
                      "number": "2.1",
                      "output": "There is no answer: NOT_COMPILED.\\n\
                assignment.ipynb, code cell 3, line 2: ';' expected\\n\
                Java could not read this cell: start with the first message, later ones often follow from it.",
                      "score": 0,
                      "status": "failed",
                      "visibility": "visible"
                    },
                    {
                      "extra_data": {
                        "exercise": "sample-pool",
                        "outcome": "NOT_COMPILED"
                      },
                      "max_score": 3,
                      "name": "sample-pool: agrees on random cases",
                      "number": "2.2",
                      "output": "There is no answer: NOT_COMPILED.\\n\
                assignment.ipynb, code cell 3, line 2: ';' expected\\n\
                Java could not read this cell: start with the first message, later ones often follow from it.",
                      "score": 0,
                      "status": "failed",
                      "visibility": "after_published"
                    }
                  ],
                  "visibility": "visible"
                }
                """);
    }
}
