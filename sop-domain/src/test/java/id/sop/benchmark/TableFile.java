package id.sop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.postgresql.PGConnection;

/**
 * The rows of a table as comma-separated values, which a database takes far faster than one statement after the other: Derby fills an empty table
 * without log and sorts each index once.
 */
final class TableFile implements AutoCloseable {

    /** Nothing between two commas is null; everything else stands in quotes. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    private final Connection connection;
    private final String table;
    private final Path file;
    private final CSVPrinter rows;
    private final List<String> columns = new ArrayList<>();

    /** The rows that the table has stand in the file first, so that it can be emptied before the file is loaded. */
    TableFile(Connection connection, Path folder, String table) throws SQLException, IOException {
        this.connection = connection;
        this.table = table;
        file = folder.resolve(table + ".csv");
        rows = new CSVPrinter(Files.newBufferedWriter(file), FORMAT);
        for (Map<String, Object> row : rows("")) {
            write(row);
        }
    }

    String table() {
        return table;
    }

    /** @param condition which rows, with their order, such as {@code where run_id = 7 order by visit} */
    List<Map<String, Object>> rows(String condition) throws SQLException {
        List<Map<String, Object>> read = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table + " " + condition)) {
            var metadata = found.getMetaData();
            if (columns.isEmpty()) {
                for (int column = 1; column <= metadata.getColumnCount(); column++) {
                    columns.add(metadata.getColumnName(column).toLowerCase(Locale.ROOT));
                }
            }
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.put(columns.get(column - 1), found.getObject(column));
                }
                read.add(row);
            }
        }
        return read;
    }

    void write(Map<String, Object> row) throws IOException {
        rows.printRecord(row.values());
    }

    /** Takes all rows of the file into the table, which must be empty. */
    void load() throws SQLException, IOException {
        rows.close();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var content = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table + " (" + String.join(", ", columns) + ") from stdin with (format csv)",
                                content);
            }
        } else {
            try (var load =
                    connection.prepareCall("call syscs_util.syscs_import_table(null, ?, ?, ',', '\"', 'UTF-8', 0)")) {
                load.setString(1, table.toUpperCase(Locale.ROOT));
                load.setString(2, file.toString());
                load.execute();
            }
        }
        connection.commit();
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
