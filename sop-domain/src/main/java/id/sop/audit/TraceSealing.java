package id.sop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts the lines of the trace that were committed since the last time into the chain of their office. */
@ApplicationScoped
class TraceSealing {

    /** Lines that are sealed in one transaction. */
    static final int BATCH = 100;

    @Inject
    EntityManager em;

    @Inject
    SealedHeads heads;

    @Inject
    Clock clock;

    /**
     * Seals the next lines of an office.
     *
     * @return the end of the chain now; empty if it may not be continued, because it was sealed with another key or is not the one that
     *     was sealed last
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<SealedHead> sealNext(String office) {
        var codes = TraceCodes.own();
        var chain = em.find(TraceChain.class, office, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = begin(office, codes);
        }
        if (!chain.isUnder(codes) || !continues(chain, office)) {
            return Optional.empty();
        }
        chain.append(unsealed(office), codes);
        return Optional.of(chain.sealedHead());
    }

    private boolean continues(TraceChain chain, String office) {
        var known = heads.of(office);
        return known.isEmpty() || known.get().equals(chain.sealedHead()) || holds(office, known.get());
    }

    private boolean holds(String office, SealedHead head) {
        return em.createQuery(
                                "select count(t) from TraceEntry t "
                                        + "where t.office = :office and t.chainNumber = :number and t.seal = :seal",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("number", head.length())
                        .setParameter("seal", head.seal())
                        .getSingleResult()
                > 0;
    }

    /** Lines from the time before the chain carry no code yet; from now on a line without one is no line of ours. */
    private TraceChain begin(String office, TraceCodes codes) {
        var older = em.createQuery(
                        "select count(t) from TraceEntry t where t.office = :office and t.mac is null", Long.class)
                .setParameter("office", office)
                .getSingleResult();
        var chain = new TraceChain(office, clock.instant(), older, codes);
        em.persist(chain);
        return chain;
    }

    private List<TraceEntry> unsealed(String office) {
        return em.createQuery(
                        "select t from TraceEntry t where t.office = :office and t.chainNumber is null "
                                + "order by t.at, t.id",
                        TraceEntry.class)
                .setParameter("office", office)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
