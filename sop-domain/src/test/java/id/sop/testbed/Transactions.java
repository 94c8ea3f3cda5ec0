package id.sop.testbed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.UnitOfWork;

/** The transactions of the threads: what JTA does in the server. A refusal or any other exception rolls back. */
public final class Transactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Runs the work in a transaction of its own; the running one waits. */
    public <T> T inNew(Callable<T> work) throws Exception {
        var em = factory.createEntityManager();
        em.getTransaction().begin();
        // In the server every read of a transaction goes through its connection; here only if it is opened now.
        em.unwrap(UnitOfWork.class).beginEarlyTransaction();
        open.get().push(em);
        try {
            var result = work.call();
            em.getTransaction().commit();
            return result;
        } finally {
            open.get().pop();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    boolean isRunning() {
        return !open.get().isEmpty();
    }

    /** What is injected as persistence context: it leads to the transaction of the thread. */
    EntityManager persistenceContext() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (!isRunning()) {
                        throw new IllegalStateException(method + " outside a transaction");
                    }
                    try {
                        return method.invoke(open.get().peek(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
