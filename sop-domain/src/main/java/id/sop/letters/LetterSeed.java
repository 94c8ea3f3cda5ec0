package id.sop.letters;

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

/** At the first start, enters the national classification codes and, for each office, the usual wordings of a disposition. */
@Singleton
@Startup
@DependsOn("OfficeSeed")
public class LetterSeed {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @PostConstruct
    void atStart() {
        if (count("select count(c) from ClassificationCode c where c.office is null") == 0) {
            lines("classification-codes.csv").stream().skip(1).forEach(line -> {
                var fields = line.split(";");
                em.persist(new ClassificationCode(null, fields[0], fields[1]));
            });
        }
        em.createQuery("select o.code from Office o", String.class).getResultList().stream()
                .filter(office -> !hasInstructions(office))
                .forEach(this::enterInstructions);
    }

    private void enterInstructions(String office) {
        int rank = 1;
        for (var wording : lines("disposition-instructions.txt")) {
            em.persist(new DispositionInstruction(office, rank++, wording));
        }
    }

    private boolean hasInstructions(String office) {
        return em.createQuery("select count(i) from DispositionInstruction i where i.office = :office", Long.class)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0;
    }

    private long count(String jpql) {
        return em.createQuery(jpql, Long.class).getSingleResult();
    }

    private static List<String> lines(String resource) {
        try (var in = LetterSeed.class.getResourceAsStream("/letters/" + resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
