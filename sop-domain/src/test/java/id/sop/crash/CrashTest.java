package id.sop.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashTest {

    @ParameterizedTest
    @EnumSource(MortalDatabase.Product.class)
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void nothing_acknowledged_is_lost_and_nothing_is_torn_when_the_process_is_killed(MortalDatabase.Product product)
            throws Exception {
        var result = new Crashes(product, Crashes.seed()).afterCrashes(3);

        assertTrue(result.acknowledged() > 0, () -> "nobody worked: " + result);
    }
}
