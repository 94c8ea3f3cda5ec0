package id.sop.documents.types;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * At the start, enters the document types and aliases that the database does not know yet.
 *
 * <p>It runs before the sheets are read, which name them. What the database has is never changed: an office may have renamed a type.
 */
@Singleton
@Startup
@DependsOn("OfficeSeed")
public class DocumentTypeSeed {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    DocumentTypeList list;

    @PostConstruct
    void atStart() {
        em.createQuery("select o.code from Office o", String.class).getResultList().stream()
                .flatMap(office -> DocumentTypeFile.of(office).stream())
                .forEach(this::enter);
    }

    void enter(DocumentTypeFile file) {
        for (var listed : file.types()) {
            var type = list.find(file.office(), listed.code()).orElseGet(() -> {
                var entered = new DocumentType(file.office(), listed.code(), listed.name(), listed.description());
                em.persist(entered);
                return entered;
            });
            listed.aliases().forEach(type::alsoCalled);
        }
    }
}
