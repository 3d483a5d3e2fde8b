package receptive.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.engine.Summary;
import receptive.model.Network;

/** Every row of every network, from tables that were computed elsewhere (tables.txt). */
class TablesTest {

    private static final String HEADS = "+heads";

    /** What the tables call the types. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Conv", "Conv2d"),
            Map.entry("SparseConv", "SparseConv2d"),
            Map.entry("Linear", "Dense"),
            Map.entry("MaxPool", "MaxPool2d"),
            Map.entry("AvgPool", "AvgPool2d"),
            Map.entry("GlobalAvgPool", "GlobalAvgPool2d"),
            Map.entry("TrainableSubsample", "TrainableSubsample"),
            Map.entry("BatchNorm", "BatchNorm2d"),
            Map.entry("Flatten", "Flatten"),
            Map.entry("Concat", "Concat"),
            Map.entry("Residual", "Residual"),
            Map.entry("RBF", "RbfOutput"));

    /** One row of a table; sizes of 1 at the end do not count, since some libraries drop them. */
    private record Row(String name, String type, String output, long parameters, long macs) {

        static Row of(String line) {
            String[] cells = line.strip().split(" ");
            return new Row(
                    cells[0],
                    TYPES.get(cells[1]),
                    trimmed(cells[2]),
                    Long.parseLong(cells[3]),
                    Long.parseLong(cells[4]));
        }

        static Row of(Summary.Row row) {
            String output =
                    row.output().dimensions().stream().map(String::valueOf).collect(Collectors.joining("x"));
            return new Row(row.name(), row.type(), trimmed(output), row.parameters(), row.macs());
        }

        boolean isFree() {
            return parameters == 0 && macs == 0;
        }

        boolean isLike(Row other) {
            return type.equals(other.type)
                    && output.equals(other.output)
                    && parameters == other.parameters
                    && macs == other.macs;
        }

        private static String trimmed(String sizes) {
            return sizes.replaceFirst("(x1)+$", "");
        }
    }

    private record Table(String network, long parameters, long macs, long statistics, List<Row> rows) {

        Summary summary() {
            Network model =
                    network.endsWith(HEADS) ? Zoo.networkWithHeads(network.replace(HEADS, "")) : Zoo.network(network);
            return Summary.of(model);
        }

        @Override
        public String toString() {
            return network;
        }
    }

    static Stream<Table> tables() throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("tables.txt")) {
            List<Table> tables = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("  ")) {
                    tables.getLast().rows().add(Row.of(line));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] head = line.split(" ");
                    tables.add(new Table(
                            head[0],
                            Long.parseLong(head[1]),
                            Long.parseLong(head[2]),
                            Long.parseLong(head[3]),
                            new ArrayList<>()));
                }
            }
            Table plain = tables.stream()
                    .filter(table -> table.network().equals("vgg-a"))
                    .findFirst()
                    .orElseThrow();
            tables.add(new Table("vgg-a-lrn", plain.parameters(), plain.macs(), plain.statistics(), plain.rows()));
            return tables.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void totals_are_those_of_the_table(Table table) {
        Summary summary = table.summary();

        assertThat(summary.parameters()).isEqualTo(table.parameters());
        assertThat(summary.macs()).isEqualTo(table.macs());
        assertThat(summary.rows().stream()
                        .filter(row -> row.type().equals("BatchNorm2d"))
                        .mapToLong(row -> row.figures().fixed())
                        .sum())
                .isEqualTo(table.statistics());
    }

    /** In order; what the tables leave out (activations, normalisations without parameters, dropout) costs nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void every_row_of_the_table_is_a_row_of_the_network(Table table) {
        Iterator<Row> ours = table.summary().rows().stream().map(Row::of).iterator();

        for (Row expected : table.rows()) {
            Row row = ours.next();
            while (!row.isLike(expected) && row.isFree() && ours.hasNext()) {
                row = ours.next();
            }
            assertThat(row)
                    .as("%s, row %s of the table", table.network(), expected.name())
                    .usingRecursiveComparison()
                    .ignoringFields("name")
                    .isEqualTo(expected);
        }
        assertThat(ours).toIterable().allMatch(Row::isFree);
    }

    @Test
    void the_tables_are_read_to_the_end() throws IOException {
        assertThat(tables().map(Table::network)).hasSize(25).contains("lenet5-1998", "googlenet+heads", "resnet152");
        assertThat(tables().mapToInt(table -> table.rows().size()).sum()).isEqualTo(1_600);
    }
}
