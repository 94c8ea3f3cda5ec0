package id.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Testbed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody gets or changes through any service what is not hers: measured by {@link AccessRules}. */
class AccessMatrixTest extends OnBothDatabases {

    /** How many findings of a kind are printed. */
    private static final int PRINTED = 40;

    /** What pages ask beside the services that are called here, each with why that gives nobody more. */
    private static final Map<String, String> BESIDE_THE_SERVICES = Map.of(
            "id.sop.procedures.runs.PrintedHead", "words the head of a revision that its service has opened",
            "id.sop.organisation.CurrentCaller", "says who asks",
            "id.sop.organisation.Offices", "lists and names of offices and positions, asked with the caller's office",
            "id.sop.documents.files.FileStore",
                    "asked with the caller's office, after the service of what keeps the file has opened it",
            "id.sop.procedures.catalogue.Catalogue",
                    "sheets in force, which are everybody's of the office, asked with hers",
            "id.sop.forms.FormSubmissions", "keeps the caller's own forms",
            "id.sop.documents.uploads.FileCheck", "looks at the bytes of a file and at nothing else",
            "id.sop.shared.RequestOrigin", "is told from where the request came");

    /** Where pages and servlets name what they use of the domain. */
    private static final Path PAGES = Path.of("../sop-web/src/main/java");

    private static final Pattern USED = Pattern.compile("^import (id\\.sop\\.(?!web)[\\w.]+);", Pattern.MULTILINE);

    @AfterEach
    void leaveNothingBehind() {
        office().reset();
    }

    @Test
    void every_account_gets_and_changes_through_every_service_what_is_hers_and_nothing_else() throws IOException {
        // the rules are code, and so are most conditions: on PostgreSQL one office calls
        var matrix = new ServiceMatrix(
                office(), account -> isOnDerby() || account.office() == null || account.isOf("jambi"));
        System.out.println(matrix.summary());

        var findings = new AccessJudgement(matrix).findings();

        assertEquals(
                Map.of(),
                findings,
                () -> findings.entrySet().stream()
                        .map(kind -> kind.getValue().size() + " " + kind.getKey() + ":\n"
                                + kind.getValue().stream().limit(PRINTED).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n")));
        if (isOnDerby()) {
            Files.write(AccessDocument.TARGET.resolve("access-matrix.csv"), AccessDocument.csv(matrix.calls()));
            AccessDocument.check(matrix);
        }
    }

    @Test
    void pages_reach_the_domain_through_the_services_that_are_called_here_and_what_is_said_to_be_beside_them()
            throws IOException {
        var services = ServiceMatrix.services();

        var beside = usedByPages()
                .filter(AccessMatrixTest::isBean)
                .filter(type -> !services.contains(type))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(BESIDE_THE_SERVICES.keySet()), beside);
    }

    private static Stream<Class<?>> usedByPages() throws IOException {
        var names = new TreeSet<String>();
        try (var sources = Files.walk(PAGES)) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(source)).results().forEach(use -> names.add(use.group(1)));
            }
        }
        return Testbed.mainClasses().filter(type -> names.contains(type.getName()));
    }

    private static boolean isBean(Class<?> type) {
        return Stream.of(ApplicationScoped.class, RequestScoped.class, Stateless.class, Singleton.class)
                .anyMatch(type::isAnnotationPresent);
    }
}
