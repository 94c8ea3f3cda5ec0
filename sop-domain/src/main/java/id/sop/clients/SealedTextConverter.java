package id.sop.clients;

import id.sop.shared.SealedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text sealed. */
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
