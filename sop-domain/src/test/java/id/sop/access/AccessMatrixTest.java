package id.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody gets or changes through any service what is not hers: measured by {@link AccessRules}. */
class AccessMatrixTest extends OnBothDatabases {

    /** How many findings of a kind are printed. */
    private static final int PRINTED = 40;

    @AfterEach
    void leaveNothingBehind() {
        office().reset();
    }

    @Test
    void every_account_gets_and_changes_through_every_service_what_is_hers_and_nothing_else() throws IOException {
        var matrix = new ServiceMatrix(office());
        System.out.println(matrix.summary());
        Files.write(AccessDocument.TARGET.resolve("access-matrix.csv"), AccessDocument.csv(matrix.calls()));

        var findings = new AccessJudgement(matrix).findings();

        assertEquals(
                Map.of(),
                findings,
                () -> findings.entrySet().stream()
                        .map(kind -> kind.getValue().size() + " " + kind.getKey() + ":\n"
                                + kind.getValue().stream().limit(PRINTED).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n")));
        AccessDocument.check(matrix);
    }
}
