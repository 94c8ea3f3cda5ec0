package id.sop.testbed;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Lets the interceptor find the transactions. */
class TestbedExtension implements Extension {

    private final Transactions transactions;

    TestbedExtension(Transactions transactions) {
        this.transactions = transactions;
    }

    void add(@Observes AfterBeanDiscovery beans) {
        beans.addBean().types(Transactions.class).createWith(context -> transactions);
    }
}
