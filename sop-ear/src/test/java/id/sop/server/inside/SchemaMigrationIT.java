package id.sop.server.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaMigrationIT {

    @Test
    void every_script_ran_at_the_start_and_succeeded() throws SQLException, NamingException {
        List<String> scripts = new ArrayList<>();
        List<String> failed = new ArrayList<>();

        DataSource dataSource = InitialContext.doLookup("jdbc/sop");
        try (Connection connection = dataSource.getConnection();
                ResultSet history = connection
                        .createStatement()
                        .executeQuery("select \"script\", \"success\" from \"flyway_schema_history\"")) {
            while (history.next()) {
                (history.getBoolean(2) ? scripts : failed).add(history.getString(1));
            }
        }

        assertFalse(scripts.isEmpty());
        assertEquals(List.of(), failed);
    }
}
