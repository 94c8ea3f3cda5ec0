package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.OnBothDatabases;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.converters.EnumTypeConverter;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;

/** The migrations and the mappings, which are written apart, agree. */
class SchemaTest extends OnBothDatabases {

    private static final Set<Integer> BINARY =
            Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.JAVA_OBJECT, Types.OTHER);

    private static final Map<Class<?>, Set<Integer>> SANE = Map.ofEntries(
            Map.entry(String.class, Set.of(Types.VARCHAR)),
            Map.entry(java.sql.Clob.class, Set.of(Types.VARCHAR, Types.CLOB)),
            Map.entry(Integer.class, Set.of(Types.INTEGER)),
            Map.entry(int.class, Set.of(Types.INTEGER)),
            Map.entry(Long.class, Set.of(Types.BIGINT)),
            Map.entry(long.class, Set.of(Types.BIGINT)),
            Map.entry(Boolean.class, Set.of(Types.BOOLEAN, Types.BIT)),
            Map.entry(boolean.class, Set.of(Types.BOOLEAN, Types.BIT)),
            Map.entry(LocalDate.class, Set.of(Types.DATE)),
            Map.entry(LocalDateTime.class, Set.of(Types.TIMESTAMP)),
            Map.entry(java.sql.Blob.class, Set.of(Types.BLOB, Types.BINARY)));

    private record Column(String table, String name, int type, int size) {}

    @Test
    void every_entity_can_be_selected() {
        var entities = office().factory().getMetamodel().getEntities();

        office().inTransaction(() -> {
            entities.forEach(entity -> select(office().entityManager(), entity.getName()));
            return null;
        });

        assertTrue(entities.size() >= 15, () -> "found only " + entities);
    }

    private static void select(EntityManager em, String entity) {
        em.createQuery("select e from " + entity + " e").setMaxResults(1).getResultList();
    }

    @Test
    void every_mapped_column_exists_with_a_type_that_fits() throws SQLException {
        var columns = columns();
        var wrong = new ArrayList<String>();

        var fields = mappedFields();
        for (var field : fields) {
            var column = columns.get(key(field.getTableName(), field.getName()));
            if (column == null) {
                wrong.add(field + " does not exist");
            } else if (field.getType() != null
                    && !SANE.getOrDefault(field.getType(), Set.of()).contains(column.type())) {
                wrong.add(field + " as " + field.getType() + " has type " + column.type());
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(fields.size() > 100, () -> "found only " + fields.size());
    }

    private List<DatabaseField> mappedFields() {
        var session = office().factory().createEntityManager().unwrap(Session.class);
        return session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getAllFields().stream())
                .filter(field -> !field.getTableName().isEmpty())
                .toList();
    }

    /** A backup says how far the schema is by one number, whatever the database. */
    @Test
    void every_version_of_the_schema_exists_for_both_databases() throws IOException {
        assertEquals(scripts("derby"), scripts("postgresql"));
    }

    private static List<String> scripts(String product) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration", product))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void only_the_content_of_files_is_binary() throws SQLException {
        var binary = columns().values().stream()
                .filter(column -> BINARY.contains(column.type()))
                .map(column -> key(column.table(), column.name()))
                .toList();

        assertEquals(List.of("stored_file_content.content"), binary);
    }

    @Test
    void every_name_of_an_enumeration_fits_its_column() throws SQLException {
        var columns = columns();
        var enumerations = new TreeMap<String, Class<?>>();
        var session = office().factory().createEntityManager().unwrap(Session.class);
        session.getDescriptors().values().forEach(descriptor -> addEnumerations(descriptor, enumerations));

        enumerations.forEach((column, type) -> assertTrue(columns.get(column).size() >= longest(type), column));
        assertTrue(enumerations.size() >= 15, () -> "found only " + enumerations);
    }

    /** The columns of constants by table and name, those of what is embedded and of lists among them. */
    private static void addEnumerations(ClassDescriptor descriptor, Map<String, Class<?>> found) {
        for (var mapping : descriptor.getMappings()) {
            if (mapping instanceof DirectToFieldMapping single) {
                add(found, single.getField(), single.getConverter());
            } else if (mapping instanceof DirectCollectionMapping several) {
                add(found, several.getDirectField(), several.getValueConverter());
            } else if (mapping instanceof AggregateObjectMapping embedded) {
                addEnumerations(embedded.getReferenceDescriptor(), found);
            }
        }
    }

    private static void add(Map<String, Class<?>> found, DatabaseField field, Converter converter) {
        if (converter instanceof EnumTypeConverter names
                && !field.getTableName().isEmpty()) {
            found.put(key(field.getTableName(), field.getName()), names.getEnumClass());
        }
    }

    private static int longest(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .mapToInt(constant -> ((Enum<?>) constant).name().length())
                .max()
                .orElseThrow();
    }

    @Test
    void every_row_of_an_office_says_whose_it_is() throws SQLException {
        var columns = columns();
        var tables = columns.values().stream().map(Column::table).distinct().toList();

        var withoutOffice = tables.stream()
                .filter(table -> !columns.containsKey(key(table, "office")))
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        "disposition_line",
                        "document_type_alias",
                        "follow_up_message",
                        "follow_up_paper",
                        "intake_member",
                        "letter_scan",
                        "office",
                        "office_position_right",
                        "officer_position",
                        "performed_step",
                        "performed_step_paper",
                        "performed_step_participant",
                        "person_key",
                        "run_event",
                        "run_member",
                        "run_turn",
                        "sent_form_notice",
                        "stored_file_content"),
                withoutOffice,
                "besides the offices themselves only parts of a record, which are never found by themselves, and hashes that hold the office");
    }

    /** The columns of our tables, by table and name. */
    private Map<String, Column> columns() throws SQLException {
        var found = new TreeMap<String, Column>();
        try (var connection = office().dataSource().getConnection()) {
            var tables = tables(connection);
            try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
                while (columns.next()) {
                    var column = new Column(
                            lower(columns.getString("TABLE_NAME")),
                            lower(columns.getString("COLUMN_NAME")),
                            columns.getInt("DATA_TYPE"),
                            columns.getInt("COLUMN_SIZE"));
                    if (tables.contains(column.table())) {
                        found.put(key(column.table(), column.name()), column);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var found = new HashSet<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(lower(tables.getString("TABLE_NAME")));
            }
        }
        found.remove("flyway_schema_history");
        return found;
    }

    private static String key(String table, String column) {
        return lower(table) + "." + lower(column);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
