package id.sop.backup;

import id.sop.shared.Fingerprint;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole database row by row, in a form that is the same on every database. */
final class DataReader {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final DataSink sink;

    private DataReader(Connection connection, DataSink sink) {
        this.connection = connection;
        this.sink = sink;
    }

    /**
     * Reads all tables.
     *
     * @param connection sees one state of the database for as long as this takes
     */
    static DataSummary read(Connection connection, DataSink sink) throws SQLException, IOException {
        var reader = new DataReader(connection, sink);
        var tables = new ArrayList<DataSummary.Table>();
        for (var table : StoredTables.inOrder(connection)) {
            tables.add(reader.read(table));
        }
        tables.sort((one, other) -> one.name().compareTo(other.name()));
        return new DataSummary(tables);
    }

    private DataSummary.Table read(StoredTable table) throws SQLException, IOException {
        var fingerprint = new Fingerprint();
        var count = 0L;
        sink.begin(table);
        line(table.heading() + "\n", fingerprint);
        try (var query = connection.prepareStatement(table.select(Product.of(connection) == Product.DERBY))) {
            query.setFetchSize(table.holdsContent() ? 1 : ROWS_AT_ONCE);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    line(RowText.line(values(table, rows)), fingerprint);
                    count++;
                }
            }
        }
        sink.end();
        return new DataSummary.Table(table.name(), count, fingerprint.hex());
    }

    private void line(String line, Fingerprint fingerprint) throws IOException {
        fingerprint.add(line);
        sink.line(line);
    }

    private List<String> values(StoredTable table, ResultSet row) throws SQLException, IOException {
        var values = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            var kind = table.columns().get(i).kind();
            values.add(kind == ValueKind.BINARY ? content(row, i + 1) : kind.read(row, i + 1));
        }
        return values;
    }

    private String content(ResultSet row, int column) throws SQLException, IOException {
        try (var content = row.getBinaryStream(column)) {
            return content == null ? null : sink.content(content).toString();
        }
    }
}
