package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.el.BeanELResolver;
import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Letter(String subject, Optional<String> note, Optional<Letter> answers) {}

    private final ELContext context = new Context();
    private final Letter first = new Letter("Rujukan", Optional.empty(), Optional.empty());
    private final Letter second = new Letter("Jawaban", Optional.of("segera"), Optional.of(first));

    @Test
    void a_component_reads_as_a_property() {
        assertEquals("Rujukan", read(first, "subject"));
    }

    @Test
    void an_optional_component_reads_as_its_content_or_as_null() {
        assertEquals("segera", read(second, "note"));
        assertNull(read(first, "note"));
    }

    @Test
    void a_property_of_an_optional_is_that_of_its_content() {
        assertEquals("Rujukan", read(Optional.of(first), "subject"));
        assertNull(read(Optional.empty(), "subject"));
    }

    @Test
    void what_is_no_component_is_left_to_the_other_resolvers() {
        assertThrows(PropertyNotFoundException.class, () -> read(first, "nothing"));
        assertEquals(3, ((byte[]) read("abc", "bytes")).length);
    }

    @Test
    void a_component_cannot_be_written() {
        assertThrows(
                PropertyNotWritableException.class,
                () -> context.getELResolver().setValue(context, first, "subject", "x"));
    }

    private Object read(Object base, String property) {
        return context.getELResolver().getValue(context, base, property);
    }

    private static final class Context extends ELContext {

        private final CompositeELResolver resolvers = new CompositeELResolver();

        Context() {
            resolvers.add(new RecordResolver());
            resolvers.add(new BeanELResolver());
        }

        @Override
        public ELResolver getELResolver() {
            return resolvers;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
