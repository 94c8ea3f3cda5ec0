package id.sop.backup;

import id.sop.shared.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a database holds, as counts and fingerprints. Two databases with the same digest hold the same, whatever product keeps them.
 *
 * @param tables by name
 */
record DataSummary(List<Table> tables) {

    /** @param sha256 over its heading and all its rows in the order of their key */
    record Table(String name, long rows, String sha256) {

        @Override
        public String toString() {
            return name + " " + rows + " " + sha256;
        }
    }

    String digest() {
        return Fingerprint.of(tables.stream().map(table -> table + "\n").collect(Collectors.joining()));
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long rowsOf(String table) {
        return table(table).map(Table::rows).orElse(0L);
    }

    Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The names of the tables in which another database differs. */
    List<String> differences(DataSummary other) {
        return tables.stream()
                .filter(table -> !other.tables().contains(table))
                .map(Table::name)
                .toList();
    }
}
