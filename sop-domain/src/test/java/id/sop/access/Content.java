package id.sop.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read out of a value: the fields of records and objects of the application, lists, papers. */
public final class Content {

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Content() {}

    public static String of(Object value) {
        var content = new Content();
        content.add(value);
        return content.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof byte[] bytes) {
            text.append(textOf(bytes)).append('\n');
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                add(key);
                add(entry);
            });
        } else if (value == null || value instanceof Enum<?> || !isOurs(value.getClass())) {
            text.append(value).append('\n');
        } else if (seen.add(value)) {
            for (Class<?> type = value.getClass(); isOurs(type); type = type.getSuperclass()) {
                addFields(type, value);
            }
        }
    }

    private void addFields(Class<?> type, Object value) {
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                try {
                    field.setAccessible(true);
                    add(field.get(value));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && type.getName().startsWith("id.sop.");
    }

    private static String textOf(byte[] bytes) {
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F') {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
