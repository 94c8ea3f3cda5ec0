package id.sop.journeys;

import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Pages of one module that no link leads to, brought before an inspection in the state that shows them; each module has one such class here, and nobody names it. */
interface PageStates {

    /** Does the work that leads to them, and shows each to the inspection. */
    void show(BrowserExtension browser, Inspection inspection);

    /** Those of all modules. */
    static List<PageStates> all() {
        return ReflectionSupport.findAllClassesInPackage(
                        PageStates.class.getPackageName(),
                        type -> PageStates.class.isAssignableFrom(type) && !type.isInterface(),
                        name -> true)
                .stream()
                .map(type -> (PageStates) ReflectionSupport.newInstance(type))
                .toList();
    }
}
