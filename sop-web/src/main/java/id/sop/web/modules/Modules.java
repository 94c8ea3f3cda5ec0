package id.sop.web.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All modules that have pages, in their order. */
@ApplicationScoped
public class Modules {

    @Inject
    @Any
    Instance<ModulePages> pages;

    private List<ModulePages> all;

    /** What each of them says of something, one after the other. */
    public <T> Stream<T> each(Function<ModulePages, ? extends Collection<T>> part) {
        return all().stream().map(part).flatMap(Collection::stream);
    }

    private synchronized List<ModulePages> all() {
        if (all == null) {
            all = pages.stream()
                    .sorted(Comparator.comparingInt(ModulePages::place))
                    .toList();
        }
        return all;
    }
}
