package id.sop.web.forms;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.lifecycle.LifecycleWrapper;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the same form, sent several times at once, be handled one after the other, and what its fields ask the server meanwhile: the beans of its
 * view are shared by these requests, and are gone when the first has left the page.
 *
 * <p>That the form takes effect once does not depend on it; that is the database's.
 */
public class FormsInTurn extends LifecycleFactory {

    private final Map<String, Queue> queues = new ConcurrentHashMap<>();

    public FormsInTurn(LifecycleFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addLifecycle(String id, Lifecycle lifecycle) {
        getWrapped().addLifecycle(id, lifecycle);
    }

    @Override
    public Lifecycle getLifecycle(String id) {
        return new InTurn(getWrapped().getLifecycle(id));
    }

    @Override
    public Iterator<String> getLifecycleIds() {
        return getWrapped().getLifecycleIds();
    }

    private void inTurn(String form, Runnable handling) {
        Queue queue = queues.compute(form, (key, waiting) -> (waiting == null ? new Queue() : waiting).joined());
        queue.lock();
        try {
            handling.run();
        } finally {
            queue.unlock();
            queues.computeIfPresent(form, (key, waiting) -> waiting.left());
        }
    }

    private final class InTurn extends LifecycleWrapper {

        InTurn(Lifecycle wrapped) {
            super(wrapped);
        }

        @Override
        public void execute(FacesContext faces) {
            FormToken.ofRequest(faces)
                    .ifPresentOrElse(
                            form -> inTurn(form, () -> getWrapped().execute(faces)),
                            () -> getWrapped().execute(faces));
        }
    }

    /** The requests that handle one form or wait for it; the map that holds it guards the count. */
    private static final class Queue extends ReentrantLock {

        private static final long serialVersionUID = 1L;

        private int requests;

        Queue joined() {
            requests++;
            return this;
        }

        /** Null when it was the last. */
        Queue left() {
            requests--;
            return requests == 0 ? null : this;
        }
    }
}
