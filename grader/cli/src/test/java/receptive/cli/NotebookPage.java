package receptive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A notebook in Jupyter Notebook, in a Chromium without a window. Does what a student does: clicks, types, pastes. */
final class NotebookPage implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern RUN = Pattern.compile("In\\s*\\[\\d+]:?");
    private static final String READY = """
            return !!window.Jupyter && !!Jupyter.notebook && Jupyter.notebook._fully_loaded
                && !!Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected();""";

    private static final String EDITED =
            "return Jupyter.notebook.mode === 'edit' && Jupyter.notebook.get_selected_index() === arguments[0]";

    private final ChromeDriver browser;
    private final WebDriverWait wait;

    private NotebookPage(ChromeDriver browser) {
        this.browser = browser;
        this.wait = new WebDriverWait(browser, PATIENCE, Duration.ofMillis(100));
        wait.ignoring(StaleElementReferenceException.class);
    }

    /**
     * Opens a notebook and waits until its kernel is there.
     *
     * @param address of the notebook
     * @param profile an empty folder for what the browser keeps
     */
    static NotebookPage open(String address, Path profile) {
        if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
            throw new AssertionError("A student's way is tried in Chromium, and " + BROWSER + " or " + DRIVER
                    + " is missing; ./receptive verify installs them and runs the tests.");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        // Chromium's own sandbox refuses to run as root; the page is our own.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        NotebookPage page = new NotebookPage(browser);
        try {
            browser.get(address);
            page.wait.withMessage("the notebook with its kernel").until(driver ->
                    (Boolean) browser.executeScript(READY));
        } catch (RuntimeException failed) {
            page.close();
            throw failed;
        }
        return page;
    }

    /** The place, from 0, of the first cell of code. */
    int firstCode() {
        return place("cell.cell_type === 'code'");
    }

    /** The place of the cell for the answer to an exercise. */
    int answer(String exercise) {
        return place("nbgrader && nbgrader.solution && nbgrader.grade_id === '" + exercise + "'");
    }

    /** The place of the cell that checks it: the first below the answer that is graded. */
    int check(String exercise) {
        return place("index > " + answer(exercise) + " && nbgrader && nbgrader.grade");
    }

    private int place(String condition) {
        Object found = browser.executeScript("""
                return Jupyter.notebook.get_cells().findIndex((cell, index) => {
                  const nbgrader = cell.metadata.nbgrader;
                  return %s;
                });""".formatted(condition));
        int place = ((Number) found).intValue();
        if (place < 0) {
            throw new AssertionError("The notebook has no cell with " + condition + ".");
        }
        return place;
    }

    /** Puts another text into a cell: click, select all, paste. */
    void replace(int place, String text) {
        WebElement editor = edit(place);
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        // As pasting does; keys would meet the editor's own indents and closing brackets.
        browser.executeScript("arguments[0].CodeMirror.replaceSelection(arguments[1], 'end', 'paste')", editor, text);
    }

    /** Runs a cell with Shift+Enter and waits until it has run. */
    void run(int place) {
        edit(place);
        browser.executeScript("Jupyter.notebook.get_cell(arguments[0]).set_input_prompt(null)", place);
        new Actions(browser)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.SHIFT)
                .perform();
        wait.withMessage("cell " + place + " to have run").until(driver -> RUN.matcher(
                        cell(place).findElement(By.cssSelector(".input_prompt")).getText())
                .matches());
    }

    /** The report of a check, as text, once there is one. */
    String report(int place) {
        return wait.withMessage("the report of cell " + place)
                .until(driver -> cell(place).findElements(By.cssSelector(".output .receptive-check")).stream()
                        .findFirst()
                        .map(WebElement::getText)
                        .orElse(null));
    }

    /** Saves with Ctrl+S and waits until that is done. */
    void save() {
        browser.executeScript("""
                window.saved = false;
                Jupyter.notebook.events.one('notebook_saved.Notebook', () => window.saved = true);""");
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("s")
                .keyUp(Keys.CONTROL)
                .perform();
        wait.withMessage("the notebook to be saved")
                .until(driver -> (Boolean) browser.executeScript("return window.saved"));
    }

    /** Writes what can be seen, with a cell in the middle, as a picture. */
    void picture(int place, Path file) throws IOException {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", cell(place));
        Files.createDirectories(file.getParent());
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    }

    private WebElement edit(int place) {
        WebElement editor = cell(place).findElement(By.cssSelector(".CodeMirror"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", editor);
        editor.findElement(By.cssSelector(".CodeMirror-lines")).click();
        wait.withMessage("cell " + place + " to be edited")
                .until(driver -> (Boolean) browser.executeScript(EDITED, place));
        return editor;
    }

    private WebElement cell(int place) {
        List<WebElement> cells = browser.findElements(By.cssSelector("#notebook-container > .cell"));
        return cells.get(place);
    }

    @Override
    public void close() {
        browser.quit();
    }
}
