package id.sop.server.outside;

import java.io.IOException;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** The rows that one module puts behind sheets, each with a run that stands there; each module has one such class here, and nobody names it. */
interface RowsAtWork {

    /** The addresses of their pages, each of a run that somebody has taken. */
    List<String> pages(OfficeAtWork office) throws IOException, InterruptedException;

    /** Those of all modules. */
    static List<RowsAtWork> all() {
        return ReflectionSupport.findAllClassesInPackage(
                        RowsAtWork.class.getPackageName(),
                        type -> RowsAtWork.class.isAssignableFrom(type) && !type.isInterface(),
                        name -> true)
                .stream()
                .map(type -> (RowsAtWork) ReflectionSupport.newInstance(type))
                .toList();
    }
}
