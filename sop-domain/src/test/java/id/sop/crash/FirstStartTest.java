package id.sop.crash;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstStartTest {

    @ParameterizedTest
    @EnumSource(MortalDatabase.Product.class)
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void a_first_start_that_was_killed_leaves_something_that_starts(MortalDatabase.Product product) throws Exception {
        new FirstStarts(product, Crashes.seed()).kill(4);
    }
}
