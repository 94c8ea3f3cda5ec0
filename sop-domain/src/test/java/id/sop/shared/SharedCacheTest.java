package id.sop.shared;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.OnBothDatabases;
import java.util.Set;
import org.eclipse.persistence.jpa.JpaHelper;
import org.junit.jupiter.api.Test;

/** What of the database may stay in the memory of the server between two requests: what is the same for everybody, and nothing about people. */
class SharedCacheTest extends OnBothDatabases {

    @Test
    void only_offices_and_positions_may_stay_there() {
        var descriptors =
                JpaHelper.getServerSession(office().factory()).getDescriptors().values();

        assertEquals(
                Set.of("Office", "OfficePosition"),
                descriptors.stream()
                        .filter(entity -> entity.isDescriptorTypeNormal() && !entity.isIsolated())
                        .map(entity -> entity.getAlias())
                        .collect(toSet()));
    }
}
