package id.sop.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text sealed, so that a copy of the database or of its backup says nothing of it. */
@Converter
public class SealedTextConverter implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null ? null : SealedText.seal(text);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null ? null : SealedText.open(sealed);
    }
}
