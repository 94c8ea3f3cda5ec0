package id.sop.server;

import id.sop.server.payara.PayaraServer;
import java.lang.reflect.Method;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Starts the server of a journey: WildFly by Arquillian, or Payara where the build asks for it ({@code -Ppayara}). */
public final class ServerExtension extends ArquillianExtension {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (PayaraServer.isAsked()) {
            PayaraServer.start(context);
        } else {
            super.beforeAll(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!PayaraServer.isAsked()) {
            super.afterAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!PayaraServer.isAsked()) {
            super.beforeEach(context);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (!PayaraServer.isAsked()) {
            super.afterEach(context);
        }
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        if (!PayaraServer.isAsked()) {
            super.beforeTestExecution(context);
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (PayaraServer.isAsked()) {
            test.proceed();
        } else {
            super.interceptTestMethod(test, method, context);
        }
    }
}
