package receptive.notebooks.kernel;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values that read best as a table: a collection or array of records with a column for each component, a map with its keys
 * and values, an array of two dimensions.
 */
final class Tables {

    private static final int MOST_ROWS = 100;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST = 200;

    /** Rows of values; no header for an empty list. */
    private record Table(List<String> header, List<List<Object>> rows, int allRows) {}

    private Tables() {}

    /** The value as an HTML table, if it is one. Runs the value's own methods. */
    static Optional<String> html(Object value) throws ReflectiveOperationException {
        return switch (value) {
            case Collection<?> elements -> records(new ArrayList<>(elements)).map(Tables::html);
            case Object[] rows
            when rows.getClass().getComponentType().isArray() -> matrix(rows).map(Tables::html);
            case Object[] elements -> records(Arrays.asList(elements)).map(Tables::html);
            case Map<?, ?> map when !map.isEmpty() -> Optional.of(html(entries(map)));
            default -> Optional.empty();
        };
    }

    private static Optional<Table> records(List<?> elements) throws ReflectiveOperationException {
        if (elements.isEmpty() || !(elements.getFirst() instanceof Record first)) {
            return Optional.empty();
        }
        RecordComponent[] components = first.getClass().getRecordComponents();
        List<List<Object>> rows = new ArrayList<>();
        for (Object element : elements) {
            if (element == null || element.getClass() != first.getClass()) {
                return Optional.empty();
            }
            if (rows.size() < MOST_ROWS) {
                List<Object> row = new ArrayList<>();
                for (RecordComponent component : components) {
                    if (!component.getAccessor().trySetAccessible()) {
                        return Optional.empty();
                    }
                    row.add(component.getAccessor().invoke(element));
                }
                rows.add(row);
            }
        }
        List<String> header =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        return header.isEmpty() ? Optional.empty() : Optional.of(new Table(header, rows, elements.size()));
    }

    private static Table entries(Map<?, ?> map) {
        List<List<Object>> rows = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (rows.size() == MOST_ROWS) {
                break;
            }
            rows.add(Arrays.asList(entry.getKey(), entry.getValue()));
        }
        return new Table(List.of("key", "value"), rows, map.size());
    }

    /** Of rows that hold no further arrays. */
    private static Optional<Table> matrix(Object[] array) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : array) {
            if (row == null || !row.getClass().isArray()) {
                return Optional.empty();
            }
            if (rows.size() < MOST_ROWS) {
                int length = Array.getLength(row);
                List<Object> cells = new ArrayList<>();
                for (int j = 0; j < Math.min(length, MOST_COLUMNS); j++) {
                    Object cell = Array.get(row, j);
                    if (cell != null && cell.getClass().isArray()) {
                        return Optional.empty();
                    }
                    cells.add(cell);
                }
                if (length > MOST_COLUMNS) {
                    cells.add("… " + length);
                }
                rows.add(cells);
            }
        }
        return rows.stream().allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new Table(List.of(), rows, array.length));
    }

    private static String html(Table table) {
        StringBuilder html = new StringBuilder("<table>");
        if (!table.header().isEmpty()) {
            html.append("<thead><tr>");
            table.header()
                    .forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
            html.append("</tr></thead>");
        }
        html.append("<tbody>");
        for (List<Object> row : table.rows()) {
            html.append("<tr>");
            for (Object cell : row) {
                html.append("<td style=\"text-align:")
                        .append(cell instanceof Number ? "right" : "left")
                        .append("\">")
                        .append(escaped(shortened(Values.text(cell))))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        int more = table.allRows() - table.rows().size();
        return more == 0
                ? html.toString()
                : html.append("<p>… ").append(more).append(" more rows</p>").toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
