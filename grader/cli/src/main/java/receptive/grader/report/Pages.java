package receptive.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import receptive.check.FeedbackHtml;
import receptive.check.Language;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;

/**
 * The pages, rendered. Each is one file that needs no other and no network.
 *
 * <p>The templates escape; a policy in the page forbids scripts and loading all the same; and the whole text goes through
 * {@link SafeText}, so that no template has to think of control characters.
 */
final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
    private static final String STYLE = style();

    private Pages() {}

    static String feedback(SubmissionReport submission, RunReport run) {
        return Language.speaking(submission.language(), () -> render("feedback.jte", FeedbackPage.of(submission, run)));
    }

    static String course(RunReport run, Map<String, String> fileNames) {
        return Language.speaking(run.language(), () -> render("course.jte", ClassPage.of(run, fileNames)));
    }

    private static String render(String template, Object page) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, Map.of("page", page, "style", STYLE), html);
        return SafeText.lines(html.toString());
    }

    private static String style() {
        try (InputStream css = Pages.class.getResourceAsStream("style.css")) {
            return FeedbackHtml.style() + new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
