package receptive.engine;

/** A {@link Summary} as a table of text. */
final class SummaryText {

    private SummaryText() {}

    static String of(Summary summary) {
        TextTable table = new TextTable(SummaryTable.HEADINGS, SummaryTable::isNumber);
        SummaryTable.lines(summary, "  ").forEach(table::add);
        table.addTotal(SummaryTable.total(summary));
        StringBuilder text = new StringBuilder(summary.name()).append("\n\n");
        text.append(table.text()).append('\n');
        SummaryTable.notesWithSums(summary).forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }
}
