package id.sop.testbed;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.transaction.Transactional;

/** Has the methods with {@link Transactional} run in transactions. */
class TestbedExtension implements Extension {

    private final Transactions transactions;

    TestbedExtension(Transactions transactions) {
        this.transactions = transactions;
    }

    <T> void mark(@Observes @WithAnnotations(Transactional.class) ProcessAnnotatedType<T> type) {
        type.configureAnnotatedType()
                .filterMethods(method -> method.isAnnotationPresent(Transactional.class))
                .forEach(method -> method.add(new Transacted.Mark()));
    }

    void add(@Observes AfterBeanDiscovery beans) {
        beans.addBean().types(Transactions.class).createWith(context -> transactions);
    }
}
