package id.sop.testbed;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;

/** What the server does for {@link Transactional}. */
@Interceptor
@Transacted
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TransactionInterceptor {

    @Inject
    Transactions transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var type = call.getMethod().getAnnotation(Transactional.class).value();
        if (type == TxType.MANDATORY && !transactions.isRunning()) {
            throw new TransactionalException(call.getMethod() + " without a transaction", null);
        }
        var own = type == TxType.REQUIRES_NEW || (type == TxType.REQUIRED && !transactions.isRunning());
        return own ? transactions.inNew(call::proceed) : call.proceed();
    }
}
