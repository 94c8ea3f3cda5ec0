package id.sop.backup;

import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** A kind of value, and how it is written so that it is the same text on every database. */
enum ValueKind {
    TEXT("?", Types.VARCHAR) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }
    },
    INTEGER("?", Types.BIGINT) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getLong(column);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        void write(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setLong(column, Long.parseLong(value));
        }
    },
    BOOLEAN("?", Types.BOOLEAN) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        void write(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setBoolean(column, Boolean.parseBoolean(value));
        }
    },
    DATE("cast(? as date)", Types.VARCHAR) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getString(column);
            return value == null ? null : LocalDate.parse(value).toString();
        }
    },
    TIMESTAMP("cast(? as timestamp)", Types.VARCHAR) {
        @Override
        String read(ResultSet row, int column) throws SQLException {
            var value = row.getString(column);
            // Microseconds: what every database keeps
            return value == null
                    ? null
                    : MICROSECONDS.format(
                            LocalDateTime.parse(value.replace(' ', 'T')).truncatedTo(ChronoUnit.MICROS));
        }
    },
    /** Content that is kept beside the rows; what stands in the row is its fingerprint and its size. */
    BINARY("?", Types.VARBINARY) {
        @Override
        String read(ResultSet row, int column) {
            throw new UnsupportedOperationException("read as a stream");
        }
    };

    private static final DateTimeFormatter MICROSECONDS = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private final String placeholder;
    private final int jdbcType;

    ValueKind(String placeholder, int jdbcType) {
        this.placeholder = placeholder;
        this.jdbcType = jdbcType;
    }

    /** @throws IllegalStateException for a type that the schema did not use when this was written */
    static ValueKind of(int jdbcType) {
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
            case Types.BOOLEAN, Types.BIT -> BOOLEAN;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> TIMESTAMP;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BINARY;
            default -> throw new IllegalStateException("A backup knows no values of the JDBC type " + jdbcType);
        };
    }

    /** How the value is given to a statement. */
    String placeholder() {
        return placeholder;
    }

    /** The value in the form that is the same everywhere; null for none. */
    abstract String read(ResultSet row, int column) throws SQLException;

    void write(PreparedStatement statement, int column, String value) throws SQLException {
        statement.setString(column, value);
    }

    final void writeNull(PreparedStatement statement, int column) throws SQLException {
        statement.setNull(column, this == BINARY ? binaryNull(statement) : jdbcType);
    }

    static void writeContent(PreparedStatement statement, int column, InputStream content, int size)
            throws SQLException {
        statement.setBinaryStream(column, content, size);
    }

    /** Derby takes only a BLOB for a BLOB. */
    private static int binaryNull(PreparedStatement statement) throws SQLException {
        return statement.getConnection().getMetaData().getDatabaseProductName().contains("Derby")
                ? Types.BLOB
                : Types.VARBINARY;
    }
}
