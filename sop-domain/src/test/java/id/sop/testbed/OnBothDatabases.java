package id.sop.testbed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on every database, each time on the three demo offices as they are after the first start. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
public abstract class OnBothDatabases {

    @Parameter
    Database database;

    @BeforeEach
    void emptyTheDatabase() {
        office().reset();
    }

    protected final Testbed office() {
        return testbed(database);
    }

    /** The application; a module that is tried before it stands in it comes with {@link Database#testbedWith}. */
    protected Testbed testbed(Database on) {
        return on.testbed();
    }

    /** Whether this is the test's round on Derby, for what one database is enough for. */
    protected final boolean isOnDerby() {
        return database == Database.DERBY;
    }

    /** The officer of this demo account. */
    protected final Desk as(String username) {
        return office().as(username);
    }

    protected final TestClock clock() {
        return office().clock();
    }
}
