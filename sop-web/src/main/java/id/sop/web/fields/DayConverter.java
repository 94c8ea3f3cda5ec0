package id.sop.web.fields;

import id.sop.web.shared.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: 21-11-2026, also with dots, slashes or spaces, one-digit days and months, or eight digits in a row. */
@FacesConverter("id.sop.Day")
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
    /** No day that an office writes lies outside of these years, and no spreadsheet knows one before them. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2199;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day;
        try {
            day = day(text.strip());
        } catch (DateTimeException e) {
            throw new ConverterException(message("conversion.day", component, text), e);
        }
        if (!isPossible(day)) {
            throw new ConverterException(message("conversion.day.year", component, text));
        }
        return day;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : written(day);
    }

    /** A day as a field shows it. */
    public static String written(LocalDate day) {
        return SHOWN.format(day);
    }

    public static LocalDate day(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new DateTimeException(text);
        }
        int first = written.group(1) == null ? 4 : 1;
        return LocalDate.of(
                Integer.parseInt(written.group(first + 2)),
                Integer.parseInt(written.group(first + 1)),
                Integer.parseInt(written.group(first)));
    }

    /** Whether somebody can mean this day. */
    public static boolean isPossible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    private static FacesMessage message(String key, UIComponent component, String text) {
        String sentence = CDI.current()
                .select(Words.class)
                .get()
                .of(key, component.getAttributes().get("label"), text);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
