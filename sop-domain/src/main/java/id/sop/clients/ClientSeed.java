package id.sop.clients;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** At the first start, enters the groups of clients of each office that has some; what an office has changed stays. */
@Singleton
@Startup
@DependsOn("OfficeSeed")
public class ClientSeed {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @PostConstruct
    void atStart() {
        lines().forEach(this::enter);
    }

    private void enter(String line) {
        var fields = line.split(";", -1);
        if (!isKnown(fields[0], fields[1])) {
            var months = fields[5].isBlank() ? null : Integer.valueOf(fields[5]);
            em.persist(new ClientGroup(fields[0], fields[1], fields[2], fields[3], fields[4], months));
        }
    }

    private boolean isKnown(String office, String code) {
        return em.createQuery(
                                "select count(g) from ClientGroup g where g.office = :office and g.code = :code",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private static List<String> lines() {
        try (var in = ClientSeed.class.getResourceAsStream("/clients/groups.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
