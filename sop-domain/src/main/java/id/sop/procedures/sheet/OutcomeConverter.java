package id.sop.procedures.sheet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an outcome as its code. */
@Converter(autoApply = true)
public class OutcomeConverter implements AttributeConverter<Outcome, String> {

    @Override
    public String convertToDatabaseColumn(Outcome outcome) {
        return outcome == null ? null : outcome.code();
    }

    @Override
    public Outcome convertToEntityAttribute(String code) {
        return code == null ? null : new Outcome(code);
    }
}
