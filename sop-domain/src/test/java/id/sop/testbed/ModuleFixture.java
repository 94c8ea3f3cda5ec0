package id.sop.testbed;

import id.sop.shared.RecordChange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests must know of one module; each module has one such class beside its tests, and nobody names it. */
public interface ModuleFixture {

    /** Its tables that fill while the offices work, in the order in which they can be emptied. */
    List<String> tables();

    /** Statements that take back what tests enter into its lists. */
    default List<String> resets() {
        return List.of();
    }

    /** Its texts that only name something which is looked up, each with what becomes of one that names nothing ({@code TextFieldsTest}). */
    default Map<String, String> names() {
        return Map.of();
    }

    /** What its services take in without changing a record that others change, each with the reason ({@code RecordChangesTest}). */
    default Map<Class<?>, String> changingNoRecord() {
        return Map.of();
    }

    /** The forms that it asks at rows, whose conflicts its own tests drive, since only a run leads to them ({@code RecordChangesTest}). */
    default Set<Class<? extends RecordChange>> formsAtRows() {
        return Set.of();
    }

    /** The delivered sheets with forms of its own, which its own tests walk both ways ({@code EverySheetStoryTest}). */
    default Set<String> walkedSheets() {
        return Set.of();
    }

    /** Does something of every kind in the office of Jambi, so that every table of the module holds rows. */
    void fill(Testbed office);
}
