package id.sop.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests: the EAR as it is shipped, with one more WAR that carries the tests of {@code inside}. */
@ArquillianSuiteDeployment
public final class Deployments {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Deployments() {}

    @Deployment
    public static EnterpriseArchive ear() throws IOException {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, TestServer.ear().toFile());
        return ear.addAsModule(Testable.archiveToTest(tests())).setApplicationXML(withTests(ear));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "sop-test.war")
                .addPackages(true, "id.sop.server.inside")
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"))
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0'"
                                + " bean-discovery-mode='annotated'/>"),
                        "beans.xml");
    }

    private static StringAsset withTests(EnterpriseArchive ear) throws IOException {
        try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            String shipped = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            return new StringAsset(shipped.replace(
                    "<library-directory>",
                    "<module><web><web-uri>sop-test.war</web-uri><context-root>/sop-test</context-root></web></module>"
                            + "<library-directory>"));
        }
    }
}
