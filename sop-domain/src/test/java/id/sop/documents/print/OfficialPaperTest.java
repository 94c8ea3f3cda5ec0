package id.sop.documents.print;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.PageWords;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no compiler says of an official paper: that it has a template and its words. */
class OfficialPaperTest {

    static Stream<Class<?>> papers() {
        return Testbed.mainClasses().filter(type -> OfficialPaper.class.isAssignableFrom(type) && !type.isInterface());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void it_has_a_template_words_beside_it_and_a_name_for_its_file(Class<?> type)
            throws IOException, ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var key = ((OfficialPaper<?>) constructor.newInstance()).key();

        assertNotNull(OfficialPaper.class.getResource("/print/" + key + ".xhtml"), key);
        assertNotNull(new PaperWords(type));
        for (var language : List.of("", "_en")) {
            assertTrue(PageWords.in(language).containsKey("paper." + key + ".file"), key + language);
        }
    }
}
