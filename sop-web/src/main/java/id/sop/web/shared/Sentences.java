package id.sop.web.shared;

import id.sop.web.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of all pages in one: the common bundle, and that of each module. */
@ApplicationScoped
public class Sentences {

    /** What belongs to no module with pages of its own. */
    private static final String COMMON = "id.sop.web.Messages";

    @Inject
    Modules modules;

    private final Map<Locale, Map<String, String>> read = new ConcurrentHashMap<>();

    /** The words of the language of this request, as pages read them: {@code #{msg['key']}}. */
    @Produces
    @Named("msg")
    @RequestScoped
    Map<String, String> ofRequest(Language language) {
        return in(language.getLocale());
    }

    Map<String, String> in(Locale locale) {
        return read.computeIfAbsent(
                locale,
                of -> join(
                        Stream.concat(Stream.of(COMMON), modules.each(pages -> List.of(pages.words())))
                                .toList(),
                        of));
    }

    /** The words of some bundles; a key that none of them has shows itself between question marks. */
    public static Map<String, String> join(Collection<String> bundles, Locale locale) {
        var all = new HashMap<String, String>();
        for (var name : bundles) {
            var bundle = ResourceBundle.getBundle(name, locale, Sentences.class.getClassLoader());
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        return new Joined(all);
    }

    private static final class Joined extends AbstractMap<String, String> {

        private final Map<String, String> words;

        private Joined(Map<String, String> words) {
            this.words = Map.copyOf(words);
        }

        @Override
        public String get(Object key) {
            return words.getOrDefault(key, "???" + key + "???");
        }

        @Override
        public boolean containsKey(Object key) {
            return words.containsKey(key);
        }

        @Override
        public Set<String> keySet() {
            return words.keySet();
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return words.entrySet();
        }
    }
}
