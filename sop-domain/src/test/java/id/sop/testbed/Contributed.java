package id.sop.testbed;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What modules give to tests of all: a class of a type beside the tests of each module, which nobody names. */
public final class Contributed {

    private Contributed() {}

    /** One of each such class of the modules of the application. */
    public static <T> List<T> of(Class<T> type) {
        return of(type, Testbed.mainClasses());
    }

    /** One of each such class that stands in a package of these classes. */
    static <T> List<T> of(Class<T> type, Stream<Class<?>> application) {
        Set<String> packages = application.map(Class::getPackageName).collect(Collectors.toSet());
        return Testbed.testClasses()
                .filter(found -> packages.contains(found.getPackageName()))
                .filter(found -> type.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers()))
                .map(found -> type.cast(make(found)))
                .toList();
    }

    private static Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
