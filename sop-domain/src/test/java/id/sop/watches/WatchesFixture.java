package id.sop.watches;

import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import java.util.List;

/** Watches in the tests of all. */
class WatchesFixture implements ModuleFixture {

    @Override
    public List<String> tables() {
        return List.of("watch");
    }

    @Override
    public void fill(Testbed office) {
        office.inTransaction(() -> {
            office.entityManager().persist(new Watch(1, "jambi", "Pos depan"));
            return null;
        });
    }
}
